// The score sheet of one candidate: every question in a named state, parts that add up to the total.

/// 成绩单.
public struct ScoreSheet: Hashable, Sendable {
  /// What the sheet as a whole is.
  public enum State: String, CaseIterable, Hashable, Sendable {
    /// Every question is decided.
    case final
    /// Some questions wait for a person; the total counts the decided ones only.
    case awaiting
    case absent
    case void
  }

  public var candidate: String
  public var name: String
  public var form: FormCode
  public var state: State
  /// In the order of the form's key.
  public var questions: [QuestionScore]
  /// Decided points of each section of the paper, after its floor.
  public var sections: [Points]
  /// Sum of the sections; nil for an absent candidate.
  public var total: Points?
  public var maximum: Points
  /// Whether the pass mark is reached, before anything is rounded for display; nil while the questions that wait can still decide it.
  public var passed: Bool?

  /// Adds up graded questions.
  ///
  /// - Parameters:
  ///   - sheet: whose sheet it is, and whether the candidate was there.
  ///   - questions: the graded questions.
  ///   - key: the key of the sheet's form, its questions in the order of `questions`.
  ///   - floors: the floor of each section of the paper, or nil.
  ///   - pass: points needed to pass; nil when the paper has no pass mark.
  public init(
    of sheet: AnswerSheet, questions: [QuestionScore], key: AnswerKey, floors: [Points?],
    pass: Points?
  ) {
    candidate = sheet.candidate
    name = sheet.name
    form = sheet.form
    self.questions = questions
    var decided = floors.map { _ in Points.zero }
    var open = floors.map { _ in Points.zero }
    for (score, question) in zip(questions, key.questions) where question.section < decided.count {
      if score.state.isDecided {
        decided[question.section] += score.points
      } else {
        open[question.section] += score.maximum
      }
    }
    func floored(_ points: [Points]) -> [Points] {
      zip(points, floors).map { points, floor in floor.map { max($0, points) } ?? points }
    }
    sections = floored(decided)
    maximum = key.questions.map(\.points).sum()
    let sum = sections.sum()
    let best = floored(zip(decided, open).map { $0 + $1 }).sum()
    switch sheet.attendance {
    case .absent:
      (state, total, passed) = (.absent, nil, nil)
    case .void:
      (state, total, passed) = (.void, .zero, pass.map { _ in false })
    case .present:
      let waits = questions.contains { !$0.state.isDecided }
      state = waits ? .awaiting : .final
      total = sum
      passed = pass.flatMap { sum >= $0 ? true : best < $0 ? false : nil }
    }
  }
}
