// Why no paper was drawn: what is proven to be impossible, or what the best attempt missed.

/// Thrown by ``PaperAssembler``; everything that stands in the way, not only the first thing.
public struct AssemblyFailure: Error, Hashable, Sendable {
  public enum Reason: Hashable, Sendable {
    case sectionShort(SectionShortage)
    case ruleOutOfReach(RuleGap)
    /// A required item that no section can take.
    case requiredOut(Item.ID, RequiredCause)
    /// Rules that cannot hold together.
    case conflict(RuleConflict)
    /// Nothing proves that there is none; what the best attempt missed.
    case undecided(steps: Int, misses: [RuleMiss], enemies: [EnemyMeeting])
  }

  /// Why a required item cannot be drawn.
  public enum RequiredCause: Hashable, Sendable, CaseIterable {
    /// It is among the items to avoid.
    case avoided
    /// No section takes an item of its kind and points, or its weight is 0.
    case notAdmitted
    /// Its main objective has no share in the outline.
    case unplaced
  }

  /// Sections of the paper that together need more items than the bank has for them.
  public struct SectionShortage: Hashable, Sendable {
    /// Positions in the blueprint, from 0; more than one when they draw on the same items.
    public var positions: [Int]
    public var sections: [PaperSection]
    public var forms: Int
    /// Over all forms, which share no item.
    public var needed: Int
    public var available: Int
    /// Items that would do but for the list of items to avoid.
    public var avoided: Int
    /// Items that would do had their main objective a share in this outline.
    public var unplaced: Int

    public var missing: Int { needed - available }
  }

  /// A rule that no choice of items can meet, whatever becomes of the other rules.
  public struct RuleGap: Hashable, Sendable {
    public var rule: BlueprintRule
    /// 1, or the number of forms that cannot meet it together although one could.
    public var forms: Int
    /// The least and greatest value within reach of so many forms together; the mean facility is a mean.
    public var least: Fraction?
    public var greatest: Fraction?
  }

  public struct RuleMiss: Hashable, Sendable {
    public var form: FormCode
    public var rule: BlueprintRule
    /// nil for the mean facility of questions none of which states one.
    public var actual: Fraction?
    /// How far outside the range.
    public var distance: Fraction
  }

  /// Enemies on one form.
  public struct EnemyMeeting: Hashable, Sendable {
    public var form: FormCode
    public var items: [Item.ID]
  }

  public var reasons: [Reason]

  public init(reasons: [Reason]) { self.reasons = reasons }

  /// Whether it is proven that no paper exists.
  public var isProven: Bool {
    reasons.contains { reason in
      if case .undecided = reason { return false }
      return true
    }
  }
}
