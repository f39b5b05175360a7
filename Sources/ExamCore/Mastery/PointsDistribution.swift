// Which objectives the points of one question belong to, to the last fraction of a point.

/// A part of a question that is evidence of one objective.
public struct ObjectiveShare: Hashable, Sendable {
  /// nil when the question names no objective.
  public var objective: Objective.ID?
  public var points: Points
  public var maximum: Points

  public init(objective: Objective.ID?, points: Points, maximum: Points) {
    self.objective = objective
    self.points = points
    self.maximum = maximum
  }
}

/// Divides the final points of a question among its objectives.
///
/// A criterion with an objective of its own sends its points there; everything else belongs to the
/// objectives of the question, evenly. The final points may differ from the sum of the criteria
/// (rounding, a cap, a scaled paper): earned points are divided in proportion to what each criterion
/// earned, and lost points (maximum − final points) in proportion to what each criterion lost. So
/// the shares add up to the question exactly, in points and in maximum, no share earns more than
/// its maximum, and a candidate who reached a cap with some of the criteria lost nothing on the others.
public enum PointsDistribution {
  /// The shares of a question, in the order of the criteria, then of the question's objectives; only those with a maximum.
  ///
  /// A question whose state is no evidence, or that is worth nothing, has none.
  public static func shares(of score: QuestionScore, on question: KeyedQuestion) -> [ObjectiveShare]
  {
    guard score.state.isEvidence, score.maximum > .zero else { return [] }
    let points = score.state == .blank ? .zero : score.points
    let own = distinct(question.part.objectives)
    let parts = criteria(of: score, on: question)
    guard parts.contains(where: { $0.objective != nil }) else {
      return even(points, of: score.maximum, among: own)
    }
    let earned = proportions(parts.map(\.earned), else: parts.map(\.maximum))
    let missed = proportions(parts.map(\.missed), else: parts.map(\.maximum))
    let lost = score.maximum - points
    var shares: [ObjectiveShare] = []
    for (index, part) in parts.enumerated() {
      let share = points * earned[index]
      let whole = share + lost * missed[index]
      let more =
        part.objective.map { [ObjectiveShare(objective: $0, points: share, maximum: whole)] }
        ?? even(share, of: whole, among: own)
      for piece in more { add(piece, to: &shares) }
    }
    return shares.filter { $0.maximum > .zero }
  }

  /// How many criteria (or blanks) stand behind the question's points; 1 for choice.
  public static func criteriaCount(of score: QuestionScore, on question: KeyedQuestion) -> Int {
    let marks = score.marks.count { $0.state.isDecided }
    if marks > 0 { return marks }
    if case .blanks(let blanks) = question.part.body { return max(1, blanks.count) }
    return max(1, question.part.body.rubric?.criteria.count ?? 1)
  }

  private struct Part {
    let objective: Objective.ID?
    let maximum: Points
    let earned: Points
    var missed: Points { max(.zero, maximum - earned) }
  }

  /// The marks that are decided; without any, the criteria of the rubric with nothing to tell them apart but their maximum.
  private static func criteria(of score: QuestionScore, on question: KeyedQuestion) -> [Part] {
    let marks = score.marks.filter { $0.state.isDecided }
    if !marks.isEmpty {
      return marks.map {
        Part(objective: $0.objective, maximum: $0.maximum, earned: max(.zero, $0.points))
      }
    }
    return (question.part.body.rubric?.criteria ?? []).map {
      Part(objective: $0.objective, maximum: $0.maximum, earned: .zero)
    }
  }

  /// Fractions that add up to 1, in proportion to the weights; when these are all zero, to `others`; else even.
  private static func proportions(_ weights: [Fraction], else others: [Fraction]) -> [Fraction] {
    for candidates in [weights, others] {
      let sum = candidates.sum()
      if sum > .zero { return candidates.map { $0.divided(by: sum) ?? .zero } }
    }
    return weights.map { _ in Fraction(1, over: weights.count) ?? .zero }
  }

  private static func even(_ points: Points, of maximum: Points, among objectives: [Objective.ID])
    -> [ObjectiveShare]
  {
    guard objectives.count > 1, let part = Fraction(1, over: objectives.count) else {
      return [ObjectiveShare(objective: objectives.first, points: points, maximum: maximum)]
    }
    return objectives.map {
      ObjectiveShare(objective: $0, points: points * part, maximum: maximum * part)
    }
  }

  private static func add(_ share: ObjectiveShare, to shares: inout [ObjectiveShare]) {
    if let index = shares.firstIndex(where: { $0.objective == share.objective }) {
      shares[index].points += share.points
      shares[index].maximum += share.maximum
    } else {
      shares.append(share)
    }
  }

  private static func distinct(_ ids: [Objective.ID]) -> [Objective.ID] {
    guard ids.count > 1 else { return ids }
    var seen: Set<Objective.ID> = []
    return ids.filter { seen.insert($0).inserted }
  }
}
