// A response in another language than the question's, or in none.

/// Another script than the question's, or the same few letters over and over.
struct LanguageGuard: ResponseGuard {
  private let isChinese: Bool

  init(_ question: GuardedQuestion) { isChinese = question.isChinese }

  func flag(_ guarded: GuardedResponse) -> GradingFlag? {
    let response = guarded.shape
    let words = response.words.count { $0.unicodeScalars.contains { $0.properties.isAlphabetic } }
    let hanzi = response.hanzi
    if isGibberish(response) {
      return GradingFlag(
        .offLanguage,
        Message(en: "the answer is no text of any language", zh: "作答不成文字"))
    }
    let isForeign =
      isChinese
      ? (words >= 3 && words >= hanzi) || (hanzi == 0 && words > 0 && guarded.score.points == .zero)
      : hanzi >= 4 && hanzi > 2 * words
    guard isForeign else { return nil }
    return GradingFlag(
      .offLanguage,
      isChinese
        ? Message(en: "the answer is not in Chinese", zh: "作答不是中文")
        : Message(en: "the answer is not in English", zh: "作答不是英文"))
  }

  /// Long, and made of hardly any different letters: `哈哈哈哈…`, `asdasdasd…`.
  private func isGibberish(_ response: ResponseShape) -> Bool {
    let all = response.letters.count
    guard all >= 12 else { return false }
    let fewest = response.hanzi * 2 > all ? (min(all, 100) + 4) / 5 : 6
    var kinds: [Unicode.Scalar] = []
    for letter in response.letters where !kinds.contains(letter) {
      kinds.append(letter)
      if kinds.count >= fewest { return false }
    }
    return true
  }
}
