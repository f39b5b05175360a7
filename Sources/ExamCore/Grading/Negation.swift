// Whether the clause before a match negates it.

/// Clause-scoped negation in Chinese and English.
///
/// A strong negator (不会, 没有, 无法 …) reaches eight hanzi or four English words ahead inside its clause;
/// a bare 不, 没, 无, 未, 非 negates only what follows at once. Compounds such as 不仅 or 不断 negate nothing.
/// A wrong guess costs a person's look, never a point: see ``RubricScorer``.
enum Negation {
  static let reach = 8
  /// How far back a clause is looked at: more than the reach can span in words of any language. Without
  /// it a response of one endless clause would cost the square of its length.
  private static let window = 256

  static func negates(_ match: Int, in text: [Unicode.Scalar]) -> Bool {
    var start = match
    let first = max(0, match - window)
    while start > first, !text[start - 1].endsClause, text[start - 1] != "," { start -= 1 }
    let clause = masked(Array(text[start..<match]))
    if let last = clause.last, bare.contains(last) { return true }
    for negator in strong {
      guard let end = clause.lastEnd(of: negator) else { continue }
      if clause.width(of: end..<clause.count) <= reach { return true }
    }
    return false
  }

  /// The clause with the compounds that only look like negations made invisible.
  private static func masked(_ clause: [Unicode.Scalar]) -> [Unicode.Scalar] {
    var masked = clause
    for compound in harmless {
      var from = 0
      while let end = masked.firstEnd(of: compound, from: from) {
        for i in end - compound.count..<end { masked[i] = "·" }
        from = end
      }
    }
    return masked
  }

  private static func words(_ list: String) -> [[Unicode.Scalar]] {
    list.split(separator: " ").map { word in
      word.unicodeScalars.map { $0 == "_" ? " " : $0 }
    }
  }

  private static let bare = Set<Unicode.Scalar>("不没无未非".unicodeScalars)
  private static let strong = words(
    """
    不会 不能 不可能 不是 并不 并非 并未 没有 没能 未能 无法 难以 不应 不必 不需 不够 不太 不再 毫无 从未 从不 \
    not never no_longer cannot fails_to fail_to failed_to without isn't doesn't don't won't
    """)
  private static let harmless = words(
    """
    不仅 不但 不只 不光 不单 不断 不得不 不可不 无论 未来 非常 无非 除非 不同 差不多 无疑 不妨 不免 不禁 难免 不少 不久 \
    不时 not_only
    """)
}

extension [Unicode.Scalar] {
  /// The index after the first occurrence of `word` at or after `from`.
  fileprivate func firstEnd(of word: [Unicode.Scalar], from: Int) -> Int? {
    guard !word.isEmpty, count >= word.count, from <= count - word.count else { return nil }
    for i in from...(count - word.count) where stands(word, at: i) { return i + word.count }
    return nil
  }

  /// The index after the last occurrence of `word`.
  fileprivate func lastEnd(of word: [Unicode.Scalar]) -> Int? {
    guard !word.isEmpty, count >= word.count else { return nil }
    for i in stride(from: count - word.count, through: 0, by: -1) where stands(word, at: i) {
      return i + word.count
    }
    return nil
  }

  private func stands(_ word: [Unicode.Scalar], at i: Int) -> Bool {
    guard self[i..<i + word.count].elementsEqual(word) else { return false }
    guard let first = word.first, first.isWordLetter else { return true }
    let end = i + word.count
    let cutsBefore = i > 0 && self[i - 1].isWordLetter
    let cutsAfter = end < count && self[end].isWordLetter
    return !cutsBefore && !cutsAfter
  }
}
