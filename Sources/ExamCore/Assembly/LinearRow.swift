// A rule as an inequality in whole numbers, which is what a search can add up quickly and exactly.

/// lower ≤ Σ amounts of the placed items ≤ upper, for every form.
struct LinearRow: Sendable {
  /// Position of the rule it comes from.
  let rule: Int
  /// Placements (an item in a section) that count, ascending, with their amounts; none is zero.
  let entries: [(placement: Int, amount: Int)]
  let lower: Int
  let upper: Int
  /// What 1 of the rule's unit is in the row's whole numbers.
  let scale: Int
  /// Whether the amounts had to be rounded, always so that meeting the row meets the rule.
  let isRounded: Bool

  /// The greatest sum of amounts that one form may reach in any row.
  static let limit = 1 << 30

  /// The rows of a rule.
  ///
  /// A sum with both bounds is one row. The mean facility m ≥ b is Σ points·(facility − b) ≥ 0, so its
  /// two bounds are two rows, and a third asks that some question states a facility at all.
  ///
  /// - Parameters:
  ///   - facts: the parts of every placement.
  ///   - items: the number of items on a form.
  static func rows(
    for rule: BlueprintRule, at position: Int, facts: [[PartFacts]], items: Int
  ) -> [LinearRow] {
    switch rule.subject {
    case .questions, .minutes, .words:
      let amounts = facts.map { parts in parts.map { rule.amount(of: $0) }.sum() }
      return make(position, amounts, rule.minimum, rule.maximum, items)
    case .meanFacility:
      let sums = facts.map { parts in parts.map { rule.amount(of: $0) }.sum() }
      let weights = facts.map { parts in parts.map { rule.weight(of: $0) }.sum() }
      func above(_ bound: Fraction) -> [Fraction] { zip(sums, weights).map { $0 - bound * $1 } }
      let known = weights.map { $0 > .zero ? Fraction.one : .zero }
      return make(position, known, .one, nil, items)
        + (rule.minimum.map { make(position, above($0), .zero, nil, items) } ?? [])
        + (rule.maximum.map { make(position, above($0), nil, .zero, items) } ?? [])
    }
  }

  /// One row of the same amounts under bounds that say nothing; nil when they cannot be made whole exactly.
  static func free(_ amounts: [Fraction], at position: Int, items: Int) -> LinearRow? {
    let largest = amounts.map { max($0, -$0) }.max().map { max($0, .one) } ?? .one
    let limit = max(1, LinearRow.limit / max(1, items))
    guard let scale = WholeScale.common(amounts, largest: largest, limit: limit) else { return nil }
    return LinearRow(
      rule: position,
      entries: amounts.indices.compactMap { placement in
        let amount = (amounts[placement] * Fraction(scale)).numerator
        return amount == 0 ? nil : (placement, amount)
      }, lower: -2 * LinearRow.limit, upper: 2 * LinearRow.limit, scale: scale, isRounded: false)
  }

  private static func make(
    _ rule: Int, _ amounts: [Fraction], _ minimum: Fraction?, _ maximum: Fraction?, _ items: Int
  ) -> [LinearRow] {
    if minimum == nil && maximum == nil { return [] }
    let largest = amounts.map { max($0, -$0) }.max().map { max($0, .one) } ?? .one
    let limit = max(1, LinearRow.limit / max(1, items))
    let bounds = [minimum, maximum].compactMap { $0 }
    func row(_ scale: Int, _ rounding: (Fraction) -> Int, _ low: Int?, _ high: Int?) -> LinearRow {
      let entries = amounts.indices.compactMap { placement -> (placement: Int, amount: Int)? in
        guard amounts[placement] != .zero else { return nil }
        let amount = rounding(amounts[placement] * Fraction(scale))
        return amount == 0 ? nil : (placement, amount)
      }
      return LinearRow(
        rule: rule, entries: entries, lower: low ?? -2 * LinearRow.limit,
        upper: high ?? 2 * LinearRow.limit, scale: scale,
        isRounded: amounts.contains { !($0 * Fraction(scale)).isWhole })
    }
    func clamped(_ bound: Int) -> Int {
      min(max(bound, -2 * LinearRow.limit + 1), 2 * LinearRow.limit - 1)
    }
    func down(_ value: Fraction) -> Int { value.roundedDown(toStep: .one).numerator }
    func up(_ value: Fraction) -> Int { -down(-value) }
    if let scale = WholeScale.common(amounts + bounds, largest: largest, limit: limit) {
      return [
        row(
          scale, down, minimum.map { clamped(up($0 * Fraction(scale))) },
          maximum.map { clamped(down($0 * Fraction(scale))) })
      ]
    }
    let scale = max(1, down(Fraction(limit).divided(by: largest) ?? .one))
    return [
      minimum.map { row(scale, down, clamped(up($0 * Fraction(scale))), nil) },
      maximum.map { row(scale, up, nil, clamped(down($0 * Fraction(scale)))) },
    ].compactMap { $0 }
  }
}
