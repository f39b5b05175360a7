// Keys as text.

import ExamCore
import Testing

@Suite struct AnswerKeyTests {
  private func question(_ body: QuestionBody, order: [Int] = []) -> KeyedQuestion {
    KeyedQuestion(
      number: QuestionNumber(1), item: "Q", itemKind: body.kind, points: 1, section: 0,
      part: ItemPart(objectives: [], stem: "", body: body), optionOrder: order)
  }

  @Test("letters are those of the form")
  func letters() {
    let body = QuestionBody.multipleChoice(ChoiceBody(options: ["a", "b", "c"], key: [0, 2, 9]))
    #expect(question(body, order: [1, 2, 0]).keyPositions == [1, 2])
    #expect(question(body, order: [1, 2, 0]).answerText(in: .english) == "BC")
    #expect(question(body).keyPositions == [])
  }

  @Test("the other bodies in words")
  func words() {
    #expect(question(.trueFalse(key: true)).answerText(in: .chinese) == "对")
    #expect(question(.trueFalse(key: false)).answerText(in: .english) == "false")
    #expect(question(.trueFalse(key: nil)).answerText(in: .chinese) == "")
    let blanks = [Blank(answers: ["及时", "迅速"]), Blank(answers: ["准确"])]
    #expect(question(.blanks(blanks)).answerText(in: .chinese) == "及时 | 迅速；准确")
    #expect(question(.essay(Rubric(criteria: []))).answerText(in: .chinese) == "")
  }
}
