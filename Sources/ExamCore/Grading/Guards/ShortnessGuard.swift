// A response that earns much more than its length can carry.

/// Points were found, but the response is far shorter than the model answer is for as many points.
struct ShortnessGuard: ResponseGuard {
  private let model: Int
  private let total: Points

  init?(_ question: GuardedQuestion) {
    model = ResponseShape(question.rubric.modelAnswer).length
    total = question.rubric.total
    guard model > 0, total > .zero else { return nil }
  }

  func flag(_ guarded: GuardedResponse) -> GradingFlag? {
    let response = guarded.shape
    guard guarded.score.points > .zero else { return nil }
    // length / model < points / total / 8, without a division
    let carried = total * Fraction(8 * response.length)
    guard carried < guarded.score.points * Fraction(model) else { return nil }
    return GradingFlag(
      .tooShort,
      Message(
        en: "very short for the points it earns", zh: "字数太少，与所得的分不相称"))
  }
}
