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
    case chapter, section, objective, level, kind, facility
  }

  public enum Subject: Hashable, Sendable {
    /// Questions that meet every selector; all of the paper when there is none.
    case questions([Selector])
    /// For each of these, the questions of it that meet every selector.
    case each(Each, with: [Selector] = [])
    /// Mean of the questions' facility, weighted by points.
    case meanFacility
    /// 用时: the expected minutes of all questions together. A question that states none takes its part of the
    /// paper's time: minutes × its points ÷ total.
    case minutes
    /// 字数: what there is to read, material, stems and options, as ``WordCount`` counts it.
    case words

    /// Whether its range is in points, questions or percent, and not in a unit of its own.
    public var countsQuestions: Bool {
      switch self {
      case .questions, .each: true
      case .meanFacility, .minutes, .words: false
      }
    }
  }

  public enum Unit: Hashable, Sendable, CaseIterable {
    case points
    case questions
    /// Hundredths of the total points.
    case percent
  }

  public var subject: Subject
  /// Of no meaning where the subject has a unit of its own.
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
