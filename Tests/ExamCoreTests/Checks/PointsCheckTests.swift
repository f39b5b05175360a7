import Testing

@testable import ExamCore

struct PointsCheckTests {
  private func words(
    cap: Points? = nil, stated: Points? = nil, stem: String = "题干"
  ) -> [String] {
    var rubric = SmallBank.rubric
    rubric.cap = cap
    return SmallBank.words(
      PointsCheck(),
      SmallBank.bank(SmallBank.item("X", .shortAnswer(rubric), stem: stem, points: stated)))
  }

  @Test("points that do not add up")
  func sums() {
    #expect(words() == [])
    #expect(words(cap: 4, stated: 4, stem: "简述（4分）") == [])
    #expect(
      words(cap: 6) == ["points-sum: X: the cap is 6, but the criteria add up to 5"])
    #expect(
      words(stated: 4) == ["points-sum: X: 4 points are stated, but the rubric is worth 5"])
    #expect(
      words(stem: "简述。（６分）") == [
        "points-sum: X: the stem promises 6 points, but the rubric is worth 5"
      ])
  }

  @Test("a number in brackets that is no promise of points is left alone")
  func noPromise() {
    #expect(words(stem: "简述三点（至少3点）") == [])
    #expect(words(stem: "（5分）先简述") == [])
  }

  @Test("a part of a case without a rubric states its points")
  func casePart() {
    let item = Item(
      id: "X", kind: .caseStudy, material: "材料", parts: [SmallBank.part(SmallBank.single())])
    #expect(
      SmallBank.words(PointsCheck(), SmallBank.bank(item)) == [
        "no-points: X/1: a part of a case without a rubric states no points"
      ])
  }
}
