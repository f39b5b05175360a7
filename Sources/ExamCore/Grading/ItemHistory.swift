// What is known of how well an item's rubric agreed with people before.

/// The agreement of a rubric with people on earlier answers.
public struct ItemHistory: Hashable, Sendable {
  /// Share of answers on which the program gave the same points, from 0 to 1.
  public var exact: Fraction
  /// How many answers that share was found on.
  public var answers: Int

  public init(exact: Fraction, answers: Int) {
    self.exact = exact
    self.answers = answers
  }

  /// What it leaves of a confidence: the share, with twenty answers of perfect agreement taken for granted, so
  /// that a few answers move it little.
  var factor: Fraction {
    let trust = Fraction(20)
    let count = Fraction(min(1_000_000, max(0, answers)))
    let share = min(.one, max(.zero, exact))
    return (share * count + trust).divided(by: count + trust) ?? .one
  }
}
