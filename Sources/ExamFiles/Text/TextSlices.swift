// White space as people paste it, and slices of a line without it.

extension Unicode.Scalar {
  /// White space of any width, and the invisible marks that web pages and Word leave behind.
  var isSpace: Bool {
    if value < 0x80 { return value == 0x20 || (0x09...0x0D).contains(value) }
    return value == 0x200B || value == 0xFEFF || properties.isWhitespace
  }
}

extension Substring {
  /// Without white space at the start.
  var withoutLeadingSpace: Substring {
    guard let first = unicodeScalars.firstIndex(where: { !$0.isSpace }) else {
      return self[endIndex...]
    }
    return self[first...]
  }

  /// Without white space at both ends.
  var withoutSpace: Substring {
    guard let first = unicodeScalars.firstIndex(where: { !$0.isSpace }),
      let last = unicodeScalars.lastIndex(where: { !$0.isSpace })
    else { return self[endIndex...] }
    return self[first..<unicodeScalars.index(after: last)]
  }

  /// Whether nothing can be seen in it.
  var isBlank: Bool { unicodeScalars.allSatisfy(\.isSpace) }

  /// The rest after the first scalar.
  var afterFirstScalar: Substring {
    guard let first = unicodeScalars.indices.first else { return self }
    return self[unicodeScalars.index(after: first)...]
  }

  /// The words between white space.
  var words: [Substring] {
    unicodeScalars.split(whereSeparator: \.isSpace).map(Substring.init)
  }
}
