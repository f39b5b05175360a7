// A response that is the model answer word for word was hardly thought of in the room.

/// Nearly all of a response of some length stands word for word in the model answer.
struct ModelCopyGuard: ResponseGuard {
  /// Shorter responses meet the words of the model answer by being right.
  static let shortest = 20
  private let model: GramSet

  init?(_ question: GuardedQuestion) {
    let model = ResponseShape(question.rubric.modelAnswer)
    // A listed answer is meant to be given back as it is.
    guard model.letters.count >= ModelCopyGuard.shortest, !question.rubric.criteria.isEmpty else {
      return nil
    }
    self.model = GramSet(length: question.isChinese ? 5 : 15, of: [model])
  }

  func flag(_ guarded: GuardedResponse) -> GradingFlag? {
    let response = guarded.shape
    let all = response.letters.count
    guard all >= ModelCopyGuard.shortest else { return nil }
    let covered = model.covered(response)
    guard covered * 100 >= all * 80 else { return nil }
    let percent = covered * 100 / all
    return GradingFlag(
      .modelCopy,
      Message(
        en: "\(percent) % of the answer is the model answer word for word",
        zh: "作答有 \(percent)% 与参考答案一字不差"))
  }
}
