// Values with marks inside, where a backslash makes the next character literal.

/// Splitting and joining of text that holds separators.
enum EscapedText {
  /// The parts between unescaped separators, escapes still in.
  static func split(
    _ slice: Substring, at isSeparator: (Unicode.Scalar) -> Bool
  ) -> [Substring] {
    var parts: [Substring] = []
    var rest = slice
    while let index = firstIndex(in: rest, where: isSeparator) {
      parts.append(rest[..<index])
      rest = rest[rest.unicodeScalars.index(after: index)...]
    }
    return parts + [rest]
  }

  static func firstIndex(
    in slice: Substring, where isWanted: (Unicode.Scalar) -> Bool
  ) -> Substring.Index? {
    var escaped = false
    let scalars = slice.unicodeScalars
    for index in scalars.indices {
      if escaped {
        escaped = false
      } else if scalars[index] == "\\" {
        escaped = true
      } else if isWanted(scalars[index]) {
        return index
      }
    }
    return nil
  }

  /// The characters meant: without escapes, and without unescaped white space at the ends.
  static func plain(_ slice: Substring) -> String {
    var meant = String.UnicodeScalarView()
    /// How much of `meant` must stay: all up to the last visible or escaped scalar.
    var kept = meant.endIndex
    var escaped = false
    for scalar in slice.unicodeScalars {
      if scalar == "\\" && !escaped {
        escaped = true
        continue
      }
      let isSpace = scalar.isSpace && !escaped
      escaped = false
      if isSpace && meant.isEmpty { continue }
      meant.append(scalar)
      if !isSpace { kept = meant.endIndex }
    }
    if escaped {
      meant.append("\\")
      kept = meant.endIndex
    }
    return String(meant[..<kept])
  }

  /// The text with a backslash before backslashes, special characters and white space at its ends.
  ///
  /// `isSpecial` is asked for each scalar with the one before it, nil at the start.
  static func escape(
    _ text: String, where isSpecial: (Unicode.Scalar, _ before: Unicode.Scalar?) -> Bool
  ) -> String {
    let scalars = text.unicodeScalars
    let firstSolid = scalars.firstIndex { !$0.isSpace } ?? scalars.endIndex
    let lastSolid = scalars.lastIndex { !$0.isSpace } ?? scalars.startIndex
    var escaped = String.UnicodeScalarView()
    var before: Unicode.Scalar?
    for index in scalars.indices {
      let scalar = scalars[index]
      let atEnd = scalar.isSpace && (index < firstSolid || index > lastSolid)
      if scalar == "\\" || atEnd || isSpecial(scalar, before) { escaped.append("\\") }
      escaped.append(scalar)
      before = scalar
    }
    return String(escaped)
  }
}
