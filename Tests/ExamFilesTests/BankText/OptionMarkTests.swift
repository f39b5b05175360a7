import ExamCore
import Testing

@testable import ExamFiles

@Suite("Option marks")
struct OptionMarkTests {
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
}
