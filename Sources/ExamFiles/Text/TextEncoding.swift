// From the bytes of a file to text: UTF-8, UTF-16 with a mark, or GB18030.

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// How the characters of a file are written as bytes.
public enum TextEncoding: String, Hashable, Sendable {
  case utf8 = "UTF-8"
  case utf16LittleEndian = "UTF-16LE"
  case utf16BigEndian = "UTF-16BE"
  case gb18030 = "GB18030"
}

extension TextEncoding {
  /// The text of the bytes without byte order mark, or nil when no encoding fits.
  ///
  /// UTF-16 is told by its mark; else the bytes are UTF-8 when they are valid UTF-8, else GB18030.
  /// Text that is UTF-8 but for a few bytes is not taken for GB18030.
  public static func decode(_ bytes: [UInt8]) -> (text: String, encoding: TextEncoding)? {
    let encoding = guess(bytes)
    return encoding.text(of: bytes).map { ($0, encoding) }
  }

  /// The encoding that the bytes most likely have.
  static func guess(_ bytes: [UInt8]) -> TextEncoding {
    if bytes.starts(with: [0xFF, 0xFE]) { return .utf16LittleEndian }
    if bytes.starts(with: [0xFE, 0xFF]) { return .utf16BigEndian }
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return .utf8 }
    var good = 0
    var bad = 0
    var i = 0
    while i < bytes.count {
      if bytes[i] < 0x80 {
        i += 1
        continue
      }
      let length = sequenceLength(bytes, at: i)
      if length > 0 { good += length - 1 } else { bad += 1 }
      i += max(1, length)
    }
    // Chinese in GB18030 hardly ever forms a UTF-8 sequence of three bytes by chance.
    return bad == 0 || good > 4 * bad ? .utf8 : .gb18030
  }

  /// Length of the valid UTF-8 sequence of two to four bytes that starts there; 0 when none does.
  static func sequenceLength(_ bytes: [UInt8], at start: Int) -> Int {
    let length =
      switch bytes[start] {
      case 0xC2...0xDF: 2
      case 0xE0...0xEF: 3
      case 0xF0...0xF4: 4
      default: 0
      }
    guard length > 0, start + length <= bytes.count else { return 0 }
    let second = bytes[start + 1]
    let allowed: ClosedRange<UInt8> =
      switch bytes[start] {
      case 0xE0: 0xA0...0xBF
      case 0xED: 0x80...0x9F
      case 0xF0: 0x90...0xBF
      case 0xF4: 0x80...0x8F
      default: 0x80...0xBF
      }
    guard allowed.contains(second) else { return 0 }
    return bytes[(start + 1)..<(start + length)].allSatisfy { $0 & 0xC0 == 0x80 } ? length : 0
  }

  /// The text without byte order mark; nil when some byte does not fit.
  func text(of bytes: [UInt8]) -> String? {
    switch self {
    case .utf8:
      let body = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes[3...] : bytes[...]
      return String(validating: body, as: UTF8.self)
    case .utf16LittleEndian, .utf16BigEndian:
      guard bytes.count % 2 == 0 else { return nil }
      let high = self == .utf16BigEndian ? 0 : 1
      let units = stride(from: 2, to: bytes.count, by: 2).map {
        UInt16(bytes[$0 + high]) << 8 | UInt16(bytes[$0 + 1 - high])
      }
      return String(validating: units, as: UTF16.self)
    case .gb18030:
      return Self.converted(bytes).flatMap { String(validating: $0, as: UTF8.self) }
    }
  }

  /// GB18030 as UTF-8, by the system's `iconv`; nil when it refuses.
  private static func converted(_ bytes: [UInt8]) -> [UInt8]? {
    guard let (text, bad) = conversion(of: bytes), bad == 0 else { return nil }
    return text
  }

  /// GB18030 text with U+FFFD for each of a few bad bytes; nil when too much of it is bad.
  static func mendedGB18030(_ bytes: [UInt8]) -> String? {
    guard let (text, bad) = conversion(of: bytes),
      20 * bad <= bytes.count(where: { $0 >= 0x80 })
    else { return nil }
    return String(validating: text, as: UTF8.self)
  }

  /// GB18030 as UTF-8, and how many bytes stand as U+FFFD because they are none.
  private static func conversion(of bytes: [UInt8]) -> (text: [UInt8], bad: Int)? {
    guard let converter = iconv_open("UTF-8", "GB18030"), Int(bitPattern: converter) != -1 else {
      return nil
    }
    defer { iconv_close(converter) }
    var input = bytes.map { CChar(bitPattern: $0) }
    // Two bytes become at most three, four at most four, and a bad one three.
    var output = [CChar](repeating: 0, count: bytes.count * 3 + 16)
    let room = output.count
    var bad = 0
    let written: Int? = input.withUnsafeMutableBufferPointer { source in
      output.withUnsafeMutableBufferPointer { target in
        var from = source.baseAddress
        var to = target.baseAddress
        var left = source.count
        var free = room
        while left > 0, iconv(converter, &from, &left, &to, &free) == Int(-1) {
          guard errno != E2BIG, let place = to, let next = from, free >= 3, left > 0 else {
            return nil
          }
          for (i, byte) in "\u{FFFD}".utf8.enumerated() { place[i] = CChar(bitPattern: byte) }
          (to, free) = (place + 3, free - 3)
          (from, left) = (next + 1, left - 1)
          bad += 1
        }
        return left > 0 ? nil : room - free
      }
    }
    return written.map { (output[..<$0].map { UInt8(bitPattern: $0) }, bad) }
  }

  /// The byte order of UTF-16 text that lacks its mark, told by the NUL in every unit of plain ASCII; nil
  /// for anything else, such as text with a stray NUL.
  static func unmarkedUTF16(_ bytes: [UInt8]) -> TextEncoding? {
    guard bytes.count % 2 == 0, bytes.contains(0), guess(Array(bytes.prefix(3))) != .utf16BigEndian,
      guess(Array(bytes.prefix(3))) != .utf16LittleEndian
    else { return nil }
    let low = stride(from: 0, to: bytes.count, by: 2).count { bytes[$0] == 0 }
    let high = stride(from: 1, to: bytes.count, by: 2).count { bytes[$0] == 0 }
    let encoding: TextEncoding = high > low ? .utf16LittleEndian : .utf16BigEndian
    guard min(low, high) * 4 <= max(low, high), let text = encoding.unmarkedText(of: bytes) else {
      return nil
    }
    if String(validating: bytes, as: UTF8.self) != nil {
      return 3 * (low + high) >= bytes.count ? encoding : nil
    }
    // Most bytes of a line end then belong to a unit that is one.
    let feeds = bytes.count { $0 == 0x0A }
    let lines = text.unicodeScalars.count { $0 == "\n" }
    return lines > 1 && 2 * lines >= feeds ? encoding : nil
  }

  /// UTF-16 text that has no mark; nil when some unit does not fit.
  func unmarkedText(of bytes: [UInt8]) -> String? {
    text(of: (self == .utf16BigEndian ? [0xFE, 0xFF] : [0xFF, 0xFE]) + bytes)
  }
}
