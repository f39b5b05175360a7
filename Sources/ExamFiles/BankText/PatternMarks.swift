// The marks of the pattern language that are more than one character, or depend on what stands beside them.

import ExamCore

/// Finds `&`, `→` and `≥2` in the text of a pattern.
enum PatternMarks {
  /// A mark between two terms.
  enum Joint { case and, arrow }

  /// The parts between unescaped marks of one sort.
  ///
  /// Directly between two digits or Latin letters they are text: R&D, 4→1.
  static func split(_ slice: Substring, at joint: Joint) -> [Substring] {
    var parts: [Substring] = []
    let scalars = slice.unicodeScalars
    var start = slice.startIndex
    var index = slice.startIndex
    var before: Unicode.Scalar?
    while index < slice.endIndex {
      let next = scalars.index(after: index)
      if scalars[index] == "\\" {
        before = "\\"
        index = next < slice.endIndex ? scalars.index(after: next) : next
        continue
      }
      let rest = slice[index...]
      if let end = end(of: joint, at: rest), !isText(before, scalars[end...].first) {
        parts.append(slice[start..<index])
        start = end
        index = end
        before = nil
      } else {
        before = scalars[index]
        index = next
      }
    }
    return parts + [slice[start...]]
  }

  /// Where a mark that opens the text ends.
  static func end(of joint: Joint, at text: Substring) -> Substring.Index? {
    let scalars = text.unicodeScalars
    guard let first = scalars.first else { return nil }
    let next = scalars.index(after: text.startIndex)
    switch (joint, first) {
    case (.and, "&"), (.and, "＆"), (.arrow, "→"): return next
    case (.arrow, "-"), (.arrow, "－"):
      guard next < text.endIndex, scalars[next] == ">" || scalars[next] == "＞" else { return nil }
      return scalars.index(after: next)
    default: return nil
    }
  }

  /// Whether a mark between these two is text.
  static func isText(_ before: Unicode.Scalar?, _ after: Unicode.Scalar?) -> Bool {
    guard let before, let after else { return false }
    return isLatin(before) && isLatin(after)
  }

  /// An ASCII letter or digit, of either width.
  static func isLatin(_ scalar: Unicode.Scalar) -> Bool {
    switch TextFolding.halfWidth(scalar) {
    case "0"..."9", "a"..."z", "A"..."Z": true
    default: false
    }
  }

  /// The number of a gap: digits and nothing else.
  static func number(_ text: Substring) -> Int? {
    let digits = TextFolding.halfWidth(String(text.withoutSpace))
    guard !digits.isEmpty, digits.utf8.allSatisfy({ (48...57).contains($0) }) else { return nil }
    return Int(digits) ?? .max
  }

  /// `≥2 …`, `>=2 …`, `至少2 …`, `at least 2 …`: how many, and what stands behind it.
  ///
  /// The number is nil when there is none; the words count only with white space behind the number.
  static func count(_ text: Substring) -> (number: Int?, rest: Substring)? {
    for (mark, needsSpace) in [("≥", false), (">=", false), ("至少", true), ("at least", true)] {
      guard let behind = dropping(mark, from: text) else { continue }
      let digits = behind.withoutLeadingSpace
      let rest = digits.unicodeScalars.drop { ("0"..."9").contains(TextFolding.halfWidth($0)) }
      let number = number(digits[..<rest.startIndex])
      if needsSpace {
        guard number != nil, rest.first?.isSpace ?? false else { return nil }
      }
      return (number, Substring(rest))
    }
    return nil
  }

  /// What stands behind a word of ASCII characters of any width and case, or of hanzi.
  private static func dropping(_ word: String, from text: Substring) -> Substring? {
    var rest = text.unicodeScalars
    for wanted in word.unicodeScalars {
      guard let first = rest.first,
        String(TextFolding.halfWidth(first)).lowercased() == String(wanted)
      else { return nil }
      rest = rest.dropFirst()
    }
    return Substring(rest)
  }
}
