// The outcome of one question for one candidate: a named state, points, and where they came from.

/// The six things a question can be; none of them is another.
public enum QuestionState: String, CaseIterable, Hashable, Sendable {
  /// Points are decided; zero is a decision.
  case scored
  /// Nothing was written: 0 points.
  case blank
  /// The candidate did not sit the exam: no points, counted nowhere.
  case absent
  /// The response or the whole sheet was annulled: 0 points, kept out of item statistics and mastery.
  case void
  /// The response cannot be read as an answer: waits for a person.
  case unreadable
  /// A person has to judge: waits for a mark.
  case awaiting

  /// Whether the points are final.
  public var isDecided: Bool { self == .scored || self == .blank || self == .void }

  /// Whether the response is evidence of what the candidate can do.
  public var isEvidence: Bool { self == .scored || self == .blank }
}

/// One question graded.
public struct QuestionScore: Hashable, Sendable {
  public var state: QuestionState
  /// Rounded by the blueprint's step. For a question that waits: the suggestion, not a decision.
  public var points: Points
  public var maximum: Points
  /// One for each criterion of a rubric or blank of a fill-in question; empty for choice.
  public var marks: [CriterionMark]
  /// Why a person has to look, those of the flags among them; empty when nobody has to.
  public var reasons: [Message]
  /// What was noticed about the response as a whole; each has its reason in ``reasons`` too.
  public var flags: [GradingFlag]
  /// From 0 to 1, a multiple of 1/100: how sure the program is of the points.
  public var confidence: Fraction

  public init(
    state: QuestionState, points: Points, maximum: Points, marks: [CriterionMark] = [],
    reasons: [Message] = [], flags: [GradingFlag] = [], confidence: Fraction = .one
  ) {
    self.state = state
    self.points = points
    self.maximum = maximum
    self.marks = marks
    self.reasons = reasons
    self.flags = flags
    self.confidence = confidence
  }
}

/// One judgement of one criterion.
public struct CriterionMark: Hashable, Sendable {
  /// Words of a response.
  public struct Evidence: Hashable, Sendable {
    /// As written.
    public var text: String
    /// Where they stand among the Unicode scalars of the response as written.
    public var range: Range<Int>

    public init(text: String, range: Range<Int>) {
      self.text = text
      self.range = range
    }
  }

  /// From 1.
  public var criterion: Int
  public var label: String
  public var objective: Objective.ID?
  public var points: Points
  public var maximum: Points
  public var state: QuestionState
  /// The words of the response that earned the points.
  public var evidence: [Evidence]
  /// Words of a criterion that is found which stand in a negated clause as well.
  public var opposed: [Evidence] = []
  /// From 0 to 1, a multiple of 1/100: how sure the rule is of itself.
  public var confidence: Fraction
  /// Who gave the mark; `rubric` for the program.
  public var rater: String

  public init(
    criterion: Int, label: String, objective: Objective.ID?, points: Points, maximum: Points,
    state: QuestionState, evidence: [Evidence] = [], confidence: Fraction = .one,
    rater: String = "rubric"
  ) {
    self.criterion = criterion
    self.label = label
    self.objective = objective
    self.points = points
    self.maximum = maximum
    self.state = state
    self.evidence = evidence
    self.confidence = confidence
    self.rater = rater
  }
}
