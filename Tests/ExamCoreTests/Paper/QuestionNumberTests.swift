// Numbers of questions.

import ExamCore
import Testing

@Suite struct QuestionNumberTests {
  @Test("are ordered as on the paper and printed as people say them")
  func order() {
    let numbers = [
      QuestionNumber(1), QuestionNumber(2), QuestionNumber(10, part: 1),
      QuestionNumber(10, part: 2),
      QuestionNumber(10, part: 10), QuestionNumber(11),
    ]
    #expect(numbers.reversed().sorted() == numbers)
    #expect(numbers.map(\.description) == ["1", "2", "10.1", "10.2", "10.10", "11"])
  }
}
