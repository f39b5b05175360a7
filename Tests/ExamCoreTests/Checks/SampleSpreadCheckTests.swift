import Testing

@testable import ExamCore

struct SampleSpreadCheckTests {
  private func findings(_ points: [Points], _ change: (inout Rubric) -> Void = { _ in })
    -> [Finding]
  {
    var rubric = SmallBank.rubric
    change(&rubric)
    rubric.samples = points.map { RubricSample(points: $0, text: "") }
    return SampleSpreadCheck().findings(
      in: SmallBank.bank(SmallBank.item("X", .shortAnswer(rubric))))
  }

  @Test("fewer than three samples are a warning, three a note, four enough")
  func few() {
    #expect(findings([]).map(\.severity) == [.warning])
    #expect(
      SmallBank.words(findings([5, 0])) == ["few-samples: X: the rubric has 2 sample answers"])
    #expect(findings([5, 2, 0]).map(\.severity) == [.note])
    #expect(findings([5, 2, 0]).map(\.message.chinese) == ["X：评分细则只有 3 个示例"])
    #expect(findings([5, 2, 0, 0]) == [])
  }

  @Test("full points, part of them and none are all to be tested")
  func spread() {
    #expect(
      SmallBank.words(findings([2, 2, 3, 0])) == ["sample-spread: X: no sample has full points"])
    #expect(
      SmallBank.words(findings([5, 5, 5, 5])) == [
        "sample-spread: X: no sample has part of the points, none 0 points"
      ])
    #expect(findings([2, 2, 2, 3]).map(\.message.chinese) == ["X：没有满分、不得分的示例"])
    #expect(findings([2, 2, 2, 3]).map(\.severity) == [.warning])
  }

  @Test("a rubric that pays all or nothing needs no partial sample")
  func allOrNothing() {
    let only = Array(SmallBank.rubric.criteria.prefix(1))
    #expect(findings([2, 2, 0, 0]) { $0.criteria = only } == [])
    #expect(
      SmallBank.words(
        findings([2, 2, 0, 0]) {
          $0.criteria = [Criterion(label: "人", points: 2, way: .person)]
        }) == ["sample-spread: X: no sample has part of the points"])
    #expect(findings([]) { $0.criteria = [] } == [])
  }
}
