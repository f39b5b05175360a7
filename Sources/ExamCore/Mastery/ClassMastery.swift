// What a class masters: sums over candidates, objective by objective.

/// How a class stands on one objective.
public struct ObjectiveTally: Hashable, Sendable {
  /// Candidates with evidence.
  public var candidates = 0
  /// Sums over candidates, for the rate only.
  public var points = 0.0
  public var maximum = 0.0
  public var mastered = 0
  public var partly = 0
  public var notYet = 0
  public var unknown = 0

  public init() {}

  /// Σ points ÷ Σ maximum; nil without evidence.
  public var rate: Double? { maximum > 0 ? points / maximum : nil }

  mutating func add(_ estimate: MasteryEstimate) {
    if estimate.evidence.questions > 0 { candidates += 1 }
    points += estimate.evidence.points.double
    maximum += estimate.evidence.maximum.double
    switch estimate.verdict {
    case .mastered: mastered += 1
    case .partly: partly += 1
    case .notYet: notYet += 1
    case .unknown: unknown += 1
    }
  }
}

/// The mastery of a class; its size does not grow with the candidates.
public struct ClassMastery: Hashable, Sendable {
  /// Candidates added.
  public private(set) var candidates = 0
  /// One for each objective, in the order of the outline.
  public private(set) var objectives: [ObjectiveTally]
  /// One for each chapter with objectives, in the order of the outline.
  public private(set) var chapters: [ObjectiveTally]

  /// An empty class on the outline of the estimator.
  public init(of estimator: MasteryEstimator) {
    objectives = estimator.outline.entries.map { _ in ObjectiveTally() }
    chapters = estimator.chapters.map { _ in ObjectiveTally() }
  }

  /// Adds one candidate, estimated by the same estimator.
  public mutating func add(_ profile: MasteryProfile) {
    candidates += 1
    for (index, estimate) in zip(objectives.indices, profile.objectives) {
      objectives[index].add(estimate)
    }
    for (index, estimate) in zip(chapters.indices, profile.chapters) {
      chapters[index].add(estimate)
    }
  }
}
