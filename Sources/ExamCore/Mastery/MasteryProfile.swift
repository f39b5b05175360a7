// What one candidate masters: every objective and every chapter with estimate, interval and verdict.

/// An estimate with the evidence under it.
public struct MasteryEstimate: Hashable, Sendable {
  public var evidence: Evidence
  public var posterior: BetaDistribution
  /// Mean of the posterior, rounded to three decimals, as are the ends of the interval.
  public var estimate: Double
  /// Lower end of the 90 % equal-tailed interval.
  public var low: Double
  public var high: Double
  public var verdict: Verdict
}

/// The mastery of one candidate.
public struct MasteryProfile: Hashable, Sendable {
  /// One for each objective, in the order of the outline.
  public var objectives: [MasteryEstimate]
  /// One for each chapter that has objectives, in the order of the outline.
  public var chapters: [MasteryEstimate]
}
