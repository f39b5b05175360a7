// A constructed response and its rubric make marks, each with the words that earned it.

/// A rubric made ready for grading many responses.
public struct RubricScorer: Sendable {
  private enum Way: Sendable {
    case pattern(PatternMatcher)
    case anyOf(Int, [PatternMatcher])
    case person
  }
  private let rubric: Rubric
  private let ways: [Way]

  public init(_ rubric: Rubric) {
    self.rubric = rubric
    ways = rubric.criteria.map { criterion in
      switch criterion.way {
      case .pattern(let pattern): .pattern(PatternMatcher(pattern))
      case .anyOf(let count, let points): .anyOf(count, points.map { PatternMatcher($0.pattern) })
      case .person: .person
      }
    }
  }

  /// The response judged in the rubric's own points, before the paper scales or rounds them.
  ///
  /// The state is `awaiting` when what the program is not sure of could still change the points:
  /// a criterion for people, or one whose words stand there negated. The points are then what
  /// is sure, a suggestion.
  public func score(_ response: String) -> QuestionScore {
    let text = ResponseText(response)
    let total = rubric.total
    guard !text.isEmpty else {
      return QuestionScore(state: .blank, points: .zero, maximum: total)
    }
    var marks: [CriterionMark] = []
    var reasons: [Message] = []
    for (index, criterion) in rubric.criteria.enumerated() {
      let mark = judge(criterion, ways[index], number: index + 1, text, &reasons)
      marks.append(mark)
    }
    let sure = capped(marks.filter { $0.state == .scored }.map(\.points).sum())
    let possible = capped(marks.map { $0.state == .scored ? $0.points : $0.maximum }.sum())
    if rubric.criteria.isEmpty {
      reasons.append(Message(en: "the item has no rubric", zh: "试题没有评分细则"))
    }
    let isOpen = sure != possible || rubric.criteria.isEmpty
    return QuestionScore(
      state: isOpen ? .awaiting : .scored, points: sure, maximum: total, marks: marks,
      reasons: isOpen ? reasons : [])
  }

  private func capped(_ points: Points) -> Points {
    let capped = min(points, rubric.total)
    return rubric.step.map { capped.roundedDown(toStep: $0) } ?? capped
  }

  private func judge(
    _ criterion: Criterion, _ way: Way, number: Int, _ text: ResponseText,
    _ reasons: inout [Message]
  ) -> CriterionMark {
    var mark = CriterionMark(
      criterion: number, label: criterion.label, objective: criterion.objective, points: .zero,
      maximum: criterion.maximum, state: .scored)
    let outcomes: [PatternMatcher.Outcome]
    let wanted: Int
    switch way {
    case .pattern(let matcher): (outcomes, wanted) = ([matcher.outcome(in: text)], 1)
    case .anyOf(let count, let matchers):
      (outcomes, wanted) = (matchers.map { $0.outcome(in: text) }, count)
    case .person:
      mark.state = .awaiting
      mark.confidence = .zero
      reasons.append(
        Message(
          en: "“\(criterion.label)” is for a person to judge",
          zh: "“\(criterion.label)”由评卷员判定"))
      return mark
    }
    let found = outcomes.filter(\.isFound)
    mark.points = criterion.points * Fraction(min(found.count, wanted))
    mark.evidence = found.prefix(wanted).flatMap(\.evidence).map(text.evidence)
    let contradicted = outcomes.filter(\.isContradicted)
    if found.count < wanted, !contradicted.isEmpty {
      mark.state = .awaiting
      let words = contradicted.flatMap(\.evidence).map { text.evidence($0).text }
        .joined(separator: " … ")
      reasons.append(
        Message(
          en: "“\(criterion.label)”: its words stand in a negated or contradicting clause"
            + (words.isEmpty ? "" : " (\(words))"),
          zh: "“\(criterion.label)”：采分点的词出现在否定或矛盾的句子里" + (words.isEmpty ? "" : "（\(words)）")))
    }
    mark.confidence = RubricScorer.confidence(
      found: found.count >= wanted, contradicted: mark.state == .awaiting,
      partly: outcomes.contains { !$0.isFound && $0.groupsFound > 0 })
    return mark
  }

  /// 0.90 for words found or wholly missing, 0.60 when a part of them stands there, 0.30 when they are negated.
  private static func confidence(found: Bool, contradicted: Bool, partly: Bool) -> Fraction {
    let hundredths = contradicted ? 30 : found || !partly ? 90 : 60
    return Fraction(hundredths, over: 100) ?? .zero
  }
}
