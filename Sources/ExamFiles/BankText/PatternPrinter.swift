// Writes the pattern language of rubrics.

public import ExamCore

/// The printer of patterns.
public enum PatternPrinter {
  /// The text that reads as this pattern.
  public static func print(_ pattern: Pattern, in language: Language) -> String {
    pattern.groups.map { group in
      var text = group.isForbidden ? (language == .chinese ? "！" : "!") : ""
      if group.least > 1 { text += "≥\(group.least) " }
      let steps = group.steps.map { alternatives($0) }.joined(separator: " → ")
      // What opens a group must not look like its mark.
      let first = steps.unicodeScalars.first
      let isMark = group.isForbidden || group.least > 1 ? false : first == "!" || first == "！"
      let isCount = group.least > 1 ? false : PatternMarks.count(steps[...]) != nil
      return text + (isMark || isCount ? "\\" : "") + steps
    }
    .joined(separator: language == .chinese ? "；" : "; ")
  }

  /// Terms parted by `|`.
  static func alternatives(_ terms: [Pattern.Term]) -> String {
    terms.map { $0.chains.map(chain).joined(separator: " & ") }.joined(separator: " | ")
  }

  private static func chain(_ chain: Pattern.Chain) -> String {
    var text = ""
    for (position, piece) in chain.pieces.enumerated() {
      let isFirst = position == 0
      if !isFirst {
        let before = chain.pieces[position - 1]
        let gap = chain.gaps.indices.contains(position - 1) ? chain.gaps[position - 1] : .near
        text += mark(gap, between: before, and: piece)
      }
      let isInside = !isFirst && position < chain.pieces.count - 1
      text += self.piece(piece, isInside: isInside)
    }
    if let last = chain.pieces.last, isOpen(last) { text += "*" }
    return text
  }

  private static func mark(
    _ gap: Pattern.Gap, between before: Pattern.Piece, and after: Pattern.Piece
  ) -> String {
    let ending = isOpen(before) ? "* " : ""
    switch gap {
    case .near: return ending + "*"
    case .clause: return isOpen(before) ? "***" : "**"
    case .atMost(0) where ending.isEmpty && (isName(before) != isName(after) || isName(before)):
      return ""
    case .atMost(let width): return ending + "*\(width)*"
    }
  }

  private static func isName(_ piece: Pattern.Piece) -> Bool {
    if case .name = piece { true } else { false }
  }

  /// Whether the piece goes on to the end of its word; only a letter can.
  private static func isOpen(_ piece: Pattern.Piece) -> Bool {
    guard case .text(let characters, true) = piece, let last = characters.last ?? nil else {
      return false
    }
    return PatternMarks.isLatin(last) && !("0"..."9").contains(TextFolding.halfWidth(last))
  }

  private static func piece(_ piece: Pattern.Piece, isInside: Bool) -> String {
    switch piece {
    case .name(let name):
      return "{" + EscapedText.escape(name) { scalar, _ in special(scalar) } + "}"
    case .text(let characters, _):
      let isNumber = characters.allSatisfy { character in
        character.map { ("0"..."9").contains(TextFolding.halfWidth($0)) } ?? false
      }
      return (isInside && isNumber ? "\\" : "") + escaped(characters)
    }
  }

  private static func special(_ scalar: Unicode.Scalar) -> Bool {
    "|｜；;*＊{}｛｝?？&＆→".unicodeScalars.contains(scalar)
  }

  private static func escaped(_ characters: [Unicode.Scalar?]) -> String {
    let firstSolid = characters.firstIndex { !($0?.isSpace ?? false) } ?? characters.count
    let lastSolid = characters.lastIndex { !($0?.isSpace ?? false) } ?? -1
    var text = String.UnicodeScalarView()
    for (position, character) in characters.enumerated() {
      guard let scalar = character else {
        text.append("?")
        continue
      }
      let before = position > 0 ? characters[position - 1] : nil
      let after = position + 1 < characters.count ? characters[position + 1] : nil
      let mustEscape =
        switch scalar {
        case "\\": true
        case "&", "＆", "→": !PatternMarks.isText(before, after)
        case "-", "－":
          (after == ">" || after == "＞")
            && !PatternMarks.isText(
              before, position + 2 < characters.count ? characters[position + 2] : nil)
        default: special(scalar) || position < firstSolid || position > lastSolid
        }
      if mustEscape { text.append("\\") }
      text.append(scalar)
    }
    return String(text)
  }
}
