// Ranges as people write them: `18-22分`, `≥2`, `≤25`, `10题`.

public import ExamCore

/// A least and a most, at least one of them.
struct RangeText {
  var minimum: Fraction?
  var maximum: Fraction?
  /// What may stand behind the numbers.
  enum Unit: Hashable {
    case points, questions, percent, minutes, words
  }

  /// Nil when none is written.
  var unit: Unit?

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

  /// A unit may stand behind both numbers: `18%-22%`.
  private static func number(_ text: Substring) -> Fraction? {
    let unit = ["%", "分钟", "字"].first { text.hasSuffix($0) }
    return NumberKind.points.number(in: text.dropLast(unit?.count ?? 0))
  }

  private static let units: [(String, Unit)] = [
    ("%", .percent), ("percent", .percent), ("分钟", .minutes), ("minutes", .minutes),
    ("minute", .minutes), ("min", .minutes), ("字", .words), ("words", .words), ("word", .words),
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

extension RangeText {
  /// What stands behind a number of the unit in the canonical form.
  static func suffix(of unit: BlueprintConstraint.Unit, in language: Language) -> String {
    switch (unit, language) {
    case (.points, .chinese): "分"
    case (.questions, .chinese): "题"
    case (.points, .english): " points"
    case (.questions, .english): " questions"
    case (.percent, _): "%"
    }
  }

  /// The unit of a range that counts questions; points when none is written, nil when it is another.
  var countingUnit: BlueprintConstraint.Unit? {
    switch unit {
    case nil, .points?: .points
    case .questions?: .questions
    case .percent?: .percent
    case .minutes?, .words?: nil
    }
  }

  /// Whole numbers of things: `20`, `18-22`.
  static func text(_ range: ClosedRange<Int>) -> String {
    range.count == 1 ? "\(range.lowerBound)" : "\(range.lowerBound)-\(range.upperBound)"
  }
}

extension FormRules.Overlap {
  /// Reads `5`, `5分`, `≤3 questions`, `10%`; nil when the text is no such limit.
  public init?(_ text: String) {
    guard let range = RangeText(text[...]), let maximum = range.maximum,
      range.minimum == nil || range.minimum == maximum, let unit = range.countingUnit
    else { return nil }
    self.init(maximum: maximum, unit: unit)
  }
}
