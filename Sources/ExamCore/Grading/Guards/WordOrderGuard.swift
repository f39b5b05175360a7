// A response whose words are right and whose order is nobody's.

/// Words in an order that writing does not have.
struct WordOrderGuard: ResponseGuard {
  private let model: WordOrderModel
  private let isChinese: Bool

  init(_ question: GuardedQuestion) {
    model = question.order
    isChinese = question.isChinese
  }

  func flag(_ guarded: GuardedResponse) -> GradingFlag? {
    let response = guarded.shape
    guard isChinese ? isShuffled(hanzi: response) : isShuffled(words: response.words) else {
      return nil
    }
    return GradingFlag(
      .shuffledWords,
      Message(en: "the words stand in no order of a language", zh: "词语顺序混乱，不成句子"))
  }

  private func isShuffled(hanzi response: ResponseShape) -> Bool {
    response.hanzi * 2 > response.words.count && model.isShuffled(response)
  }

  /// English: articles before prepositions, conjunctions before verbs and the like, a fifth of the time.
  private func isShuffled(words: [String]) -> Bool {
    var functions = 0
    var broken = 0
    for (word, next) in zip(words, words.dropFirst()) {
      guard FunctionWords.english.contains(word) else { continue }
      functions += 1
      if WordOrderGuard.isBroken(word, next) { broken += 1 }
    }
    return functions >= 6 && broken * 5 >= functions
  }

  private static func isBroken(_ word: String, _ next: String) -> Bool {
    let closes =
      FunctionWords.prepositions.contains(next) || FunctionWords.auxiliaries.contains(next)
      || FunctionWords.conjunctions.contains(next)
    if FunctionWords.determiners.contains(word), word != "that", word != "this" {
      return closes || FunctionWords.determiners.contains(next)
    }
    if FunctionWords.prepositions.contains(word), word != "than", word != "as" {
      return FunctionWords.auxiliaries.contains(next) && word != "to"
        || FunctionWords.conjunctions.contains(next) && next != "which" && next != "that"
    }
    if FunctionWords.auxiliaries.contains(word) {
      return FunctionWords.conjunctions.contains(next) && next != "that"
    }
    return word == next
  }
}
