// The letter that opens an option, in the ways people type it.

import ExamCore

/// `A.` `Ａ．` `A、` `A)` `(A)` `（A）` at the start of a text.
struct OptionMark {
  /// From 0.
  let position: Int
  let isLowercase: Bool
  /// What stands behind the mark.
  let rest: Substring

  init?(_ slice: Substring) {
    var scalars = slice.withoutLeadingSpace.unicodeScalars
    guard let first = scalars.first.map(TextFolding.halfWidth) else { return nil }
    let bracketed = first == "("
    if bracketed {
      scalars.removeFirst()
      scalars.trimLeadingSpace()
    }
    guard let letter = scalars.popFirst().map(TextFolding.halfWidth), letter.isASCII,
      let position = OptionLetter.position(letter)
    else { return nil }
    scalars.trimLeadingSpace()
    guard let mark = scalars.popFirst().map(TextFolding.halfWidth) else { return nil }
    if bracketed {
      guard mark == ")" else { return nil }
      // `(A). text` and `（A）、text` are seen too.
      if let next = scalars.first.map(TextFolding.halfWidth), next == "." || next == "、" {
        scalars.removeFirst()
      }
    } else {
      guard mark == "." || mark == "、" || mark == ")" else { return nil }
      if mark == ".", Self.continuesAbbreviation(scalars) { return nil }
    }
    self.position = position
    isLowercase = letter.properties.isLowercase
    rest = Substring(scalars)
  }

  /// `U.S.`, `e.g.` and `a.m.` open no option.
  private static func continuesAbbreviation(_ scalars: Substring.UnicodeScalarView) -> Bool {
    var rest = scalars
    guard let letter = rest.popFirst(), letter.isASCII, letter.properties.isAlphabetic else {
      return false
    }
    return rest.first == "."
  }

  /// The text before the option that comes next on the same line, and that option.
  ///
  /// Two or more spaces, a tab or an ideographic space part them.
  static func next(_ position: Int, in slice: Substring) -> (before: Substring, mark: OptionMark)? {
    let scalars = slice.unicodeScalars
    var run: (start: Substring.Index, length: Int)?
    for index in scalars.indices {
      let scalar = scalars[index]
      if scalar.isSpace {
        let width = scalar == "\t" || scalar == "\u{3000}" ? 2 : 1
        run = (run?.start ?? index, (run?.length ?? 0) + width)
        continue
      }
      if let gap = run, gap.length >= 2, let mark = OptionMark(slice[index...]),
        mark.position == position
      {
        return (slice[..<gap.start], mark)
      }
      run = nil
    }
    return nil
  }
}

extension Substring.UnicodeScalarView {
  fileprivate mutating func trimLeadingSpace() {
    while let first, first.isSpace { removeFirst() }
  }
}
