// Everything a report knows about a graded exam, without its candidates.

public import ExamCore

/// The statistics of a graded exam; its size does not grow with the candidates.
public struct Report: Sendable {
  /// One form of the paper.
  public struct Form: Sendable {
    public var form: FormCode
    public var totals: TotalsTally
    /// Candidates with evidence on every question: the n of reliability and discrimination.
    public var complete: Int
    public var reliability: Reliability?
    public var items: [ItemStatistics]
  }

  /// A candidate who was asked for.
  public struct Candidate: Sendable {
    public var sheet: ScoreSheet
    /// nil for an absent or void sheet.
    public var profile: MasteryProfile?
  }

  /// Title of the course.
  public var course: String
  /// Title of the paper.
  public var title: String
  public var outline: Outline
  public var estimator: MasteryEstimator
  public var forms: [Form]
  /// All forms together.
  public var totals: TotalsTally
  public var mastery: ClassMastery
  public var candidate: Candidate?
  public var findings: [Finding]
}
