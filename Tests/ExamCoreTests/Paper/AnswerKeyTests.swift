// Keys as the letters and words of one form, and explanations that follow the letters.

import Testing

@testable import ExamCore

@Suite("Answer key")
struct AnswerKeyTests {
  private func question(
    _ body: QuestionBody, order: [Int] = [], explanation: String = ""
  ) -> KeyedQuestion {
    KeyedQuestion(
      number: QuestionNumber(1), item: "1", itemKind: body.kind, points: 1, section: 0,
      part: ItemPart(objectives: [], stem: "", body: body, explanation: explanation),
      optionOrder: order)
  }

  /// Options of the bank A B C D stand at B C D A.
  private let order = [3, 0, 1, 2]

  @Test(
    "Letters in an explanation turn with the options",
    arguments: [
      ("D 最易混淆", "A 最易混淆"), ("A、B 与 C 都不对", "B、C 与 D 都不对"), ("选项A错在", "选项B错在"),
      ("应选D。", "应选A。"), ("（B）", "（C）"), ("", ""), ("没有字母", "没有字母"), ("D", "A"),
      ("A B", "A C"),
    ])
  func turned(written: String, expected: String) {
    #expect(
      question(SmallBank.single(), order: order, explanation: written).explanation == expected)
  }

  @Test(
    "Letters that are no options stay: words, articles, small letters, letters beyond the options",
    arguments: [
      "ABC 公司", "CRM 系统", "A good answer", "B2B 与 A4", "a、b", "E 项", "Ａ项", "4D 影院", "x1A",
    ])
  func kept(written: String) {
    #expect(question(SmallBank.single(), order: order, explanation: written).explanation == written)
  }

  @Test("Nothing turns where nothing was turned, or where there are no options")
  func notTurned() {
    let text = "A、B、C、D"
    #expect(
      question(SmallBank.single(), order: [0, 1, 2, 3], explanation: text).explanation == text)
    #expect(question(.trueFalse(key: true), explanation: text).explanation == text)
    #expect(question(.essay(SmallBank.rubric), explanation: text).explanation == text)
  }

  @Test("Whatever the order, the letter of an explanation names the option its author meant")
  func everyOrder() {
    var generator = SeededGenerator(seed: 5)
    for _ in 0..<100 {
      var order = [0, 1, 2, 3]
      generator.shuffle(&order)
      let turned = question(SmallBank.single(), order: order, explanation: "A、B、C、D").explanation
      let options = turned.split(separator: "、").compactMap { letter in
        letter.unicodeScalars.first.flatMap(OptionLetter.position).map { order[$0] }
      }
      #expect(options == [0, 1, 2, 3])
    }
  }

  @Test("The key is given in the letters of the form, ascending")
  func positions() {
    #expect(question(SmallBank.single([1]), order: order).keyPositions == [2])
    #expect(question(SmallBank.multiple([0, 3]), order: order).keyPositions == [0, 1])
    #expect(question(SmallBank.multiple([0, 3]), order: order).answerText(in: .chinese) == "AB")
    #expect(question(SmallBank.single([9]), order: order).keyPositions == [])
    let beyond = SmallBank.multiple([0, 2, 9], options: ["a", "b", "c"])
    #expect(question(beyond, order: [1, 2, 0]).keyPositions == [1, 2])
    #expect(question(beyond, order: [1, 2, 0]).answerText(in: .english) == "BC")
    #expect(question(beyond).keyPositions == [], "no order, no letters")
    #expect(question(.trueFalse(key: true)).keyPositions == [])
  }

  @Test("Answers as the key prints them, in both languages")
  func answerText() {
    let blanks = QuestionBody.blanks([Blank(answers: ["及时", "迅速"]), Blank(answers: ["准确"])])
    #expect(question(blanks).answerText(in: .chinese) == "及时 | 迅速；准确")
    #expect(question(.trueFalse(key: true)).answerText(in: .chinese) == "对")
    #expect(question(.trueFalse(key: false)).answerText(in: .english) == "false")
    #expect(question(.trueFalse(key: nil)).answerText(in: .english) == "")
    #expect(question(.term(SmallBank.rubric)).answerText(in: .chinese) == "")
  }

  @Test(
    "A capital A is the article only where a sentence opens with it",
    arguments: [
      ("Option A is wrong.", "Option B is wrong."),
      ("A is wrong. A good answer is C.", "B is wrong. A good answer is A."),
      ("A and B mislead.", "B and C mislead."),
      ("Wrong: A guest is no A guest", "Wrong: A guest is no B guest"),
    ])
  func article(text: String, turned: String) {
    var question = question(
      .singleChoice(ChoiceBody(options: ["a", "b", "c"], key: [0])), order: [2, 0, 1])
    question.part.explanation = text
    #expect(question.explanation == turned)
  }
}
