import ExamCore
import Testing

@testable import ExamFiles

@Suite("Ranges")
struct RangeTextTests {
  @Test(
    "Ranges",
    arguments: [
      ("18-22分", 18, 22), ("≥2", 2, nil), (">= 2 points", 2, nil), ("≤25分", nil, 25),
      ("10题", 10, 10),
      ("＞＝３", 3, nil), ("至多 4", nil, 4), ("=5", 5, 5), ("3～3", 3, 3),
      ("18%-22%", 18, 22), ("≤140 分钟", nil, 140), ("6000字", 6000, 6000),
    ] as [(String, Int?, Int?)])
  func ranges(text: String, minimum: Int?, maximum: Int?) throws {
    let range = try #require(RangeText(text[...]))
    #expect(range.minimum == minimum.map { Fraction($0) })
    #expect(range.maximum == maximum.map { Fraction($0) })
  }

  @Test("No ranges", arguments: ["", "-", "5-", "22-18", "1-2-3", "-5", "≥", "五", "%5", "分", "%"])
  func noRanges(text: String) {
    #expect(RangeText(text[...]) == nil)
  }
}
