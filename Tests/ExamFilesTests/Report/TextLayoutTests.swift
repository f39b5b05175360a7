import ExamCore
import Testing

@testable import ExamFiles

@Suite("Text in columns")
struct TextLayoutTests {
  @Test(
    "Cut and padded by display width",
    arguments: [
      ("abc", 5, "abc  "), ("abcdef", 5, "abcd…"), ("客户服务", 8, "客户服务"), ("客户服务", 7, "客户服…"),
      ("客户服务", 6, "客户… "), ("", 2, "  "), ("客户", 1, "…"), ("客户", 0, ""),
    ])
  func fitted(text: String, width: Int, expected: String) {
    #expect(TextLayout.fitted(text, to: width) == expected)
  }

  @Test("Lines break at spaces and between hanzi, never before a comma")
  func wrapped() {
    #expect(TextLayout.wrapped("one two three", to: 8) == ["one two", "three"])
    #expect(TextLayout.wrapped("判定规则，至少考过", to: 8) == ["判定规", "则，至少", "考过"])
    #expect(TextLayout.wrapped("", to: 8) == [])
    #expect(TextLayout.wrapped("abcdefghijkl", to: 5) == ["abcd", "efgh", "ijkl"])
  }

  @Test("No line is wider than asked, over random text")
  func width() {
    var random = SeededGenerator(seed: 6)
    let alphabet = Array("ab c，客户 d。e0")
    for _ in 0..<500 {
      let text = String((0..<random.below(60)).map { _ in alphabet[random.below(alphabet.count)] })
      for line in TextLayout.wrapped(text, to: 12) {
        #expect(DisplayWidth.of(line) <= 12 || line.contains("，") || line.contains("。"))
      }
      let kept = TextLayout.wrapped(text, to: 12).joined().filter { $0 != " " }
      #expect(kept == text.filter { $0 != " " })
    }
  }

  @Test("Bars never leave their width")
  func bars() {
    #expect(TextLayout.bar(0.5, width: 4) == "██░░")
    #expect(TextLayout.bar(-1, width: 2) == "░░")
    #expect(TextLayout.bar(7, width: 2) == "██")
  }
}
