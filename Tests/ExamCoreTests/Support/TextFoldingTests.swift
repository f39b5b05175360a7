// Width, case and space forms made one.

import ExamCore
import Testing

@Suite struct TextFoldingTests {
  @Test(
    "full-width ASCII and wide spaces become plain",
    arguments: [
      ("Ａ．", "A."), ("１２：３", "12:3"), ("知识点：", "知识点:"), ("\u{3000}\u{A0}", "  "), ("", ""),
      ("、。", "、。"), ("plain", "plain"),
    ])
  func width(text: String, folded: String) {
    #expect(TextFolding.halfWidth(text) == folded)
  }

  @Test(
    "white space of any width goes from the ends only",
    arguments: [
      ("  a b \t", "a b"), ("\u{3000}题\u{3000}", "题"), (" \r\n ", ""), ("", ""), ("x", "x"),
      ("a\r\n", "a"),
    ])
  func trimming(text: String, trimmed: String) {
    #expect(TextFolding.trimmed(text) == trimmed)
  }

  @Test("words are looked up without regard to width, case and spaces")
  func lookup() {
    #expect(TextFolding.lookupKey("Ｓingle　Choice ") == "singlechoice")
    #expect(TextFolding.lookupKey("多 选") == "多选")
    #expect(TextFolding.lookupKey(" \t") == "")
  }
}
