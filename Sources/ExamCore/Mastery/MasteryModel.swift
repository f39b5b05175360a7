// How evidence becomes an estimate: the constants of the model, each with its meaning.

/// Hierarchical Beta–binomial shrinkage.
///
/// The rate of an objective has a Beta prior whose mean leans on the candidate's *other* evidence:
/// first the rest of the section, then the rest of the chapter, then the rest of the paper; each level
/// leaves out what the lower one counts, so nothing is counted twice. A strength says how alike the parts
/// of a whole are: the number of observations that the whole, if it were known exactly, weighs in one part.
/// A whole that is itself uncertain weighs less: with s observations behind it, k·s ÷ (k + s + 1)
/// instead of k, which keeps the variance right (law of total variance).
public struct MasteryModel: Hashable, Sendable {
  /// What is expected of a candidate nothing is known about; 1/2.
  public var topMean: Fraction
  /// How many observations ``topMean`` weighs; 2.
  public var topStrength: Fraction
  /// How many observations the whole weighs in a chapter; 8.
  public var chapterStrength: Fraction
  /// How many observations the chapter weighs in a section; 8.
  public var sectionStrength: Fraction
  /// How many observations the section weighs in an objective; 4.
  public var objectiveStrength: Fraction
  /// ρ, how much the criteria of one response go together; 1/2.
  public var correlation: Fraction

  public init(
    topMean: Fraction = Fraction(1, over: 2) ?? .one, topStrength: Fraction = 2,
    chapterStrength: Fraction = 8, sectionStrength: Fraction = 8, objectiveStrength: Fraction = 4,
    correlation: Fraction = Fraction(1, over: 2) ?? .one
  ) {
    self.topMean = topMean
    self.topStrength = topStrength
    self.chapterStrength = chapterStrength
    self.sectionStrength = sectionStrength
    self.objectiveStrength = objectiveStrength
    self.correlation = correlation
  }

  /// The effective number of independent observations in one response judged by `criteria` criteria:
  /// k ÷ (1 + (k − 1)ρ), the design effect of Kish (1965). 1 for choice.
  public func observations(criteria: Int) -> Double {
    let k = Double(max(1, criteria))
    return k / (1 + (k - 1) * correlation.double)
  }
}
