// Ranges as people write them: `18-22分`, `≥2`, `≤25`, `10题`.

import ExamCore

/// A least and a most, at least one of them.
struct RangeText {
  var minimum: Fraction?
  var maximum: Fraction?
  /// Nil when none is written.
  var unit: BlueprintConstraint.Unit?

  init?(_ slice: Substring) {
    var text = TextFolding.lookupKey(slice)
    for (word, unit) in Self.units where text.hasSuffix(word) {
      text.removeLast(word.count)
      self.unit = unit
      break
    }
    for (word, isMinimum) in Self.bounds where text.hasPrefix(word) {
      guard let bound = Self.number(text.dropFirst(word.count)) else { return nil }
      if isMinimum != false { minimum = bound }
      if isMinimum != true { maximum = bound }
      return
    }
    let parts = text.split(omittingEmptySubsequences: false, whereSeparator: Self.isDash)
    let numbers = parts.compactMap(Self.number)
    guard parts.count <= 2, numbers.count == parts.count, let first = numbers.first,
      let last = numbers.last, first <= last
    else { return nil }
    minimum = first
    maximum = last
  }

  static func isDash(_ character: Character) -> Bool { "-–—~～－−至到".contains(character) }

  private static func number(_ text: Substring) -> Fraction? {
    NumberKind.points.number(in: text)
  }

  private static let units: [(String, BlueprintConstraint.Unit)] = [
    ("questions", .questions), ("question", .questions), ("道题", .questions),
    ("小题", .questions), ("题", .questions), ("points", .points), ("point", .points),
    ("分", .points),
  ]

  /// Whether the bound is a minimum; nil for both.
  private static let bounds: [(String, Bool?)] = [
    ("≥", true), (">=", true), ("不少于", true), ("不低于", true), ("至少", true),
    ("atleast", true), ("≤", false), ("<=", false), ("不超过", false), ("不多于", false),
    ("至多", false), ("最多", false), ("atmost", false), ("=", nil),
  ]
}
