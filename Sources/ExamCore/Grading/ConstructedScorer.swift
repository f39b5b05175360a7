// A constructed response judged as a whole: the rubric's points, what the guards notice, how sure it is.

/// One constructed question made ready for grading many responses.
///
/// The rubric decides the points, or, where there is none, the listed points of the reference answer. Guards
/// may send the response to a person, and never change the points.
public struct ConstructedScorer: Sendable {
  private enum Key: Sendable {
    case rubric(RubricScorer)
    case enumeration(EnumerationScorer)
    /// A person judges all of it.
    case none
  }
  private let key: Key
  private let total: Points
  private let terms: KeyTerms
  private let guards: [any ResponseGuard]
  private let confidence: ConfidenceRule

  /// - Parameters:
  ///   - part: the question; nil comes back when it is no constructed one.
  ///   - material: of its case; empty without one.
  ///   - points: what it is worth on the paper, for a question that states no points of its own.
  ///   - glossary: the synonym sets that its rubric names.
  ///   - history: how its rubric agreed with people before; moves the confidence only.
  ///   - order: how the exam's or bank's own texts are written.
  public init?(
    _ part: ItemPart, material: String = "", points: Points = .zero,
    glossary: Glossary = Glossary(), history: ItemHistory? = nil, order: WordOrderModel
  ) {
    guard let rubric = part.body.rubric else { return nil }
    self.init(
      part, material: material, points: points, scorer: RubricScorer(rubric, glossary: glossary),
      glossary: glossary, history: history, order: order)
  }

  /// - Parameter scorer: of the question's rubric, compiled with those of the others.
  init(
    _ part: ItemPart, material: String, points: Points, scorer: RubricScorer, glossary: Glossary,
    history: ItemHistory?, order: WordOrderModel
  ) {
    let rubric = part.body.rubric ?? Rubric(criteria: [])
    total = part.ownPoints ?? points
    if !rubric.criteria.isEmpty {
      key = .rubric(scorer)
    } else if let list = EnumerationKey(part) {
      key = .enumeration(
        EnumerationScorer(list, stem: part.stem, total: total, step: rubric.step))
    } else {
      key = .none
    }
    terms = KeyTerms(rubric, glossary: glossary)
    guards =
      GuardedQuestion(
        stem: part.stem, material: material, rubric: rubric, terms: terms, order: order
      ).guards
    confidence = ConfidenceRule(
      total: total, modelAnswer: rubric.modelAnswer, history: history)
  }

  /// The response judged in the question's own points, before the paper scales or rounds them.
  public func score(_ response: String) -> QuestionScore {
    var score = keyed(response)
    guard score.state == .scored || score.state == .awaiting else { return score }
    let shape = ResponseShape(response)
    let guarded = GuardedResponse(shape: shape, found: terms.found(in: shape), score: score)
    let flags = guards.compactMap { $0.flag(guarded) }
    let sure = confidence.confidence(of: guarded, flags: flags.count)
    switch key {
    case .rubric: score.confidence = sure
    case .enumeration: score.confidence = min(sure, EnumerationScorer.mostConfident)
    case .none: score.confidence = .zero
    }
    return flags.reduce(score) { $0.flagged($1) }
  }

  private func keyed(_ response: String) -> QuestionScore {
    switch key {
    case .rubric(let scorer): return scorer.score(response)
    case .enumeration(let scorer): return scorer.score(response)
    case .none:
      guard !ResponseText(response).isEmpty else {
        return QuestionScore(state: .blank, points: .zero, maximum: total)
      }
      return QuestionScore(
        state: .awaiting, points: .zero, maximum: total,
        reasons: [Message(en: "the item has no rubric", zh: "试题没有评分细则")])
    }
  }
}

extension WordOrderModel {
  /// The model of all that some items say.
  public init(of items: [Item]) {
    self.init(
      items.map { item in
        var texts = [item.material]
        for part in item.parts {
          texts += [part.stem, part.explanation]
          texts += part.body.choice?.options ?? []
          guard let rubric = part.body.rubric else { continue }
          texts.append(rubric.modelAnswer)
          texts += rubric.samples.map(\.text)
        }
        return texts
      })
  }
}
