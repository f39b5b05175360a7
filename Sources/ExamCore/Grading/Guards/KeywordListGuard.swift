// A response that strings the key's words together and says nothing with them.

/// Short fragments without predicates, or hardly a letter that is not a word of the rubric.
///
/// A question that asks for a list may be answered with one: there only more entries than can pay are
/// noticed.
struct KeywordListGuard: ResponseGuard {
  private let terms: KeyTerms
  private let allowsList: Bool

  init(_ question: GuardedQuestion) {
    terms = question.terms
    // Without a rubric the key itself is a list.
    allowsList = question.asksForList || question.rubric.criteria.isEmpty
  }

  func flag(_ guarded: GuardedResponse) -> GradingFlag? {
    let response = guarded.shape
    let all = response.letters.count
    guard response.length >= 2, all >= 4 else { return nil }
    let found = guarded.found
    if found.terms <= 3, isPhrase(response) { return nil }
    guard found.terms >= 2 || response.segments.count >= 4 else { return nil }
    let isList =
      isKeyOnly(response, found)
      || isFragments(response, covered: found.covered * 100 / all)
    guard isList else { return nil }
    if allowsList, found.terms <= max(terms.wanted, 2) { return nil }
    return GradingFlag(
      .keywordList,
      Message(
        en: "a list of keywords rather than an answer (\(found.terms) of them)",
        zh: "只是关键词的罗列（\(found.terms) 个），没有成句"))
  }

  /// A dozen hanzi without a mark are one phrase, which may be all that a small question asks for.
  private func isPhrase(_ response: ResponseShape) -> Bool {
    response.segments.count == 1 && response.words.isEmpty && response.hanzi <= 12
  }

  /// Nothing or nearly nothing but words of the rubric.
  private func isKeyOnly(_ response: ResponseShape, _ found: KeyTerms.Found) -> Bool {
    let all = response.letters.count
    let glue = all - found.covered
    let mean = response.meanSegment
    if found.terms >= 3 {
      return (found.covered * 100 >= all * 85 && (mean <= 500 || response.segments.count >= 3))
        || (glue == 0 && all >= 6) || (glue == 1 && all >= 8)
    }
    return found.terms == 2 && glue == 0 && response.segments.count >= 2 && mean <= 400
  }

  /// Fragments of a few hanzi (or two words), most of them without a word that makes a sentence; or a long
  /// run without any such word.
  private func isFragments(_ response: ResponseShape, covered: Int) -> Bool {
    let count = response.segments.count
    if response.hanzi >= 16, response.meanSegment >= 1000 {
      return !response.letters.contains(where: FunctionWords.isFunction)
    }
    guard count >= 4 else { return false }
    let bare = response.segments.count { segment in
      !response.letters[segment].contains(where: FunctionWords.isFunction)
    }
    let functions = response.words.count(where: FunctionWords.english.contains)
    if response.words.count > response.hanzi {
      return response.meanSegment <= 250 && functions * 10 <= response.words.count
    }
    let mean = response.meanSegment
    return mean <= 300 || (mean <= 360 && bare * 4 >= count * 3) || (mean <= 420 && covered >= 70)
  }
}
