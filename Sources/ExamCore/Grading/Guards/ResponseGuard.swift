// What every guard is: a look at one response that may notice something, and never changes a point.

/// Notices one kind of response that a rubric alone would misjudge.
///
/// A guard is cheap, linear in the response, and depends on nothing but the question and the response: the
/// same response is noticed always or never.
protocol ResponseGuard: Sendable {
  /// The flag to raise; nil when nothing is noticed.
  func flag(_ response: GuardedResponse) -> GradingFlag?
}

/// A response as guards see it.
struct GuardedResponse {
  let shape: ResponseShape
  /// Words of the rubric that stand in it.
  let found: KeyTerms.Found
  /// What the rubric made of it, in the rubric's own points.
  let score: QuestionScore
}

/// What guards may know of a question.
struct GuardedQuestion {
  let stem: String
  let material: String
  let rubric: Rubric
  let terms: KeyTerms
  let order: WordOrderModel

  /// Whether the question is written in Chinese, by its stem and its key.
  var isChinese: Bool {
    let shape = ResponseShape(stem + " " + rubric.modelAnswer)
    return shape.hanzi >= shape.words.count
  }

  /// Whether it asks for a list, so that a list is the right answer.
  var asksForList: Bool {
    let words = [
      "列举", "列出", "有哪些", "哪几", "哪些种", "list ", "name the", "name two", "name three",
    ]
    let stem = TextFolding.halfWidth(self.stem).lowercased()
    return words.contains { stem.contains($0) }
  }

  /// All guards of a question, in the order in which their reasons are given.
  var guards: [any ResponseGuard] {
    let all: [(any ResponseGuard)?] = [
      KeywordListGuard(self), WordOrderGuard(self), EchoGuard(self), ModelCopyGuard(self),
      ShortnessGuard(self), LanguageGuard(self), ContradictionGuard(),
    ]
    return all.compactMap { $0 }
  }
}
