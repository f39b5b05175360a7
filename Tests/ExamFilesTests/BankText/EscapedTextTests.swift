import ExamCore
import Testing

@testable import ExamFiles

@Suite("Escaped text")
struct EscapedTextTests {
  private static func isBar(_ scalar: Unicode.Scalar) -> Bool { scalar == "|" }

  @Test(
    "Unescaped separators part, escaped ones do not",
    arguments: [
      ("", [""]), ("a", ["a"]), (" a | b ", ["a", "b"]), ("a\\|b", ["a|b"]),
      ("a\\\\|b", ["a\\", "b"]),
      ("||", ["", "", ""]), ("a\\", ["a\\"]), ("\\ a\\ |b", [" a ", "b"]),
      ("|\u{301}", ["", "\u{301}"]),
    ])
  func split(text: String, parts: [String]) {
    #expect(EscapedText.split(text[...], at: Self.isBar).map(EscapedText.plain) == parts)
  }

  @Test("What was escaped reads as itself")
  func roundTrip() {
    for seed in 0..<2000 as Range<UInt64> {
      var random = RandomText(seed: seed)
      let texts = (0..<3).map { _ in random.line() }
      let joined = texts.map { EscapedText.escape($0) { scalar, _ in scalar == "|" } }
        .joined(separator: " | ")
      #expect(EscapedText.split(joined[...], at: Self.isBar).map(EscapedText.plain) == texts)
    }
  }
}
