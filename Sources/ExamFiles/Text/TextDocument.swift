// A text file as numbered lines, whatever its encoding and line ends.

public import ExamCore

/// The lines of one file, and what is wrong with its bytes.
public struct TextDocument: Sendable {
  /// The file as the user named it.
  public let file: String
  /// Without line ends; `lines[0]` is line 1.
  public let lines: [String]
  public let encoding: TextEncoding
  /// Bytes that are no text; such a character is left out or stands as U+FFFD.
  public let findings: [Finding]
  /// As the file stands.
  public let bytes: [UInt8]

  /// Lines end with LF, CRLF or CR; a byte order mark is no part of the text.
  public init(file: String, bytes: [UInt8]) {
    self.file = file
    self.bytes = bytes
    if let encoding = TextEncoding.unmarkedUTF16(bytes) {
      self.encoding = encoding
      lines = Self.split(encoding.unmarkedText(of: bytes) ?? "")
      findings = [Self.unmarked(file)]
      return
    }
    var encoding = TextEncoding.guess(bytes)
    var text = encoding.text(of: bytes)
    let undecodable = text == nil
    if undecodable, encoding == .gb18030 { text = TextEncoding.mendedGB18030(bytes) }
    if text == nil {
      if encoding == .gb18030 { encoding = .utf8 }
      let body = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes[3...] : bytes[...]
      text = String(decoding: body, as: UTF8.self)
    }
    self.encoding = encoding
    let lines = Self.split(text ?? "")
    findings = Self.faults(file: file, lines: lines, undecodable: undecodable)
    self.lines = lines.map { $0.utf8.contains(0) ? $0.filter { $0 != "\0" } : $0 }
  }

  public init(file: String, text: String) { self.init(file: file, bytes: Array(text.utf8)) }

  /// A place in a line from 1, or the whole line when no slice of it is given.
  public func place(line number: Int, of slice: Substring? = nil) -> Place {
    guard lines.indices.contains(number - 1) else { return Place(file: file) }
    let text = lines[number - 1]
    let seen = (slice ?? text[...]).withoutSpace
    let column = text.distance(from: text.startIndex, to: seen.startIndex) + 1
    return Place(
      file: file, line: number, column: column, length: max(1, seen.count), excerpt: text)
  }

  private static func split(_ text: String) -> [String] {
    var lines: [String] = []
    var line: [UInt8] = []
    var afterReturn = false
    for byte in text.utf8 {
      if byte == 0x0A && afterReturn {
        afterReturn = false
        continue
      }
      afterReturn = byte == 0x0D
      if byte == 0x0A || byte == 0x0D {
        lines.append(String(decoding: line, as: UTF8.self))
        line.removeAll(keepingCapacity: true)
      } else {
        line.append(byte)
      }
    }
    if !line.isEmpty { lines.append(String(decoding: line, as: UTF8.self)) }
    return lines
  }

  private static func unmarked(_ file: String) -> Finding {
    Finding(
      .error, ReaderCode.undecodableText.rawValue, at: Place(file: file),
      Message(
        en: "this is UTF-16 text without its byte order mark", zh: "这是没有字节顺序标记的 UTF-16 文字"),
      remedy: Message(en: "save it again as UTF-8", zh: "另存为 UTF-8"))
  }

  /// At most one finding of each sort for a line.
  private static func faults(file: String, lines: [String], undecodable: Bool) -> [Finding] {
    var findings: [Finding] = []
    for (number, line) in zip(1..., lines) {
      func place(of character: Character) -> Place? {
        line.firstIndex(of: character).map { index in
          Place(
            file: file, line: number, column: line.distance(from: line.startIndex, to: index) + 1,
            excerpt: line)
        }
      }
      if line.utf8.contains(0), let place = place(of: "\0") {
        findings.append(
          Finding(
            .error, ReaderCode.nulCharacter.rawValue, at: place,
            Message(
              en: "a NUL character stands in the text", zh: "文字里有一个空字符（NUL）"),
            remedy: Message(
              en: "save the file again as plain text in UTF-8",
              zh: "把文件另存为 UTF-8 编码的纯文本")))
      }
      if undecodable, let place = place(of: "\u{FFFD}") {
        findings.append(
          Finding(
            .error, ReaderCode.undecodableText.rawValue, at: place,
            Message(
              en: "these bytes are neither UTF-8 nor GB18030 text",
              zh: "这里的字节既不是 UTF-8 也不是 GB18030 编码的文字"),
            remedy: Message(
              en: "open the file in its editor and save it again as UTF-8",
              zh: "在原来的编辑器里打开，另存为 UTF-8")))
      }
    }
    if undecodable && findings.isEmpty {
      findings.append(
        Finding(
          .error, ReaderCode.undecodableText.rawValue, at: Place(file: file),
          Message(en: "the file is not text", zh: "这个文件不是文本"),
          remedy: Message(en: "save it as plain text in UTF-8", zh: "另存为 UTF-8 编码的纯文本")))
    }
    return findings
  }
}
