// A rubric tried on answers that people have marked: what each key point catches and misses.

/// The outcome of a rubric on marked answers.
public struct RubricTrial: Sendable {
  /// An answer with the marks of people.
  public struct MarkedAnswer: Hashable, Sendable {
    public var text: String
    /// In points of the question.
    public var points: Points
    /// Of a second person.
    public var secondPoints: Points?

    public init(text: String, points: Points, secondPoints: Points? = nil) {
      self.text = text
      self.points = points
      self.secondPoints = secondPoints
    }
  }

  /// One answer graded.
  public struct Row: Sendable {
    public var answer: MarkedAnswer
    public var score: QuestionScore
    /// Positions in ``RubricTrial/keyPoints`` of those found.
    public var found: [Int]
  }

  /// One judgement of the rubric, or one of the key points of an any-N criterion.
  public struct KeyPointTrial: Hashable, Sendable {
    /// Number of the criterion, from 1.
    public var criterion: Int
    public var label: String
    public var points: Points
    /// Answers in which it was found.
    public var found = 0
    /// Positions of answers in which it was found and that got more points than the person gave: what it
    /// caught may be wrong.
    public var doubtful: [Int] = []
    /// Positions of answers in which it was not found and that got at least its points less than the person
    /// gave: it may have missed them.
    public var missed: [Int] = []
  }

  public private(set) var rows: [Row] = []
  public private(set) var keyPoints: [KeyPointTrial] = []
  public private(set) var agreement = Agreement()
  /// Of the second person with the first; nil without second marks.
  public private(set) var people: Agreement?
  /// Positions of answers to which people gave points and in which nothing was found.
  public private(set) var unexplained: [Int] = []
  /// Words of well-marked answers that no pattern knows.
  public private(set) var suggestions: [TermSuggestion] = []

  /// - Parameters:
  ///   - part: the question; nothing comes of one that is not constructed.
  ///   - material: of its case; empty without one.
  ///   - glossary: the synonym sets that its rubric names.
  ///   - order: how the bank's own texts are written.
  ///   - answers: what people marked.
  public init(
    _ part: ItemPart, material: String = "", glossary: Glossary = Glossary(),
    order: WordOrderModel, answers: [MarkedAnswer]
  ) {
    guard let rubric = part.body.rubric,
      let scorer = ConstructedScorer(
        part, material: material, glossary: glossary, order: order)
    else { return }
    let probes = RubricTrial.probes(rubric, glossary)
    keyPoints = probes.map(\.trial)
    for (position, answer) in answers.enumerated() {
      let score = scorer.score(answer.text)
      let found = probes.indices.filter { probes[$0].scorer.score(answer.text).points > .zero }
      rows.append(Row(answer: answer, score: score, found: found))
      agreement.add(given: score.points, wanted: answer.points)
      if let second = answer.secondPoints {
        people = people ?? Agreement()
        people?.add(given: second, wanted: answer.points)
      }
      if found.isEmpty, answer.points > .zero { unexplained.append(position) }
      for index in keyPoints.indices {
        let isFound = found.contains(index)
        if isFound { keyPoints[index].found += 1 }
        if isFound, score.points > answer.points { keyPoints[index].doubtful.append(position) }
        if !isFound, answer.points - score.points >= keyPoints[index].points {
          keyPoints[index].missed.append(position)
        }
      }
    }
    suggestions = TermSuggestion.list(
      rows: rows, terms: KeyTerms(rubric, glossary: glossary), stem: part.stem)
  }

  public var gate: AgreementGate { AgreementGate(agreement, people: people) }

  /// A scorer for each key point alone.
  private static func probes(
    _ rubric: Rubric, _ glossary: Glossary
  ) -> [(trial: KeyPointTrial, scorer: RubricScorer)] {
    rubric.criteria.enumerated().flatMap { index, criterion in
      let patterns: [(String, Pattern)]
      switch criterion.way {
      case .pattern(let pattern): patterns = [(criterion.label, pattern)]
      case .anyOf(_, let points): patterns = points.map { ($0.label, $0.pattern) }
      case .person, .levels: patterns = []
      }
      return patterns.map { label, pattern in
        let alone = Criterion(label: label, points: criterion.points, way: .pattern(pattern))
        return (
          KeyPointTrial(criterion: index + 1, label: label, points: criterion.points),
          RubricScorer(Rubric(criteria: [alone]), glossary: glossary)
        )
      }
    }
  }
}
