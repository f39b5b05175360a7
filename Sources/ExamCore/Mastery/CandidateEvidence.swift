// All evidence that one candidate's score sheet holds, objective by objective.

/// The evidence of one candidate on every objective of the outline.
///
/// Blank questions are evidence of 0 points; absent, void, unreadable and awaiting ones are none.
/// The points of all objectives and of ``unassigned`` add up to the points of the questions that are evidence.
public struct CandidateEvidence: Hashable, Sendable {
  /// One for each objective, in the order of the outline; ``Evidence/none`` where never asked.
  public private(set) var objectives: [Evidence]
  /// Questions without an objective of this outline: they tell about the candidate as a whole only.
  public private(set) var unassigned: Evidence

  /// - Parameters:
  ///   - scores: one for each question of the key, in its order.
  ///   - key: the key of the candidate's form.
  ///   - outline: the objectives to report on.
  ///   - model: how many observations a question counts.
  public init(
    of scores: [QuestionScore], key: AnswerKey, outline: OutlineIndex, model: MasteryModel
  ) {
    objectives = outline.entries.map { _ in .none }
    unassigned = .none
    for (score, question) in zip(scores, key.questions) where score.state.isEvidence {
      let shares = PointsDistribution.shares(of: score, on: question)
      let observations = model.observations(
        criteria: PointsDistribution.criteriaCount(of: score, on: question))
      for share in shares {
        let part = observations * (share.maximum.double / score.maximum.double)
        if let position = share.objective.flatMap({ outline[$0]?.position }) {
          objectives[position].add(points: share.points, of: share.maximum, observations: part)
        } else {
          unassigned.add(points: share.points, of: share.maximum, observations: part)
        }
      }
    }
  }

  /// The same, from evidence already sorted; for simulations and tests.
  public init(objectives: [Evidence], unassigned: Evidence = .none) {
    self.objectives = objectives
    self.unassigned = unassigned
  }
}
