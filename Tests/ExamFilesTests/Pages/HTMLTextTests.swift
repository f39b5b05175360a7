// Text of a bank on its way into a page.

import ExamCore
import Testing

@testable import ExamFiles

@Suite("HTML text")
struct HTMLTextTests {
  @Test(
    "The five characters that mean something are escaped, all others stay",
    arguments: [
      ("", ""), ("普通文字", "普通文字"), ("<script>", "&lt;script&gt;"), ("a & b", "a &amp; b"),
      ("&lt;", "&amp;lt;"), ("\"x\" 'y'", "&quot;x&quot; &#39;y&#39;"), ("“快”", "“快”"),
      ("<\u{301}", "&lt;\u{301}"), ("&#60;", "&amp;#60;"), ("😀<👨‍👩‍👧>", "😀&lt;👨‍👩‍👧&gt;"),
    ])
  func escaped(text: String, expected: String) {
    #expect(HTMLText.escaped(text) == expected)
  }

  @Test("Line breaks are kept, blank lines too")
  func lines() {
    #expect(HTMLText.lines("") == "")
    #expect(HTMLText.lines("甲") == "甲")
    #expect(HTMLText.lines("甲\n<乙>\n\n丙") == "甲<br>&lt;乙&gt;<br><br>丙")
    #expect(HTMLText.lines("\n") == "<br>")
  }

  @Test("Paragraphs are the lines that are not empty")
  func paragraphs() {
    #expect(HTMLText.paragraphs("") == "")
    #expect(HTMLText.paragraphs("\n\n") == "")
    #expect(HTMLText.paragraphs("甲\n\n<乙>\n") == "<p>甲</p>\n<p>&lt;乙&gt;</p>")
  }

  @Test("Whatever the text, what is left has no sign that a browser acts on")
  func hostile() {
    for seed in 0..<200 as Range<UInt64> {
      var random = RandomText(seed: seed)
      let text = (0..<5).map { _ in random.pick(["<", ">", "&", "\"", "'", "<!--", random.line()]) }
        .joined()
      let safe = HTMLText.escaped(text)
      for sign in ["<", ">", "\"", "'"] {
        #expect(!safe.unicodeScalars.contains { String($0) == sign }, "\(text)")
      }
    }
  }
}
