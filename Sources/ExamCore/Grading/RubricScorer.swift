// A constructed response and its rubric make marks, each with the words that earned it.

/// A rubric made ready for grading many responses.
public struct RubricScorer: Sendable {
  private let rubric: Rubric
  private let rubrics: CompiledRubrics
  /// The position of the rubric among those compiled.
  private let position: Int

  /// - Parameter glossary: the synonym sets that its patterns name.
  public init(_ rubric: Rubric, glossary: Glossary = Glossary()) {
    self.init(rubric, of: CompiledRubrics([rubric], glossary: glossary), at: 0)
  }

  /// - Parameters:
  ///   - rubrics: compiled together.
  ///   - position: where `rubric` stands among them.
  init(_ rubric: Rubric, of rubrics: CompiledRubrics, at position: Int) {
    self.rubric = rubric
    self.rubrics = rubrics
    self.position = position
  }

  /// The response judged in the rubric's own points, before the paper scales or rounds them.
  ///
  /// The state is `awaiting` when what the program is not sure of could still change the points:
  /// a criterion for people, one whose words stand there negated, or entries of a list beyond the limit.
  /// The points are then what is sure, a suggestion.
  public func score(_ response: String) -> QuestionScore {
    let text = ResponseText(response)
    guard !text.isEmpty else {
      return QuestionScore(state: .blank, points: .zero, maximum: rubric.total)
    }
    let whole = score(text, limit: nil)
    guard let most = rubric.listLimit else { return whole }
    let ends = ListEntries.ends(in: text)
    guard ends.count > most, most > 0 else { return whole }
    var first = score(text, limit: ends[most - 1])
    guard first.points != whole.points || first.state != whole.state else { return first }
    first.state = .awaiting
    first.reasons.append(
      Message(
        en: "\(ends.count) entries are listed where \(most) are asked for; the first \(most) give "
          + "\(first.points), all of them \(whole.points)",
        zh: "要求列举 \(most) 点，作答列了 \(ends.count) 点；前 \(most) 点得 \(first.points) 分，"
          + "全部计算得 \(whole.points) 分"))
    return first
  }

  /// - Parameter limit: what stands behind it does not count.
  private func score(_ text: ResponseText, limit: Int?) -> QuestionScore {
    let outcomes = rubrics.outcomes(of: position, in: text, limit: limit)
    var marks: [CriterionMark] = []
    var reasons: [Message] = []
    for (index, criterion) in rubric.criteria.enumerated() {
      marks.append(judge(criterion, number: index + 1, outcomes[index], text, &reasons))
    }
    let sure = capped(marks.filter { $0.state == .scored }.map(\.points).sum())
    let possible = capped(marks.map { $0.state == .scored ? $0.points : $0.maximum }.sum())
    if rubric.criteria.isEmpty {
      reasons.append(Message(en: "the item has no rubric", zh: "试题没有评分细则"))
    }
    let isOpen = sure != possible || rubric.criteria.isEmpty
    return QuestionScore(
      state: isOpen ? .awaiting : .scored, points: sure, maximum: rubric.total, marks: marks,
      reasons: isOpen ? reasons : [])
  }

  private func capped(_ points: Points) -> Points {
    let capped = min(points, rubric.total)
    return rubric.step.map { capped.roundedDown(toStep: $0) } ?? capped
  }

  private func judge(
    _ criterion: Criterion, number: Int, _ outcomes: [PatternOutcome], _ text: ResponseText,
    _ reasons: inout [Message]
  ) -> CriterionMark {
    var mark = CriterionMark(
      criterion: number, label: criterion.label, objective: criterion.objective, points: .zero,
      maximum: criterion.maximum, state: .scored)
    let wanted: Int
    switch criterion.way {
    case .pattern: wanted = 1
    case .anyOf(let count, _): wanted = count
    case .person, .levels:
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
    mark.evidence = found.prefix(max(0, wanted)).flatMap(\.evidence).map(text.evidence)
    mark.opposed = found.prefix(max(0, wanted)).flatMap(\.opposed).map(text.evidence)
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

extension ResponseText {
  /// The words that stand behind a range of the normalised text.
  func evidence(_ range: Range<Int>) -> CriterionMark.Evidence {
    let (text, range) = original(range)
    return CriterionMark.Evidence(text: text, range: range)
  }
}
