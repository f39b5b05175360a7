// Objectives drawn more often where a candidate or a class is weak.

/// What is known of the mastery of objectives, and how strongly it bends the draw.
public struct Focus: Hashable, Sendable {
  /// How much heavier an objective weighs of which nothing is mastered: 1 + strength times.
  public var strength: Fraction
  /// Estimated mastery of objectives, from 0 to 1.
  public var estimates: [Objective.ID: Fraction]

  public static let none = Focus(strength: .zero, estimates: [:])

  public init(strength: Fraction, estimates: [Objective.ID: Fraction]) {
    self.strength = strength
    self.estimates = estimates
  }

  /// 1 + strength × (1 − estimate), the factor of the share of an objective.
  ///
  /// An objective without an estimate counts as the mean of those that have one.
  public func factor(of objective: Objective.ID) -> Fraction {
    guard strength > .zero, let estimate = estimates[objective] ?? mean else { return .one }
    return .one + strength * (.one - min(.one, max(.zero, estimate)))
  }

  /// To thousandths, so that factors stay small fractions.
  private var mean: Fraction? {
    estimates.isEmpty
      ? nil
      : estimates.values.sum().divided(by: Fraction(estimates.count))?
        .rounded(toStep: Fraction(1, over: 1_000) ?? .one)
  }
}
