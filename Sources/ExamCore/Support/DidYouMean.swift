// The word that was probably meant.

/// Nearest words by edit distance, for the ways out that findings offer.
///
/// Made once for many look-ups among the same words.
public struct DidYouMean: Sendable {
  private struct Known: Sendable {
    let word: String
    let key: [Unicode.Scalar]
  }
  private let known: [Known]

  /// - Parameter candidates: the words that may be meant; the first of several equally near wins.
  public init(among candidates: [String]) {
    known = candidates.map { Known(word: $0, key: Array(TextFolding.lookupKey($0).unicodeScalars)) }
      .filter { !$0.key.isEmpty && $0.key.count < 64 }
  }

  /// The candidate with the fewest slips of the keyboard, the first of several; nil when none is near.
  ///
  /// Width, case and spaces do not count.
  ///
  /// - Parameters:
  ///   - word: what was typed.
  ///   - limit: the most slips; when nil, one for two to four characters, two for five to eight,
  ///     three for more.
  public func suggestion(for word: String, limit: Int? = nil) -> String? {
    let typed = Array(TextFolding.lookupKey(word).unicodeScalars)
    let allowed =
      limit ?? (typed.count < 2 ? 0 : typed.count < 5 ? 1 : typed.count < 9 ? 2 : 3)
    var best: (word: String, slips: Int)?
    for candidate in known where abs(candidate.key.count - typed.count) <= allowed {
      // Only what is nearer than the best so far, and is no other word altogether, is of interest.
      let most = min(allowed, candidate.key.count - 1, (best?.slips ?? .max) - 1)
      if let slips = Self.distance(typed, candidate.key, atMost: most) {
        best = (candidate.word, slips)
        if slips == 0 { break }
      }
    }
    return best?.word
  }

  /// ``suggestion(for:limit:)`` for a single look-up.
  public static func suggestion(
    for word: String, among candidates: [String], limit: Int? = nil
  ) -> String? {
    DidYouMean(among: candidates).suggestion(for: word, limit: limit)
  }

  /// Insertions, deletions, replacements and swaps of neighbours that part two words (optimal string
  /// alignment distance; Damerau 1964); nil when they are more than `most`.
  static func distance(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar], atMost most: Int) -> Int? {
    guard abs(a.count - b.count) <= most else { return nil }
    var twoBack = Array(repeating: 0, count: b.count + 1)
    var last = Array(0...b.count)
    var row = twoBack
    for i in a.indices {
      row[0] = i + 1
      var least = row[0]
      for j in b.indices {
        var slips = min(last[j] + (a[i] == b[j] ? 0 : 1), last[j + 1] + 1, row[j] + 1)
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] {
          slips = min(slips, twoBack[j - 1] + 1)
        }
        row[j + 1] = slips
        least = min(least, slips)
      }
      // A swap reaches back two rows, and costs one: both rows must be beyond hope.
      if least > most, last.allSatisfy({ $0 >= most }) { return nil }
      (twoBack, last, row) = (last, row, twoBack)
    }
    return last[b.count] <= most ? last[b.count] : nil
  }
}
