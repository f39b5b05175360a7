// What a rubric is worth.

import ExamCore
import Testing

@Suite struct RubricTests {
  private let pattern = Pattern(groups: [])
  private func point(_ label: String) -> KeyPoint { KeyPoint(label: label, pattern: pattern) }

  @Test("a criterion is worth its points, any-N-of-M so many times")
  func criteria() {
    #expect(Criterion(label: "", points: 2, way: .pattern(pattern)).maximum == 2)
    #expect(Criterion(label: "", points: 2, way: .person).maximum == 2)
    let any = Criterion(label: "", points: 2, way: .anyOf(count: 3, [point("a"), point("b")]))
    #expect(any.maximum == 6)
  }

  @Test("a cap lowers the total and never raises it")
  func cap() {
    let criteria = [2, 3].map { Criterion(label: "", points: $0, way: .person) }
    #expect(Rubric(criteria: criteria).total == 5)
    #expect(Rubric(criteria: criteria, cap: 4).total == 4)
    #expect(Rubric(criteria: criteria, cap: 9).total == 5)
    #expect(Rubric(criteria: []).total == 0)
  }
}
