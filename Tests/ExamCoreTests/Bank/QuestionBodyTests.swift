// Bodies of questions and the letters of options.

import ExamCore
import Testing

@Suite struct QuestionBodyTests {
  @Test("a body knows its kind, its options and its rubric")
  func bodies() {
    let choice = ChoiceBody(options: ["a"], key: [0])
    let rubric = Rubric(criteria: [])
    let bodies: [QuestionBody] = [
      .singleChoice(choice), .multipleChoice(choice), .trueFalse(key: nil), .blanks([]),
      .term(rubric), .shortAnswer(rubric), .essay(rubric),
    ]
    #expect(bodies.map(\.kind) == ItemKind.allCases.filter { $0 != .caseStudy })
    #expect(bodies.filter { $0.choice != nil }.map(\.kind) == [.singleChoice, .multipleChoice])
    #expect(bodies.filter { $0.rubric != nil }.map(\.kind) == [.term, .shortAnswer, .essay])
  }

  @Test("letters and positions invert each other, in either case and width")
  func letters() {
    for position in 0..<26 {
      let letter = OptionLetter.name(position)
      #expect(letter.unicodeScalars.first.flatMap(OptionLetter.position) == position)
    }
    #expect(OptionLetter.name(25) == "Z")
    #expect(OptionLetter.name(26) == "27")
    #expect(OptionLetter.name(-1) == "0")
    #expect(OptionLetter.position("Ｃ") == 2)
    #expect(OptionLetter.position("ｃ") == 2)
    #expect(OptionLetter.position("1") == nil)
    #expect(OptionLetter.position("Я") == nil)
  }
}
