// Responses to each kind of question.

import Testing

@testable import ExamCore

@Suite struct SimulatedQuestionTests {
  private typealias Fixture = AssemblyFixture

  private func responses(
    _ body: QuestionBody, order: [Int] = [], chance: Double, others: [String] = [],
    language: Language = .chinese
  ) -> [String] {
    let keyed = KeyedQuestion(
      number: QuestionNumber(1), item: "Q", itemKind: body.kind, points: 5, section: 0,
      part: ItemPart(objectives: ["A1-1"], stem: "", body: body), optionOrder: order)
    let outline = OutlineIndex(Fixture.outline())
    let question = SimulatedQuestion(
      keyed, part: 1, outline: outline, chapters: ["1"], language: language, seed: 3)
    var generator = SeededGenerator(seed: 12)
    return (0..<400).map { _ in
      question.response(chance: chance, otherAnswers: others, using: &generator)
    }
  }

  @Test("single choice: the right letter of the form, or a distractor, some more attractive")
  func single() {
    let body = QuestionBody.singleChoice(ChoiceBody(options: ["a", "b", "c", "d"], key: [1]))
    #expect(Set(responses(body, order: [3, 1, 0, 2], chance: 1)) == ["B"])
    let wrong = responses(body, order: [3, 1, 0, 2], chance: 0)
    #expect(Set(wrong) == ["A", "C", "D"])
    let half = responses(body, order: [0, 1, 2, 3], chance: 0.5).filter { $0 == "B" }.count
    #expect((160...240).contains(half))
  }

  @Test("multiple choice: all right, or any other set that is not empty")
  func multiple() {
    let body = QuestionBody.multipleChoice(ChoiceBody(options: ["a", "b", "c", "d"], key: [0, 2]))
    #expect(Set(responses(body, order: [0, 1, 2, 3], chance: 1)) == ["AC"])
    let wrong = Set(responses(body, order: [0, 1, 2, 3], chance: 0))
    #expect(!wrong.contains("AC") && !wrong.contains("") && wrong.count > 8)
  }

  @Test("true or false in the language of the bank")
  func trueFalse() {
    #expect(Set(responses(.trueFalse(key: true), chance: 1)) == ["对"])
    #expect(Set(responses(.trueFalse(key: true), chance: 0, language: .english)) == ["false"])
  }

  @Test("blanks: one of the right texts, or another blank's, or nothing")
  func blanks() {
    let body = QuestionBody.blanks([Blank(answers: ["及时", "迅速"]), Blank(answers: ["准确"])])
    #expect(Set(responses(body, chance: 1)) == ["及时；准确", "迅速；准确"])
    let wrong = Set(responses(body, chance: 0, others: ["及时", "准确"]))
    #expect(wrong == ["准确；及时", "；及时", "准确；", "；"])
  }

  @Test("constructed: the sample nearest to the drawn points, ties at random")
  func constructed() {
    let samples = [(5, "满分"), (5, "也满分"), (2, "部分"), (0, "离题")].map {
      RubricSample(points: Fraction($0.0), text: $0.1)
    }
    let body = Fixture.part(5, samples: samples).body
    #expect(Set(responses(body, chance: 1)) == ["满分", "也满分"])
    #expect(Set(responses(body, chance: 0)) == ["离题"])
    #expect(Set(responses(body, chance: 0.5)) == ["满分", "也满分", "部分", "离题"])
  }

  @Test("constructed without samples: the model answer or nothing")
  func modelAnswer() {
    #expect(Set(responses(Fixture.part(5).body, chance: 1)) == ["参考"])
    #expect(Set(responses(Fixture.part(5).body, chance: 0)) == [""])
  }

  @Test("hostile questions get an answer all the same")
  func hostile() {
    let none = ChoiceBody(options: [], key: [0])
    #expect(Set(responses(.singleChoice(none), chance: 1)) == [""])
    #expect(Set(responses(.multipleChoice(none), chance: 0)) == [""])
    let keyless = ChoiceBody(options: ["a", "b"], key: [])
    #expect(Set(responses(.singleChoice(keyless), order: [0, 1], chance: 1)) == ["A", "B"])
    #expect(Set(responses(.trueFalse(key: nil), chance: 0.5)) == ["对", "错"])
    #expect(Set(responses(.blanks([]), chance: 1)) == [""])
    #expect(Set(responses(.blanks([Blank(answers: [])]), chance: 1)) == [""])
    #expect(Set(responses(.essay(Rubric(criteria: [])), chance: 1)) == [""])
  }
}
