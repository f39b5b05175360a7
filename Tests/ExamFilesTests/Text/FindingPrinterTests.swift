import ExamCore
import ExamFiles
import Testing

@Suite("Findings for a terminal")
struct FindingPrinterTests {
  private static func finding(
    _ excerpt: String, column: Int, length: Int = 1, line: Int = 12,
    severity: Finding.Severity = .error
  ) -> Finding {
    Finding(
      severity, "code",
      at: Place(file: "items/a.txt", line: line, column: column, length: length, excerpt: excerpt),
      Message(en: "wrong", zh: "不对"), remedy: Message(en: "mend it", zh: "改好它"))
  }

  @Test("Place, message, line, caret under the right columns, and the way out")
  func whole() {
    let finding = Self.finding("层次：熟记 x", column: 4, length: 2)
    #expect(
      FindingPrinter(language: .english).text(finding) == """
        items/a.txt:12:4: error: wrong
          12 | 层次：熟记 x
             |       ^~~~
          help: mend it

        """)
    #expect(
      FindingPrinter(language: .chinese).text(finding) == """
        items/a.txt:12:4: 错误：不对
          12 | 层次：熟记 x
             |       ^~~~
          出路：改好它

        """)
  }

  @Test("Without a place, a line, a column or a remedy, less is shown")
  func parts() {
    let message = Message(en: "wrong", zh: "不对")
    let printer = FindingPrinter(language: .english)
    #expect(printer.text(Finding(.note, "c", message)) == "note: wrong\n")
    #expect(
      printer.text(Finding(.warning, "c", at: Place(file: "a.txt"), message))
        == "a.txt: warning: wrong\n")
    #expect(
      printer.text(Finding(.error, "c", at: Place(file: "a.txt", line: 3, excerpt: "甲"), message))
        == "a.txt:3: error: wrong\n  3 | 甲\n")
  }

  @Test("A long line is cut around the column, and the caret still stands under it")
  func cut() {
    let line = String(repeating: "甲", count: 60) + "错误" + String(repeating: "乙", count: 60)
    let text = FindingPrinter(language: .english, width: 30)
      .text(Self.finding(line, column: 61, length: 2))
    #expect(
      text == """
        items/a.txt:12:61: error: wrong
          12 | …甲甲甲甲甲错误乙乙乙乙乙乙乙乙…
             |            ^~~~
          help: mend it

        """)
  }

  @Test("Colour only when it is asked for, and never from the text itself")
  func colour() {
    let hostile = Self.finding("a\u{1B}[31m\tb\u{202E}", column: 7)
    let plain = FindingPrinter(language: .english).text(hostile)
    #expect(!plain.contains("\u{1B}"))
    #expect(plain.contains("12 | a\u{FFFD}[31m b\u{FFFD}\n"))
    let painted = FindingPrinter(language: .english, usesColour: true).text(hostile)
    #expect(painted.contains("\u{1B}[1;31merror\u{1B}[0m"))
  }

  @Test("No place, however odd, breaks the printer")
  func oddPlaces() {
    for column in [0, 1, 5, 99] {
      for length in [-1, 0, 1, 500] {
        for excerpt in ["", "甲", String(repeating: "长", count: 300)] {
          let text = FindingPrinter(language: .chinese, width: 1)
            .text(Self.finding(excerpt, column: column, length: length))
          #expect(text.hasSuffix("出路：改好它\n"))
        }
      }
    }
  }
}
