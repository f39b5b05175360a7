// The encodings of files.

import ExamCore
import Testing

@testable import ExamFiles

@Suite struct TextStreamTests {
  /// 考生,卷别 / 张三,A / 李四㐂,B in GB18030; the last character takes four bytes.
  static let chinese: [UInt8] =
    [0xBF, 0xBC, 0xC9, 0xFA, 0x2C, 0xBE, 0xED, 0xB1, 0xF0, 0x0A]
    + [0xD5, 0xC5, 0xC8, 0xFD, 0x2C, 0x41, 0x0A]
    + [0xC0, 0xEE, 0xCB, 0xC4, 0x81, 0x39, 0xEF, 0x31, 0x2C, 0x42, 0x0A]
  static let rows = [["考生", "卷别"], ["张三", "A"], ["李四㐂", "B"]]

  @Test("a GB18030 file reads as the UTF-8 file does, in pieces of any size")
  func gb18030() throws {
    for pieceSize in 1...40 {
      let (rows, findings) = try readRows(TextStreamTests.chinese, pieceSize: pieceSize)
      #expect(rows == TextStreamTests.rows)
      #expect(findings.isEmpty)
    }
  }

  @Test("Chinese that comes after a long stretch of ASCII is still seen as GB18030")
  func lateChinese() throws {
    let ascii = Array(String(repeating: "id,x\n", count: 100).utf8)
    let (rows, _) = try readRows(ascii + TextStreamTests.chinese, pieceSize: 64)
    #expect(rows.suffix(3) == TextStreamTests.rows[...])
  }

  @Test("UTF-16 with a mark is read, both ways round")
  func utf16() throws {
    let units = Array("考生\t卷别\r\n张三\tA\r\n𠮷\t\"x\"\r\n".utf16)
    var little: [UInt8] = [0xFF, 0xFE]
    var big: [UInt8] = [0xFE, 0xFF]
    for unit in units {
      little += [UInt8(unit & 255), UInt8(unit >> 8)]
      big += [UInt8(unit >> 8), UInt8(unit & 255)]
    }
    for bytes in [little, big] {
      for pieceSize in [16, 17, 1 << 18] {
        let (rows, findings) = try readRows(bytes, pieceSize: pieceSize)
        #expect(rows == [["考生", "卷别"], ["张三", "A"], ["𠮷", "x"]])
        #expect(findings.isEmpty)
      }
    }
  }

  @Test("a wrong byte in a GB18030 file costs its row only")
  func wrongByte() throws {
    let bytes = TextStreamTests.chinese + [0xFF, 0x2C, 0x42, 0x0A, 0x63, 0x0A]
    let (rows, findings) = try readRows(bytes)
    #expect(rows == TextStreamTests.rows + [["c"]])
    #expect(findings.map(\.code) == ["csv-no-text"])
  }
}
