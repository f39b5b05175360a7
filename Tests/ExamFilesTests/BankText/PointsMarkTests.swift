import ExamCore
import Testing

@testable import ExamFiles

@Suite("Points in brackets")
struct PointsMarkTests {
  @Test(
    "Points in brackets",
    arguments: [
      ("[2] x", "2", nil, false), ("【2.5分】x", "2.5", nil, false), ("［1/2×3］", "1/2", 3, false),
      ("[0?]", "0", nil, true), ("[0？] x", "0", nil, true),
    ] as [(String, String, Int?, Bool)])
  func points(text: String, points: String, count: Int?, isUncertain: Bool) throws {
    let mark = try #require(PointsMark(text[...]))
    #expect(mark.points == Fraction(parsing: points))
    #expect(mark.count == count)
    #expect(mark.isUncertain == isUncertain)
  }

  @Test(
    "No points in brackets",
    arguments: [
      "", "[", "[]", "[x]", "[-1]", "[2×]", "[2×0]", "[2×1.5]", "[1×2×3]", "[2】", "(2)", "[2×3?]",
    ])
  func noPoints(text: String) {
    #expect(PointsMark(text[...]) == nil)
  }
}
