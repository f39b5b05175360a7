// A constructed response and its rubric make marks, each with the words that earned it.

/// A rubric made ready for grading many responses.
public struct RubricScorer: Sendable {
  private let rubric: Rubric
  private let rubrics: CompiledRubrics
  /// The position of the rubric among those compiled.
  private let position: Int
  /// The marks of a response in which nothing is found.
  private let empty: [CriterionMark]
  /// For each criterion how many of its patterns are paid.
  private let wanted: [Int]
  private let total: Points

  /// - Parameters:
  ///   - rubric: the marking scheme.
  ///   - glossary: the synonym sets that its patterns name.
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
    empty = rubric.criteria.enumerated().map { index, criterion in
      CriterionMark(
        criterion: index + 1, label: criterion.label, objective: criterion.objective,
        points: .zero, maximum: criterion.maximum,
        state: criterion.isForPerson ? .awaiting : .scored,
        confidence: criterion.isForPerson ? .zero : RubricScorer.sure)
    }
    wanted = rubric.criteria.map { criterion in
      if case .anyOf(let count, _) = criterion.way { count } else { 1 }
    }
    total = rubric.total
  }

  /// The response judged in the rubric's own points, before the paper scales or rounds them.
  ///
  /// The state is `awaiting` when what the program is not sure of could still change the points:
  /// a criterion for people, one whose words stand there negated, or entries of a list beyond the limit.
  /// The points are then what is sure, a suggestion.
  public func score(_ response: String) -> QuestionScore {
    let text = ResponseText(response)
    guard !text.isEmpty else {
      return QuestionScore(state: .blank, points: .zero, maximum: total)
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
    var marks = empty
    var reasons: [Message] = []
    var sure = Points.zero
    var isOpen = false
    for index in marks.indices {
      if outcomes.touches(index) {
        judge(&marks[index], outcomes[index], text, &reasons)
      } else if marks[index].state == .awaiting {
        reasons.append(RubricScorer.forPerson(marks[index].label))
      }
      if marks[index].state != .scored {
        isOpen = true
      } else if marks[index].points != .zero {
        sure += marks[index].points
      }
    }
    if isOpen {
      let possible = marks.map { $0.state == .scored ? $0.points : $0.maximum }.sum()
      isOpen = capped(sure) != capped(possible)
    }
    if marks.isEmpty {
      reasons.append(Message(en: "the item has no rubric", zh: "试题没有评分细则"))
      isOpen = true
    }
    return QuestionScore(
      state: isOpen ? .awaiting : .scored, points: capped(sure), maximum: total, marks: marks,
      reasons: isOpen ? reasons : [])
  }

  private func capped(_ points: Points) -> Points {
    let capped = min(points, total)
    return rubric.step.map { capped.roundedDown(toStep: $0) } ?? capped
  }

  private static func forPerson(_ label: String) -> Message {
    Message(en: "“\(label)” is for a person to judge", zh: "“\(label)”由评卷员判定")
  }

  private func judge(
    _ mark: inout CriterionMark, _ outcomes: [PatternOutcome], _ text: ResponseText,
    _ reasons: inout [Message]
  ) {
    let wanted = wanted[mark.criterion - 1]
    let found = outcomes.filter(\.isFound)
    if !found.isEmpty {
      let points = rubric.criteria[mark.criterion - 1].points
      mark.points = found.count == 1 ? points : points * Fraction(min(found.count, wanted))
      if wanted < 1 { mark.points = .zero }
      mark.evidence = found.prefix(max(0, wanted)).flatMap(\.evidence).map(text.evidence)
      mark.opposed = found.prefix(max(0, wanted)).flatMap(\.opposed).map(text.evidence)
    }
    if found.count < wanted, outcomes.contains(where: \.isContradicted) {
      mark.state = .awaiting
      let words = outcomes.filter(\.isContradicted).flatMap(\.evidence)
        .map { text.evidence($0).text }.joined(separator: " … ")
      reasons.append(
        Message(
          en: "“\(mark.label)”: its words stand in a negated or contradicting clause"
            + (words.isEmpty ? "" : " (\(words))"),
          zh: "“\(mark.label)”：采分点的词出现在否定或矛盾的句子里" + (words.isEmpty ? "" : "（\(words)）")))
    }
    mark.confidence = RubricScorer.confidence(
      found: found.count >= wanted, contradicted: mark.state == .awaiting,
      partly: outcomes.contains { !$0.isFound && $0.groupsFound > 0 })
  }

  /// 0.90 for words found or wholly missing, 0.60 when a part of them stands there, 0.30 when they are negated.
  private static func confidence(found: Bool, contradicted: Bool, partly: Bool) -> Fraction {
    contradicted ? open : found || !partly ? sure : half
  }

  private static let sure = Fraction(90, over: 100) ?? .one
  private static let half = Fraction(60, over: 100) ?? .one
  private static let open = Fraction(30, over: 100) ?? .zero
}

extension ResponseText {
  /// The words that stand behind a range of the normalised text.
  func evidence(_ range: Range<Int>) -> CriterionMark.Evidence {
    let (text, range) = original(range)
    return CriterionMark.Evidence(text: text, range: range)
  }
}
