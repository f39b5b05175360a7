// The small marks: options, points, numbers, ranges.

import ExamCore
import Testing

@testable import ExamFiles

@Suite("Marks and numbers")
struct MarksTests {
  @Test(
    "What opens an option",
    arguments: [
      ("A. x", 0), ("Ｂ．x", 1), ("C、x", 2), ("D)x", 3), ("（E）x", 4), ("( f ) x", 5), ("z.", 25),
      ("A.I. x", nil), ("U.S.", nil), ("e.g. x", nil), ("A x", nil), ("AB. x", nil), ("A", nil),
      ("1. x", nil), ("甲. x", nil), ("", nil), ("(A", nil), ("A：x", nil),
    ] as [(String, Int?)])
  func option(text: String, position: Int?) {
    #expect(OptionMark(text[...])?.position == position)
  }

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

  @Test(
    "Numbers make sense or are none",
    arguments: [
      (NumberKind.points, "2.5 分", "2.5"), (.points, "０", "0"), (.points, "-1", nil),
      (.step, "0", nil), (.step, "1/3", "1/3"), (.count, "20道", "20"), (.count, "0", nil),
      (.count, "1.5", nil), (.wholeMinutes, "150 分钟", "150"), (.minutes, "2.5", "2.5"),
      (.weight, "3/2", "3/2"), (.weight, "2分", nil), (.years, "3 年", "3"), (.hours, "48学时", "48"),
      (.points, "", nil), (.points, "分", nil), (.points, "99999999", nil), (.points, "1/0", nil),
    ] as [(NumberKind, String, String?)])
  func numbers(kind: NumberKind, text: String, number: String?) {
    #expect(kind.number(in: text) == number.flatMap { Fraction(parsing: $0) })
  }

  @Test(
    "Ranges",
    arguments: [
      ("18-22分", 18, 22), ("≥2", 2, nil), (">= 2 points", 2, nil), ("≤25分", nil, 25),
      ("10题", 10, 10),
      ("＞＝３", 3, nil), ("至多 4", nil, 4), ("=5", 5, 5), ("3～3", 3, 3),
    ] as [(String, Int?, Int?)])
  func ranges(text: String, minimum: Int?, maximum: Int?) throws {
    let range = try #require(RangeText(text[...]))
    #expect(range.minimum == minimum.map { Fraction($0) })
    #expect(range.maximum == maximum.map { Fraction($0) })
  }

  @Test("No ranges", arguments: ["", "-", "5-", "22-18", "1-2-3", "-5", "≥", "五", "5%", "分"])
  func noRanges(text: String) {
    #expect(RangeText(text[...]) == nil)
  }
}
