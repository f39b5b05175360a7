// The entries of a response in the form of a list.

/// Where the entries of a listed response end.
enum ListEntries {
  /// Ends of the entries in the normalised text, ascending; empty when the response is no list.
  ///
  /// Entries are parted by numbers (1. ① （一） 第二), else by lines, else by `；`, else by `、` when the response is one clause of short
  /// pieces and nothing else.
  static func ends(in text: ResponseText) -> [Int] {
    let characters = text.characters
    let marks = numbers(in: characters)
    if marks.count > 1 { return marks.dropFirst() + [characters.count] }
    for separator in [0x0A, 0x3B] as [UInt32] {
      let ends = ends(of: characters, at: separator)
      if ends.count > 1 { return ends }
    }
    let parts = ends(of: characters, at: 0x3001)
    let isShort = zip([0] + parts, parts).allSatisfy { $1 - $0 <= 16 }
    let isOneClause = text.clauseEnds.allSatisfy { $0 >= characters.count - 1 }
    return parts.count > 1 && isShort && isOneClause ? parts : []
  }

  /// Ends of the parts between separators, blank ones left out.
  private static func ends(of characters: [UInt32], at separator: UInt32) -> [Int] {
    var ends: [Int] = []
    var isBlank = true
    for (position, character) in characters.enumerated() {
      if character == separator {
        if !isBlank { ends.append(position) }
        isBlank = true
      } else if !character.endsClause {
        isBlank = false
      }
    }
    if !isBlank { ends.append(characters.count) }
    return ends
  }

  /// Where the numbers 1, 2, 3 … stand that open entries.
  private static func numbers(in characters: [UInt32]) -> [Int] {
    var starts: [Int] = []
    var position = 0
    var isStart = true
    while position < characters.count {
      if isStart, let number = number(characters, position), number == starts.count + 1 {
        starts.append(position)
      }
      let character = characters[position]
      isStart = character.endsClause || character == 0x2C || character == 0x3001
      position += 1
    }
    return starts
  }

  /// The number that opens an entry here: `1.`, `1、`, `(1)`, `①` (folded to 1), `一、`, `第一`, `一是`.
  private static func number(_ characters: [UInt32], _ start: Int) -> Int? {
    var position = start
    let isBracketed = characters[position] == 0x28
    let isOrdinal = characters[position] == 0x7B2C
    if isBracketed || isOrdinal { position += 1 }
    guard position < characters.count else { return nil }
    let value: Int
    if characters[position].isDigit {
      value = Int(characters[position]) - 0x30
    } else if let digit = HanziNumber.digit(characters[position]) {
      value = digit
    } else {
      return nil
    }
    position += 1
    guard position < characters.count else { return nil }
    let next = characters[position]
    if isOrdinal { return value }
    if isBracketed { return next == 0x29 ? value : nil }
    switch Unicode.Scalar(next) {
    case ".", "、", ")", ":", "是": return value
    default: return characters[start].isDigit && next.isAnyone && !next.isWordLetter ? value : nil
    }
  }
}
