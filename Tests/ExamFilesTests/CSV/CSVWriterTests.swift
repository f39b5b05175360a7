// What is written reads back as it was.

import ExamCore
import Testing

@testable import ExamFiles

@Suite struct CSVWriterTests {
  /// The bytes that a writer makes of some rows.
  static func written(_ rows: [[String]]) throws -> [UInt8] {
    let folder = try TemporaryFolder()
    let file = try OutputFile(folder.path + "/out.csv")
    var writer = CSVWriter(file)
    for row in rows { try writer.row(row) }
    try writer.finish()
    try file.publish()
    return try ByteSource.contents(of: folder.path + "/out.csv")
  }

  @Test("the bytes: mark, CRLF, quotes where needed, guarded formulas")
  func bytes() throws {
    let bytes = try CSVWriterTests.written([
      ["a", "b;c", "得分，"], ["1;2", "x\"y", "x,y"], ["=1", "-1.5", "-x"], ["0012", "", "a\nb"],
    ])
    #expect(
      String(decoding: bytes, as: UTF8.self)
        == "\u{FEFF}a,\"b;c\",\"得分，\"\r\n1;2,\"x\"\"y\",\"x,y\"\r\n'=1,-1.5,'-x\r\n0012,,\"a\nb\"\r\n"
    )
  }

  @Test("numbers are exact")
  func numbers() throws {
    let folder = try TemporaryFolder()
    let file = try OutputFile(folder.path + "/out.csv")
    var writer = CSVWriter(file)
    writer.field(Fraction(1, over: 3))
    writer.field(Fraction(5, over: 2))
    writer.field(-7)
    writer.field(nil as Fraction?)
    try writer.endRow()
    try writer.finish()
    try file.publish()
    let bytes = try ByteSource.contents(of: folder.path + "/out.csv")
    #expect(String(decoding: bytes, as: UTF8.self) == "\u{FEFF}1/3,2.5,-7,\r\n")
  }

  @Test("hostile cells read back as they were")
  func roundTrip() throws {
    let pieces = [
      "=", "+", "-", "@", "\t", "\r", "\n", "\r\n", "'", "\"", ",", ";", "，", "甲", "5", ".", " ",
      "a",
      "\u{FEFF}", "𠮷", "sep=",
    ]
    var random = SeededGenerator(seed: 3)
    for _ in 0..<200 {
      // One cell more than nothing in each row: a line without any character is no row.
      let width = 1 + random.below(4)
      let rows = (0..<5).map { _ in
        (0..<width).map { i in
          (i == 0 ? "k" : "")
            + (0..<random.below(5)).map { _ in pieces[random.below(pieces.count)] }.joined()
        }
      }
      let (read, findings) = try readRows(try CSVWriterTests.written(rows))
      #expect(read == rows)
      #expect(findings.isEmpty)
    }
  }
}
