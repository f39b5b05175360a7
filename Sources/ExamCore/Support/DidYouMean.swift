// The word that was probably meant.

/// Nearest words by edit distance, for the ways out that findings offer.
public enum DidYouMean {
  /// The candidate with the fewest slips of the keyboard, the first of several; nil when none is near.
  ///
  /// Width, case and spaces do not count.
  ///
  /// - Parameters:
  ///   - word: what was typed.
  ///   - candidates: the words there are.
  ///   - limit: the most slips; when nil, one for two to four characters, two for five to eight,
  ///     three for more.
  public static func suggestion(
    for word: String, among candidates: [String], limit: Int? = nil
  ) -> String? {
    let typed = Array(TextFolding.lookupKey(word))
    let allowed =
      limit ?? (typed.count < 2 ? 0 : typed.count < 5 ? 1 : typed.count < 9 ? 2 : 3)
    var best: (word: String, slips: Int)?
    for candidate in candidates {
      let known = Array(TextFolding.lookupKey(candidate))
      guard !known.isEmpty, abs(known.count - typed.count) <= allowed, known.count < 64 else {
        continue
      }
      let slips = distance(typed, known)
      if slips <= allowed, slips < known.count, slips < best?.slips ?? .max {
        best = (candidate, slips)
      }
    }
    return best?.word
  }

  /// Insertions, deletions, replacements and swaps of neighbours that part two words (optimal string
  /// alignment distance; Damerau 1964).
  static func distance(_ a: [Character], _ b: [Character]) -> Int {
    var twoBack: [Int] = []
    var last = Array(0...b.count)
    for i in a.indices {
      var row = [i + 1]
      for j in b.indices {
        var slips = min(last[j] + (a[i] == b[j] ? 0 : 1), last[j + 1] + 1, row[j] + 1)
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] {
          slips = min(slips, twoBack[j - 1] + 1)
        }
        row.append(slips)
      }
      (twoBack, last) = (last, row)
    }
    return last[b.count]
  }
}
