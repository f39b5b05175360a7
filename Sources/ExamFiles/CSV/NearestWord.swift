// Which known word somebody probably meant.

import ExamCore

/// Did-you-mean.
enum NearestWord {
  /// The candidate with the fewest edits, the first of several; nil when none is near: one edit for
  /// two to four characters, two for five to eight, three for more.
  static func find(_ word: String, among candidates: [String]) -> String? {
    let folded = Array(TextFolding.lookupKey(word))
    let allowed = folded.count < 2 ? 0 : folded.count < 5 ? 1 : folded.count < 9 ? 2 : 3
    var best: (word: String, edits: Int)?
    for candidate in candidates {
      let other = Array(TextFolding.lookupKey(candidate))
      guard abs(other.count - folded.count) <= allowed, !other.isEmpty, other.count < 64 else {
        continue
      }
      let edits = distance(folded, other)
      if edits <= allowed, edits < other.count, edits < best?.edits ?? .max {
        best = (candidate, edits)
      }
    }
    return best?.word
  }

  /// Insertions, deletions, replacements and swaps of neighbours (Damerau 1964, restricted).
  private static func distance(_ a: [Character], _ b: [Character]) -> Int {
    var twoBack: [Int] = []
    var last = Array(0...b.count)
    for i in a.indices {
      var row = [i + 1]
      for j in b.indices {
        var edits = min(last[j] + (a[i] == b[j] ? 0 : 1), last[j + 1] + 1, row[j] + 1)
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] {
          edits = min(edits, twoBack[j - 1] + 1)
        }
        row.append(edits)
      }
      (twoBack, last) = (last, row)
    }
    return last[b.count]
  }
}
