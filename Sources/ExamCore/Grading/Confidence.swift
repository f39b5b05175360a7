// How sure the program is of the points of a constructed response, from what it can see for itself.

/// The expected error of a question's points, turned into a confidence.
///
/// Each criterion is worth a doubt, in hundredths of its points:
///
/// | what was found | doubt |
/// |---|---|
/// | its words | 6 |
/// | a part of its groups | 45 |
/// | its words in a negated or contradicting clause | 70 |
/// | nothing | 4, and up to 40 more as the response says what no pattern explains |
/// | it is for a person | 100 |
///
/// The confidence is 1 − doubts ÷ points of the question, and a third of that for each flag. What the response says beyond the
/// words of the rubric is its letters less twice those that are words of the rubric; it counts in full when
/// it is as long as the model answer is for the points that are missing. Points beyond the cap cast no doubt. All of it is exact.
struct ConfidenceRule: Sendable {
  private let terms: KeyTerms
  private let total: Points
  /// Letters of the model answer for the whole question.
  private let length: Int
  private let wanted: [Int]

  /// Letters that a point takes where no model answer tells.
  private static let lettersOfPoint = 12

  init(_ rubric: Rubric, terms: KeyTerms) {
    self.terms = terms
    total = rubric.total
    let model = ResponseShape(rubric.modelAnswer).letters.count
    let whole = rubric.total.numerator / max(1, rubric.total.denominator)
    length = model > 0 ? model : ConfidenceRule.lettersOfPoint * max(1, whole)
    wanted = rubric.criteria.map { criterion in
      if case .anyOf(let count, _) = criterion.way { max(1, count) } else { 1 }
    }
  }

  /// From 0 to 1 in hundredths.
  func confidence(of score: QuestionScore, _ response: ResponseShape, flags: Int) -> Fraction {
    guard total > .zero else { return .zero }
    let missing = max(.zero, total - score.points)
    let free = unexplained(response, missing: missing)
    var doubt = Fraction.zero
    for mark in score.marks {
      let lost = max(.zero, mark.maximum - mark.points)
      doubt += mark.points * ConfidenceRule.hundredths(6)
      // What the cap would cut off cannot be lost.
      doubt += min(lost, missing) * ConfidenceRule.hundredths(doubtOfMissing(mark, free: free))
    }
    let ratio = doubt.divided(by: total) ?? .one
    var hundredths = ratio >= .one ? 0 : 100 - ConfidenceRule.wholeHundredths(ratio)
    for _ in 0..<min(flags, 4) { hundredths /= 3 }
    return ConfidenceRule.hundredths(hundredths)
  }

  /// In hundredths, how far what is missing may stand there in words that no pattern knows.
  private func unexplained(_ response: ResponseShape, missing: Points) -> Int {
    guard missing > .zero else { return 0 }
    let letters = response.letters.count
    let free = letters - 2 * terms.found(in: response).covered
    guard free > 0, let need = (missing * Fraction(length)).divided(by: total) else { return 0 }
    let ratio = Fraction(free).divided(by: max(need, .one)) ?? .one
    return ratio >= .one ? 100 : ConfidenceRule.wholeHundredths(ratio)
  }

  private func doubtOfMissing(_ mark: CriterionMark, free: Int) -> Int {
    if mark.state == .awaiting { return mark.confidence == .zero ? 100 : 70 }
    // The rubric says 0.60 where a part of the groups stands there.
    let isPartly = mark.confidence < ConfidenceRule.hundredths(70)
    return isPartly ? 45 : 4 + free * 40 / 100
  }

  private static func wholeHundredths(_ ratio: Fraction) -> Int {
    let hundred = ratio * 100
    return (hundred.numerator + hundred.denominator / 2) / max(1, hundred.denominator)
  }

  private static func hundredths(_ count: Int) -> Fraction { Fraction(count, over: 100) ?? .zero }
}
