// Whether bytes are text, and which text.

/// Questions about bytes.
enum UTF8Check {
  static func isASCII(_ bytes: ArraySlice<UInt8>) -> Bool {
    var all: UInt8 = 0
    for byte in bytes { all |= byte }
    return all < 0x80
  }

  static func isValid(_ bytes: ArraySlice<UInt8>) -> Bool {
    let span = bytes.span
    do {
      _ = try UTF8Span(validating: span)
      return true
    } catch {
      return false
    }
  }

  /// The end of the last whole character: a last one that promises more bytes than there are is left out.
  static func cutEnd(of bytes: ArraySlice<UInt8>) -> Int {
    var first = bytes.endIndex
    while first > bytes.startIndex, bytes.endIndex - first < 3, bytes[first - 1] & 0xC0 == 0x80 {
      first -= 1
    }
    guard first > bytes.startIndex else { return bytes.endIndex }
    return length(of: bytes[first - 1]) > bytes.endIndex - first + 1 ? first - 1 : bytes.endIndex
  }

  /// Whether bytes that are not all UTF-8 are nevertheless meant to be: at most one fault for ten
  /// characters beyond ASCII. Text in GB18030 hardly ever holds a character of UTF-8 by chance.
  static func isMostlyValid(_ bytes: ArraySlice<UInt8>) -> Bool {
    var characters = 0
    var faults = 0
    var i = bytes.startIndex
    while i < bytes.endIndex {
      let size = length(of: bytes[i])
      let last = i + size
      if size == 1 {
        if bytes[i] >= 0x80 { faults += 1 }
      } else if last <= bytes.endIndex, bytes[i + 1..<last].allSatisfy({ $0 & 0xC0 == 0x80 }) {
        characters += 1
        i = last - 1
      } else if last <= bytes.endIndex {
        faults += 1
      }
      i += 1
    }
    return faults * 10 <= characters
  }

  private static func length(of lead: UInt8) -> Int {
    lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC0 ? 2 : 1
  }
}
