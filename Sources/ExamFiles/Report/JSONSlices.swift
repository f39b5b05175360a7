// Where the members of a JSON object stand in its bytes, without building values of all of it.

/// Finds the values of an object by their ranges, so that a part can be handed on as it stands.
///
/// It reads what a program wrote: structure is followed, and only what is asked for is looked at.
struct JSONSlices {
  let bytes: [UInt8]

  /// One member of an object.
  struct Member {
    let key: String
    let value: Range<Int>
  }

  /// The members of the object that `range` holds, in their order; nil when it holds no whole object.
  func members(in range: Range<Int>) -> [Member]? {
    var i = skipSpace(range.lowerBound, range.upperBound)
    guard i < range.upperBound, bytes[i] == UInt8(ascii: "{") else { return nil }
    var members: [Member] = []
    i = skipSpace(i + 1, range.upperBound)
    if i < range.upperBound, bytes[i] == UInt8(ascii: "}") { return members }
    while true {
      guard let keyEnd = stringEnd(i, range.upperBound) else { return nil }
      let key = text(i + 1..<keyEnd - 1)
      i = skipSpace(keyEnd, range.upperBound)
      guard i < range.upperBound, bytes[i] == UInt8(ascii: ":") else { return nil }
      i = skipSpace(i + 1, range.upperBound)
      guard let end = valueEnd(i, range.upperBound), end > i else { return nil }
      members.append(Member(key: key, value: i..<end))
      i = skipSpace(end, range.upperBound)
      guard i < range.upperBound else { return nil }
      if bytes[i] == UInt8(ascii: "}") { return members }
      guard bytes[i] == UInt8(ascii: ",") else { return nil }
      i = skipSpace(i + 1, range.upperBound)
    }
  }

  /// The whole number of zero or more that `range` holds.
  func count(in range: Range<Int>) -> Int? {
    Int(String(decoding: bytes[range], as: UTF8.self)).flatMap { $0 >= 0 ? $0 : nil }
  }

  private func skipSpace(_ start: Int, _ end: Int) -> Int {
    var i = start
    while i < end, [0x20, 0x09, 0x0A, 0x0D].contains(bytes[i]) { i += 1 }
    return i
  }

  /// Just behind the closing quote of the string that begins at `start`.
  private func stringEnd(_ start: Int, _ end: Int) -> Int? {
    guard start < end, bytes[start] == UInt8(ascii: "\"") else { return nil }
    var i = start + 1
    while i < end {
      switch bytes[i] {
      case UInt8(ascii: "\""): return i + 1
      case UInt8(ascii: "\\"): i += 2
      default: i += 1
      }
    }
    return nil
  }

  private func valueEnd(_ start: Int, _ end: Int) -> Int? {
    guard start < end else { return nil }
    var depth = 0
    var i = start
    while i < end {
      switch bytes[i] {
      case UInt8(ascii: "\""):
        guard let next = stringEnd(i, end) else { return nil }
        i = next
        if depth == 0 { return i }
        continue
      case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
      case UInt8(ascii: "}"), UInt8(ascii: "]"):
        // The end of the object around a bare number.
        if depth == 0 { return i }
        depth -= 1
        if depth == 0 { return i + 1 }
      case UInt8(ascii: ","), 0x20, 0x09, 0x0A, 0x0D:
        if depth == 0 { return i }
      default: break
      }
      i += 1
    }
    return nil
  }

  /// A backslash makes the next character literal; that is all that keys of ours need.
  private func text(_ range: Range<Int>) -> String {
    var plain: [UInt8] = []
    var escaped = false
    for byte in bytes[range] {
      if byte == UInt8(ascii: "\\"), !escaped {
        escaped = true
      } else {
        plain.append(byte)
        escaped = false
      }
    }
    return String(decoding: plain, as: UTF8.self)
  }
}
