// A constructed response judged as a whole: the rubric's points, what the guards notice, how sure it is.

/// One constructed question made ready for grading many responses.
///
/// The rubric decides the points. Guards may send the response to a person, and never change them.
public struct ConstructedScorer: Sendable {
  private let rubric: RubricScorer
  private let guards: [any ResponseGuard]
  private let confidence: ConfidenceRule

  /// - Parameters:
  ///   - part: the question; nil comes back when it is no constructed one.
  ///   - material: of its case; empty without one.
  ///   - order: how the exam's or bank's own texts are written.
  public init?(_ part: ItemPart, material: String = "", order: WordOrderModel) {
    guard let rubric = part.body.rubric else { return nil }
    self.rubric = RubricScorer(rubric)
    let terms = KeyTerms(rubric)
    guards =
      GuardedQuestion(
        stem: part.stem, material: material, rubric: rubric, terms: terms, order: order
      ).guards
    confidence = ConfidenceRule(rubric, terms: terms)
  }

  /// The response judged in the rubric's own points, before the paper scales or rounds them.
  public func score(_ response: String) -> QuestionScore {
    var score = rubric.score(response)
    guard score.state == .scored || score.state == .awaiting else { return score }
    let shape = ResponseShape(response)
    let flags = guards.compactMap { $0.flag(shape, score) }
    score.confidence = confidence.confidence(of: score, shape, flags: flags.count)
    return flags.reduce(score) { $0.flagged($1) }
  }
}

extension WordOrderModel {
  /// The model of all that some items say.
  public init(of items: [Item]) {
    var texts: [String] = []
    for item in items {
      texts.append(item.material)
      for part in item.parts {
        texts += [part.stem, part.explanation]
        texts += part.body.choice?.options ?? []
        guard let rubric = part.body.rubric else { continue }
        texts.append(rubric.modelAnswer)
        texts += rubric.samples.map(\.text)
      }
    }
    self.init(texts)
  }
}
