import ExamFiles
import Testing

@Suite("Spelling")
struct SpellingTests {
  @Test(
    "Distance counts slips of the keyboard",
    arguments: [
      ("", "", 0), ("", "ab", 2), ("answer", "answer", 0), ("answre", "answer", 1),
      ("anwer", "answer", 1), ("answeer", "answer", 1), ("知只点", "知识点", 1), ("ca", "abc", 3),
    ])
  func distance(a: String, b: String, slips: Int) {
    #expect(Spelling.distance(a, b) == slips)
    #expect(Spelling.distance(b, a) == slips)
  }

  @Test("The nearest word wins, the first of equals, and none when all are far")
  func nearest() {
    let words = ["recall", "level", "lever"]
    #expect(Spelling.nearest(to: "levels", among: words, limit: 1) == "level")
    #expect(Spelling.nearest(to: "leve", among: words, limit: 1) == "level")
    #expect(Spelling.nearest(to: "points", among: words, limit: 2) == nil)
    #expect(Spelling.nearest(to: "a", among: [], limit: 9) == nil)
  }
}
