// Options chosen and a choice rule make points.

extension ChoiceRule {
  /// The points of a multiple-choice response, before rounding.
  ///
  /// - Parameters:
  ///   - chosen: positions of the options the candidate chose; not empty.
  ///   - key: positions of the right options, in the same numbering.
  ///   - full: the points of the question.
  ///   - optionPoints: for ``custom``, what each right option pays, in the same numbering.
  public func points(
    chosen: [Int], key: [Int], full: Points, optionPoints: [Int: Points] = [:]
  ) -> Points {
    let right = chosen.filter(key.contains)
    let wrong = chosen.count - right.count
    if case .plusMinus(let plus, let minus, let floor) = self {
      let sum = plus * Fraction(right.count) + minus * Fraction(wrong)
      return max(floor, min(full, sum))
    }
    guard wrong == 0, !right.isEmpty else { return .zero }
    if right.count == key.count { return full }
    switch self {
    case .allOrNothing, .plusMinus:
      return .zero
    case .perOption(let each):
      return min(full, each * Fraction(right.count))
    case .proportional:
      return (full * Fraction(right.count)).divided(by: Fraction(key.count)) ?? .zero
    case .half:
      return full.divided(by: 2) ?? .zero
    case .custom:
      return min(full, right.map { optionPoints[$0] ?? .zero }.sum())
    }
  }

  /// The points where exactly one option can be right: full points, or what the rule takes for a wrong one.
  ///
  /// Choosing more than one option is wrong (错涂、多涂均无分), not unreadable.
  public func points(singleChoice chosen: [Int], key: [Int], full: Points) -> Points {
    if chosen == key { return full }
    if case .plusMinus(_, let minus, let floor) = self { return max(floor, minus) }
    return .zero
  }
}
