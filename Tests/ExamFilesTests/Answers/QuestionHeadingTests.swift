// Question numbers as people write them.

import ExamCore
import Testing

@testable import ExamFiles

@Suite struct QuestionHeadingTests {
  @Test(
    "forms that name a question",
    arguments: [
      ("1", QuestionNumber(1)), ("Q1", QuestionNumber(1)), ("q 12", QuestionNumber(12)),
      ("第1题", QuestionNumber(1)), ("第１２题", QuestionNumber(12)), ("题3", QuestionNumber(3)),
      ("3.", QuestionNumber(3)), ("3、", QuestionNumber(3)), ("36.1", QuestionNumber(36, part: 1)),
      ("36（1）", QuestionNumber(36, part: 1)), ("36(2)", QuestionNumber(36, part: 2)),
      ("３６．２", QuestionNumber(36, part: 2)), ("第36题（1）", QuestionNumber(36, part: 1)),
      ("第36题第2问", QuestionNumber(36, part: 2)), ("36-2", QuestionNumber(36, part: 2)),
      ("Question 7", QuestionNumber(7)),
    ])
  func numbers(text: String, number: QuestionNumber) {
    #expect(QuestionHeading.number(of: text) == number)
  }

  @Test(
    "texts that name none",
    arguments: [
      "", "0", "01", "total", "第题", "12345", "1.2.3", "36(1", "1a", "A1", "备注", "-1", "1.0",
    ])
  func none(text: String) {
    #expect(QuestionHeading.number(of: text) == nil)
  }

  @Test("the quick way for plain numbers agrees with the long one, or leaves the text to it")
  func plain() {
    for text in ["1", "12", "9999", "36.1", "36.12", "1.9999"] {
      #expect(
        QuestionHeading.plainNumber(Array(text.utf8)[...]) == QuestionHeading.number(of: text))
    }
    for text in ["", "0", "01", "1.", ".1", "1.0", "1.1.1", "10000", "1a", "１", "1.10000", "-1"] {
      #expect(QuestionHeading.plainNumber(Array(text.utf8)[...]) == nil)
    }
  }

  @Test("lists join runs")
  func lists() {
    let numbers = [1, 2, 3, 5, 6, 9].map { QuestionNumber($0) } + [QuestionNumber(10, part: 1)]
    #expect(QuestionHeading.list(numbers, separator: ", ") == "1–3, 5, 6, 9, 10.1")
    #expect(QuestionHeading.list([], separator: ", ") == "")
  }
}
