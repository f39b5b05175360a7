import Testing

@testable import ExamCore

struct RubricCheckTests {
  private func words(_ criteria: [Criterion]) -> [String] {
    var rubric = SmallBank.rubric
    rubric.criteria = criteria
    return SmallBank.words(
      RubricCheck(), SmallBank.bank(SmallBank.item("X", .shortAnswer(rubric))))
  }

  @Test("rubrics that cannot be applied")
  func rubrics() {
    let point = KeyPoint(label: "一", pattern: SmallBank.pattern("一"))
    #expect(words([]) == ["no-rubric: X: the question has no rubric"])
    #expect(
      words([Criterion(label: "三", points: 2, way: .anyOf(count: 3, [point]))]) == [
        "any-of: X: “三” wants 3 of 1 key points"
      ])
    #expect(
      words([Criterion(label: "空", points: 2, way: .pattern(SmallBank.pattern("“”")))]) == [
        "empty-pattern: X: criterion “空” can never be found"
      ])
    #expect(
      words([Criterion(label: "零", points: 0, way: .person)]) == [
        "criterion-points: X: criterion “零” is worth 0"
      ])
    #expect(words([Criterion(label: "人", points: 5, way: .person)]) == [])
  }

  @Test("a pattern of forbidden words alone can never be found")
  func forbiddenOnly() {
    var pattern = SmallBank.pattern("延长")
    pattern.groups[0].isForbidden = true
    #expect(
      words([Criterion(label: "禁", points: 2, way: .pattern(pattern))]) == [
        "empty-pattern: X: criterion “禁” can never be found"
      ])
  }
}
