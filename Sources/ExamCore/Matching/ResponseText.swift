// A response made comparable: width, case, quotes, spaces and 繁简 folded, with the way back to what was written.

/// Normalised text for matching, and for each of its characters the place in the original.
public struct ResponseText: Sendable {
  /// The folded characters.
  let characters: [UInt32]
  /// `origins[i]` is the offset in the original's UTF-8 of the character behind `characters[i]`.
  private let origins: [UInt32]
  /// Positions of the characters that end a clause, ascending.
  let clauseEnds: [Int]
  /// Whether any letter from a to z stands in it.
  let hasLetters: Bool
  private let original: String

  public init(_ text: String) {
    var text = text
    text.makeContiguousUTF8()
    original = text
    var folding = Folding()
    (characters, origins) = text.withUTF8 { folding.fold($0) }
    clauseEnds = folding.clauseEnds
    hasLetters = folding.hasLetters
  }

  /// The folded characters as scalars.
  public var scalars: [Unicode.Scalar] { characters.map { Unicode.Scalar($0) ?? " " } }

  /// Whether nothing was written.
  public var isEmpty: Bool { characters.allSatisfy { $0 == 0x0A } }

  /// The words of the original that stand behind a range of the normalised text, and where they stand among its
  /// Unicode scalars.
  public func original(_ range: Range<Int>) -> (text: String, range: Range<Int>) {
    guard let first = origins[range].first, let last = origins[range].last else {
      return ("", 0..<0)
    }
    let bytes = original.utf8
    let start = bytes.index(bytes.startIndex, offsetBy: Int(first))
    let end = original.unicodeScalars.index(
      after: bytes.index(bytes.startIndex, offsetBy: Int(last)))
    let text = String(original[start..<end])
    let before =
      bytes.withContiguousStorageIfAvailable {
        Folding.characters(in: UnsafeBufferPointer(rebasing: $0.prefix(Int(first))))
      } ?? original.unicodeScalars.distance(from: original.startIndex, to: start)
    return (text, before..<before + text.unicodeScalars.count)
  }

  /// Whether no clause ends from `start` up to `end`.
  func isOneClause(_ start: Int, _ end: Int) -> Bool {
    var low = 0
    var high = clauseEnds.count
    while low < high {
      let middle = (low + high) / 2
      if clauseEnds[middle] < start { low = middle + 1 } else { high = middle }
    }
    return low == clauseEnds.count || clauseEnds[low] >= end
  }
}

/// The folding of one text.
private struct Folding {
  var clauseEnds: [Int] = []
  var hasLetters = false

  /// The folded characters and the offsets of what they were made from.
  mutating func fold(_ bytes: UnsafeBufferPointer<UInt8>) -> (
    characters: [UInt32], origins: [UInt32]
  ) {
    var characters: [UInt32] = []
    // Nothing is folded into more characters than it had.
    let most = Folding.characters(in: bytes)
    let origins = [UInt32](unsafeUninitializedCapacity: most) { origins, count in
      characters = [UInt32](unsafeUninitializedCapacity: most) { target, written in
        written = fold(bytes, into: target, origins)
        count = written
      }
    }
    return (characters, origins)
  }

  private mutating func fold(
    _ bytes: UnsafeBufferPointer<UInt8>, into target: UnsafeMutableBufferPointer<UInt32>,
    _ origins: UnsafeMutableBufferPointer<UInt32>
  ) -> Int {
    let table = FoldTable.folded
    return table.withUnsafeBufferPointer { table in
      var count = 0
      var pendingSpace = false
      var position = 0
      while position < bytes.count {
        let start = position
        let first = bytes[position]
        if first >= 0xE4, first <= 0xE9 {
          // U+4000–U+9FFF: hanzi stay hanzi.
          let raw =
            Int(first & 0x0F) << 12 | Int(bytes[position &+ 1] & 0x3F) << 6
            | Int(bytes[position &+ 2] & 0x3F)
          position &+= 3
          target[count] = UInt32(table[raw])
          origins[count] = UInt32(truncatingIfNeeded: start)
          count &+= 1
          pendingSpace = false
          continue
        }
        let raw = UTF8Step.next(bytes, &position)
        var folded = raw < 0x1_0000 ? UInt32(table[Int(raw)]) : raw
        if folded >= 0x3400 {
          pendingSpace = false
        } else {
          switch folded {
          case UInt32(FoldTable.ignored): continue
          case UInt32(FoldTable.space):
            pendingSpace = true
            continue
          case UInt32(FoldTable.lineEnd):
            pendingSpace = false
            end(count)
          default:
            // An English full stop ends a clause as 。 does; the point of 3.5 does not.
            if folded == 0x2E, Folding.isSpace(bytes, position, table) { folded = 0x3002 }
            if folded.endsClause { end(count) }
            if folded.isWordLetter {
              if folded.isPlainLetter { hasLetters = true }
              // Spaces matter only between English words; between hanzi they are typing habits.
              if pendingSpace, count > 0, target[count - 1].isWordLetter {
                target[count] = 0x20
                origins[count] = UInt32(truncatingIfNeeded: start)
                count += 1
              }
            }
            pendingSpace = false
          }
        }
        target[count] = folded
        origins[count] = UInt32(truncatingIfNeeded: start)
        count += 1
      }
      return count
    }
  }

  /// How many characters a text has.
  static func characters(in bytes: UnsafeBufferPointer<UInt8>) -> Int {
    // Eight bytes at a time: those that go on a character begin with the bits 10.
    let raw = UnsafeRawBufferPointer(bytes)
    var inner = 0
    var position = 0
    while position + 8 <= raw.count {
      let eight = raw.loadUnaligned(fromByteOffset: position, as: UInt64.self)
      let marks = eight >> 7 & ~(eight >> 6) & 0x0101_0101_0101_0101
      inner &+= Int(truncatingIfNeeded: (marks &* 0x0101_0101_0101_0101) >> 56)
      position &+= 8
    }
    while position < raw.count {
      if raw[position] & 0xC0 == 0x80 { inner += 1 }
      position += 1
    }
    return raw.count - inner
  }

  private mutating func end(_ position: Int) {
    if clauseEnds.isEmpty { clauseEnds.reserveCapacity(12) }
    clauseEnds.append(position)
  }

  /// Whether white space or the end of the text stands at a position.
  private static func isSpace(
    _ bytes: UnsafeBufferPointer<UInt8>, _ position: Int, _ table: UnsafeBufferPointer<UInt16>
  ) -> Bool {
    guard position < bytes.count else { return true }
    var position = position
    let raw = UTF8Step.next(bytes, &position)
    guard raw < 0x1_0000 else { return false }
    return table[Int(raw)] == FoldTable.space || table[Int(raw)] == FoldTable.lineEnd
  }
}

/// Decoding of text that is known to be valid UTF-8.
private enum UTF8Step {
  @inline(__always)
  static func next(_ bytes: UnsafeBufferPointer<UInt8>, _ position: inout Int) -> UInt32 {
    let first = UInt32(bytes[position])
    if first < 0x80 {
      position += 1
      return first
    }
    if first >= 0xE0, first < 0xF0 {
      defer { position += 3 }
      return (first & 0x0F) << 12 | UInt32(bytes[position + 1] & 0x3F) << 6
        | UInt32(bytes[position + 2] & 0x3F)
    }
    if first < 0xE0 {
      defer { position += 2 }
      return (first & 0x1F) << 6 | UInt32(bytes[position + 1] & 0x3F)
    }
    defer { position += 4 }
    return (first & 0x07) << 18 | UInt32(bytes[position + 1] & 0x3F) << 12
      | UInt32(bytes[position + 2] & 0x3F) << 6 | UInt32(bytes[position + 3] & 0x3F)
  }
}
