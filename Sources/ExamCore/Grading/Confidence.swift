// How sure the program is of the points of a constructed response, from what it can see for itself.

/// The confidence of a question, as 1 less the doubts it can name.
///
/// With r the rate of points (points ÷ points of the question), the doubts are, in hundredths:
///
/// | doubt | hundredths |
/// |---|---|
/// | every response | 4 |
/// | a rate near the middle, where a step more or less is soon wrong | 30 × 4 r (1 − r) |
/// | what the response says beyond the words of the rubric could be what is missing | 12 × (1 − r) × free |
/// | words of the rubric that paid nothing | 10 × (1 − r) × seen |
/// | criteria of which some groups are found and others not | 20 × their share of the points |
/// | criteria whose words stand in a negated or contradicting clause | 30 × their share |
/// | criteria for people | 100 × their share |
///
/// *Free* is the letters of the response less twice those that belong to words of the rubric, over the letters that the
/// model answer takes for the points missing, at most 3/2. *Seen* is the part of the response that belongs to words
/// of the rubric, over 3/10, at most 1. Each flag leaves a third, and the item's history its factor where one is given. The weights were set on half of a set of
/// answers with marks, by what was found to go with errors, and looked at on the other half; all
/// of it is exact arithmetic, rounded once to hundredths.
struct ConfidenceRule: Sendable {
  private let total: Points
  /// Letters of the model answer for the whole question.
  private let length: Int

  /// Letters that a point takes where no model answer tells.
  private static let lettersOfPoint = 12

  private let trust: Fraction

  init(total: Points, modelAnswer: String, history: ItemHistory? = nil) {
    trust = history?.factor ?? .one
    self.total = total
    let model = ResponseShape(modelAnswer).letters.count
    let whole = total.numerator / max(1, total.denominator)
    length = max(1, model > 0 ? model : ConfidenceRule.lettersOfPoint * max(1, whole))
  }

  /// From 0 to 1 in hundredths.
  func confidence(of response: GuardedResponse, flags: Int) -> Fraction {
    let score = response.score
    guard let rate = score.points.divided(by: total) else { return .zero }
    let missing = max(.zero, .one - rate)
    var doubt = Fraction(4) + Fraction(120) * rate * missing
    let covered = response.found.covered
    let letters = max(1, response.shape.letters.count)
    if missing > .zero {
      let free = Fraction(max(0, letters - 2 * covered))
      let need = max(.one, missing * Fraction(length))
      let beyond = min(Fraction(3, over: 2) ?? .one, free.divided(by: need) ?? .zero)
      let seen = min(.one, Fraction(10 * covered, over: 3 * letters) ?? .zero)
      doubt += missing * (Fraction(12) * beyond + Fraction(10) * seen)
    }
    for mark in score.marks {
      let share = (mark.maximum - mark.points).divided(by: total) ?? .zero
      doubt += max(.zero, min(missing, share)) * Fraction(ConfidenceRule.weight(of: mark))
    }
    var hundredths = max(0, 100 - doubt.rounded(toStep: .one).numerator)
    for _ in 0..<min(flags, 4) { hundredths /= 3 }
    let trusted = (trust * Fraction(hundredths)).roundedDown(toStep: .one).numerator
    return Fraction(trusted, over: 100) ?? .zero
  }

  private static func weight(of mark: CriterionMark) -> Int {
    if mark.state == .awaiting { return mark.confidence == .zero ? 100 : 30 }
    // The rubric says 0.60 where a part of the groups stands there.
    return mark.confidence.numerator * 100 < 70 * mark.confidence.denominator ? 20 : 0
  }
}
