import Testing

@testable import ExamFiles

@Suite("Text encodings")
struct TextEncodingTests {
  /// 客户服务 and 𠮷 in GB18030, as the standard's tables give them.
  private static let gb18030: [UInt8] = [
    0xBF, 0xCD, 0xBB, 0xA7, 0xB7, 0xFE, 0xCE, 0xF1, 0x95, 0x34, 0xB2, 0x35,
  ]

  @Test(
    "Bytes become text in the encoding they are written in",
    arguments: [
      ([], "", TextEncoding.utf8),
      (Array("客户 abc".utf8), "客户 abc", .utf8),
      ([0xEF, 0xBB, 0xBF] + Array("甲".utf8), "甲", .utf8),
      (gb18030, "客户服务𠮷", .gb18030),
      ([0xFF, 0xFE, 0x32, 0x75, 0x41, 0x00], "甲A", .utf16LittleEndian),
      ([0xFE, 0xFF, 0x75, 0x32, 0xD8, 0x42, 0xDF, 0xB7], "甲𠮷", .utf16BigEndian),
    ] as [([UInt8], String, TextEncoding)])
  func decode(bytes: [UInt8], text: String, encoding: TextEncoding) throws {
    let decoded = try #require(TextEncoding.decode(bytes))
    #expect(decoded.text == text)
    #expect(decoded.encoding == encoding)
  }

  @Test(
    "Bytes that fit no encoding are no text",
    arguments: [
      [0xFF], [0x80], Array("客户服务客户服务".utf8) + [0xFF], [0xFF, 0xFE, 0x41],
      [0xFE, 0xFF, 0xD8, 0x00], [0xEF, 0xBB, 0xBF, 0xC3],
    ] as [[UInt8]])
  func undecodable(bytes: [UInt8]) {
    #expect(TextEncoding.decode(bytes) == nil)
  }

  @Test("A UTF-8 sequence is as long as the standard lets it be")
  func sequences() {
    let cases: [([UInt8], Int)] = [
      ([0xC3, 0xA9], 2), ([0xE5, 0xAE, 0xA2], 3), ([0xF0, 0x9F, 0x98, 0x80], 4),
      ([0xC0, 0x80], 0), ([0xE0, 0x80, 0x80], 0), ([0xED, 0xA0, 0x80], 0),
      ([0xF4, 0x90, 0x80, 0x80], 0), ([0xE5, 0xAE], 0), ([0xE5, 0xAE, 0x41], 0), ([0xA9], 0),
    ]
    for (bytes, length) in cases {
      #expect(TextEncoding.sequenceLength(bytes, at: 0) == length, "\(bytes)")
    }
  }
}
