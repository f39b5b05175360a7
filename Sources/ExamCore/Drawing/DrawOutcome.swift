// What came of a draw: forms, a proof that there are none, or neither within the steps allowed.

public enum DrawOutcome: Hashable, Sendable {
  /// The placements of every form, ascending.
  case drawn(forms: [[Int]], method: DrawMethod)
  /// Proven: no selection satisfies the program.
  case impossible(DrawConflict)
  /// The steps allowed ran out; raising ``DrawLimit/steps`` may decide it.
  case undecided(DrawAttempt)
}

/// How a draw follows the law.
public enum DrawMethod: Hashable, Sendable {
  /// From tables of exact sums: no draw depends on another, and nothing is approximate.
  case exact(DrawFamily)
  /// A Markov chain whose limit is the law, from a selection found by search. It is mixed when two chains from
  /// different starts could not be told apart over such a length, as far as the limit let them be compared.
  case chain(steps: Int, isMixed: Bool)
}

/// The kinds of programs that are drawn from tables of exact sums.
public enum DrawFamily: String, Hashable, Sendable, CaseIterable {
  /// Counts of disjoint strata, each drawn by itself.
  case strata
  /// Counts over sets of units any two of which are disjoint or one within the other.
  case laminar
  /// Rows that cross, few enough in value that a table over their sums is small.
  case crossed
  /// Drawn from the table of some of the rows, again and again until everything else holds too.
  case sieved
}

/// How much work a draw may do.
public struct DrawLimit: Hashable, Sendable {
  /// Steps of search for one question (is there a selection?); a step is a decision or a repair, never
  /// a span of time, so the same limit gives the same answer on every machine.
  /// From 0 to ``mostSteps``.
  public let steps: Int

  /// More than any machine walks in a year; sums of limits stay far from overflow.
  public static let mostSteps = 1 << 44

  /// - Parameter steps: brought into the range.
  public init(steps: Int = 200_000) { self.steps = min(max(steps, 0), DrawLimit.mostSteps) }
}

/// The nearest to a selection that a search without an answer came.
public struct DrawAttempt: Hashable, Sendable {
  /// The placements of every form, ascending.
  public var forms: [[Int]]
  /// What they break.
  public var broken: [DrawConflict.Part]
  /// The steps that were allowed.
  public var steps: Int

  public init(forms: [[Int]], broken: [DrawConflict.Part], steps: Int) {
    self.forms = forms
    self.broken = broken
    self.steps = steps
  }
}
