// A range that the questions of a paper must meet together.

/// 约束: a subject and the least and most it may count.
public struct BlueprintConstraint: Hashable, Sendable {
  /// What a question must be, to be counted.
  public enum Selector: Hashable, Sendable {
    case level(CognitiveLevel)
    case chapter(Chapter.ID)
    case importance(Importance)
    case section(Section.ID)
    case objective(Objective.ID)
    /// The kind of the item: a part of a case counts as a case.
    case kind(ItemKind)
    case facility(FacilityBand)
    case tag(String)
  }

  /// One rule for each of these.
  public enum Each: Hashable, Sendable, CaseIterable {
    case chapter, section, objective
  }

  public enum Subject: Hashable, Sendable {
    /// Questions that meet every selector.
    case questions([Selector])
    case each(Each)
    /// Mean of the questions' facility, weighted by points.
    case meanFacility
  }

  public enum Unit: Hashable, Sendable, CaseIterable {
    case points
    case questions
  }

  public var subject: Subject
  public var unit: Unit
  public var minimum: Fraction?
  public var maximum: Fraction?

  public init(
    _ subject: Subject, minimum: Fraction? = nil, maximum: Fraction? = nil, unit: Unit = .points
  ) {
    self.subject = subject
    self.unit = unit
    self.minimum = minimum
    self.maximum = maximum
  }
}
