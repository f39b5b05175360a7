// The points in brackets that open a line of a rubric: `[2]`, `[2×3]`, `[0?]`.

import ExamCore

/// Points in square or black lenticular brackets at the start of a text.
struct PointsMark {
  let points: Points
  /// The 3 of `[2×3]`.
  let count: Int?
  /// Whether a question mark follows the points.
  let isUncertain: Bool
  /// What stands behind the bracket.
  let rest: Substring

  init?(_ slice: Substring) {
    guard let (inside, rest) = Self.bracket(slice) else { return nil }
    var text = TextFolding.lookupKey(inside)
    isUncertain = text.hasSuffix("?")
    if isUncertain { text.removeLast() }
    let parts = text.split(omittingEmptySubsequences: false) { "×x*✕╳".contains($0) }
    guard parts.count <= 2, let first = parts.first,
      let points = NumberKind.points.number(in: first)
    else { return nil }
    if parts.count == 2 {
      guard !isUncertain, let number = NumberKind.count.number(in: parts[1]) else { return nil }
      count = number.numerator
    } else {
      count = nil
    }
    self.points = points
    self.rest = rest
  }

  /// What stands in the bracket that opens the text, and what stands behind it.
  static func bracket(_ slice: Substring) -> (inside: Substring, rest: Substring)? {
    let text = slice.withoutLeadingSpace
    let close: Unicode.Scalar
    switch text.unicodeScalars.first {
    case "[": close = "]"
    case "［": close = "］"
    case "【": close = "】"
    default: return nil
    }
    guard let end = text.unicodeScalars.firstIndex(of: close) else { return nil }
    let inside = text[..<end].afterFirstScalar
    return (inside, text[end...].afterFirstScalar)
  }
}
