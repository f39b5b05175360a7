// A response that gives back the question or its material notices nobody who understood it.

/// Most of the response stands word for word in the stem or the material.
struct EchoGuard: ResponseGuard {
  private let source: GramSet
  /// A stem too short for a stretch, as the name of a term may be.
  private let term: [Unicode.Scalar]

  init(_ question: GuardedQuestion) {
    term = ResponseShape(question.stem).letters
    source = GramSet(
      length: question.isChinese ? 4 : 12,
      of: [ResponseShape(question.stem), ResponseShape(question.material)])
  }

  func flag(_ guarded: GuardedResponse) -> GradingFlag? {
    let response = guarded.shape
    let all = response.letters.count
    let covered = isTerm(response) ? all : source.covered(response)
    // A short response shares a phrase with its question soon.
    guard covered > 0,
      covered * 100 >= all * (all < 12 ? 90 : 60) || (all - covered <= 1 && all >= 4)
    else { return nil }
    let percent = covered * 100 / all
    return GradingFlag(
      .echo,
      Message(
        en: "\(percent) % of the answer is copied from the question",
        zh: "作答有 \(percent)% 照抄题目或材料"))
  }

  /// The term to be explained and at most one letter more.
  private func isTerm(_ response: ResponseShape) -> Bool {
    let letters = response.letters
    return !term.isEmpty && letters.count <= term.count + 1
      && (letters.starts(with: term) || letters.dropFirst().elementsEqual(term))
  }
}
