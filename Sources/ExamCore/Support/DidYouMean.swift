// The word that was probably meant.

/// Nearest words by edit distance, for the ways out that findings offer.
public enum DidYouMean {
  /// The candidate nearest to `word`, if it is near enough to be a slip of the keyboard: at most a
  /// third of its characters away, and at least one character in common. Ties go to the first.
  public static func suggestion(for word: String, among candidates: [String]) -> String? {
    let typed = Array(TextFolding.lookupKey(word))
    var best: (word: String, distance: Int)?
    for candidate in candidates {
      let known = Array(TextFolding.lookupKey(candidate))
      let distance = distance(typed, known)
      let allowed = max(1, max(typed.count, known.count) / 3)
      guard distance <= allowed, distance < max(typed.count, known.count) else { continue }
      if distance < best?.distance ?? .max { best = (candidate, distance) }
    }
    return best?.word
  }

  /// Insertions, deletions, replacements and swaps of neighbours that part two words
  /// (restricted Damerau–Levenshtein distance).
  static func distance(_ a: [Character], _ b: [Character]) -> Int {
    var rows = [Array(0...b.count)]
    for i in 0..<a.count {
      var row = [i + 1]
      for j in 0..<b.count {
        var cost = min(row[j], rows[i][j + 1]) + 1
        cost = min(cost, rows[i][j] + (a[i] == b[j] ? 0 : 1))
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] {
          cost = min(cost, rows[i - 1][j - 1] + 1)
        }
        row.append(cost)
      }
      rows.append(row)
    }
    return rows[a.count][b.count]
  }
}
