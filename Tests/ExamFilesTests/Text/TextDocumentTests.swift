import ExamCore
import Testing

@testable import ExamFiles

@Suite("Text documents")
struct TextDocumentTests {
  @Test(
    "Lines end with LF, CRLF or CR",
    arguments: [
      ("", []), ("\n", [""]), ("a", ["a"]), ("a\n", ["a"]), ("a\r\nb", ["a", "b"]),
      ("a\rb\r", ["a", "b"]), ("a\n\r\nb\n\n", ["a", "", "b", ""]), ("\r\r\n\n", ["", "", ""]),
      ("\u{FEFF}a", ["a"]),
    ] as [(String, [String])])
  func lines(text: String, lines: [String]) {
    let document = TextDocument(file: "a.txt", text: text)
    #expect(document.lines == lines)
    #expect(document.findings.isEmpty)
  }

  @Test("Columns count characters from 1, without the spaces around what is meant")
  func columns() throws {
    let document = TextDocument(file: "a.txt", text: "甲\n é👨‍👩‍👧： 乙 丙 \n")
    let line = document.lines[1]
    let colon = try #require(line.firstIndex(of: "："))
    let place = document.place(line: 2, of: line[line.index(after: colon)...])
    #expect(
      place == Place(file: "a.txt", line: 2, column: 6, length: 3, excerpt: " é👨‍👩‍👧： 乙 丙 "))
    #expect(document.place(line: 9) == Place(file: "a.txt"))
    #expect(document.place(line: 2, of: line[line.endIndex...]).length == 1)
  }

  @Test("Each line with a NUL or an undecodable byte is reported where it stands")
  func faults() {
    let bytes = Array("服务\0甲\0\n服务\n服".utf8) + [0xFF] + Array("务服务服务\n".utf8)
    let document = TextDocument(file: "a.txt", bytes: bytes)
    #expect(document.findings.map(\.code) == ["nul-character", "undecodable-text"])
    #expect(document.findings.map(\.place?.line) == [1, 3])
    #expect(document.findings.map(\.place?.column) == [3, 2])
    #expect(document.lines == ["服务甲", "服务", "服\u{FFFD}务服务服务"])
    #expect(document.encoding == .utf8)
  }

  @Test("A few bad bytes in GB18030 text are shown where they stand; the rest is read")
  func badBytesInGB18030() {
    // 服务 in GB18030.
    let word: [UInt8] = [0xB7, 0xFE, 0xCE, 0xF1]
    let line: [UInt8] = Array(repeatElement(word, count: 20).joined()) + [0x0A]
    let bytes = line + word + [0xFF, 0x0A] + line
    let document = TextDocument(file: "a.txt", bytes: bytes)
    #expect(document.encoding == .gb18030)
    #expect(document.findings.map(\.code) == ["undecodable-text"])
    #expect(document.findings.map(\.place?.line) == [2])
    #expect(document.findings.map(\.place?.column) == [3])
    #expect(
      document.lines.map { $0.prefix(3) } == ["服务服", "服务\u{FFFD}", "服务服"])
  }

  @Test("UTF-16 text without its mark is read, with one error for all of it")
  func unmarkedUTF16() {
    for text in ["## EN-1 single choice\nlevel: recall\n", "## 一 单选题\n知识点：服务\n层次：识记\n"] {
      let units = Array(text.utf16)
      let little = units.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
      let big = units.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
      for bytes in [little, big] {
        let document = TextDocument(file: "a.txt", bytes: bytes)
        #expect(document.lines == text.split(separator: "\n").map(String.init))
        #expect(
          document.findings.map(\.message.english)
            == ["this is UTF-16 text without its byte order mark"])
        #expect(document.findings.map(\.message.chinese) == ["这是没有字节顺序标记的 UTF-16 文字"])
      }
    }
  }

  @Test("A file that is no text at all still has one finding")
  func binary() {
    let document = TextDocument(file: "a.txt", bytes: [0xFF, 0xFE, 0x00])
    #expect(document.findings.map(\.code).contains("undecodable-text"))
    for seed in 0..<300 as Range<UInt64> {
      var generator = SeededGenerator(seed: seed)
      let bytes = (0..<60).map { _ in UInt8(generator.below(256)) }
      let noise = TextDocument(file: "a.txt", bytes: bytes)
      #expect(
        (TextEncoding.decode(bytes) == nil)
          == noise.findings.contains { $0.code == "undecodable-text" })
    }
  }
}
