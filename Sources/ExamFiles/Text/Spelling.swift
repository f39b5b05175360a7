// Which known word a misspelt one was meant to be.

/// Words that differ by a slip of the keyboard.
public enum Spelling {
  /// Insertions, deletions, substitutions and swaps of neighbours between two words
  /// (optimal string alignment distance; Damerau 1964).
  public static func distance(_ a: String, _ b: String) -> Int {
    let left = Array(a)
    let right = Array(b)
    var older: [Int] = []
    var previous = Array(0...right.count)
    for i in left.indices {
      var row = [i + 1]
      for j in right.indices {
        let same = left[i] == right[j]
        var best = min(previous[j + 1] + 1, row[j] + 1, previous[j] + (same ? 0 : 1))
        if i > 0, j > 0, left[i] == right[j - 1], left[i - 1] == right[j] {
          best = min(best, older[j - 1] + 1)
        }
        row.append(best)
      }
      older = previous
      previous = row
    }
    return previous[right.count]
  }

  /// The nearest of the words within `limit` slips; the first of several equally near.
  public static func nearest(to word: String, among words: [String], limit: Int) -> String? {
    var best: (word: String, distance: Int)?
    for candidate in words where abs(candidate.count - word.count) <= limit {
      let distance = distance(word, candidate)
      if distance <= limit, distance < best?.distance ?? Int.max { best = (candidate, distance) }
    }
    return best?.word
  }
}
