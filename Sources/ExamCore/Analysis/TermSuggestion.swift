// Words that good answers share and the rubric does not know.

/// A text that a pattern might want, with the answers that have it.
public struct TermSuggestion: Hashable, Sendable {
  public var text: String
  /// Answers with more points from people than from the program that have it.
  public var wellMarked: Int
  /// Other answers that have it.
  public var others: Int

  /// How many are listed.
  public static let most = 10

  /// Frequent stretches of two to six hanzi, or of one to three English words, of the answers that people gave more
  /// points than the program did.
  ///
  /// Stretches that the rubric knows or the stem says are left out, and those within a longer one that is
  /// as frequent. Ordered by how much more frequent they are in these answers than in the others.
  static func list(rows: [RubricTrial.Row], terms: KeyTerms, stem: String) -> [TermSuggestion] {
    let stem = GramSet(length: 2, of: [ResponseShape(stem)])
    var well: [String: Int] = [:]
    var others: [String: Int] = [:]
    var wellCount = 0
    for row in rows {
      let isWell = row.answer.points > row.score.points
      if isWell { wellCount += 1 }
      for text in stretches(of: ResponseShape(row.answer.text)) {
        if isWell { well[text, default: 0] += 1 } else { others[text, default: 0] += 1 }
      }
    }
    let least = max(2, wellCount / 10)
    let otherCount = max(1, rows.count - wellCount)
    func surplus(_ text: String) -> Int {
      (well[text] ?? 0) * otherCount - (others[text] ?? 0) * wellCount
    }
    let known = well.filter { text, times in
      guard times >= least, surplus(text) > 0 else { return false }
      let shape = ResponseShape(text)
      return terms.found(in: shape).covered * 2 < shape.letters.count
        && stem.covered(shape) * 2 <= shape.letters.count
    }
    let ordered = known.keys.sorted {
      (-surplus($0), -$0.unicodeScalars.count, $0) < (-surplus($1), -$1.unicodeScalars.count, $1)
    }
    var taken: [TermSuggestion] = []
    for text in ordered where taken.count < most {
      let times = well[text] ?? 0
      let isWithin = taken.contains { $0.text.contains(text) || text.contains($0.text) }
      if isWithin { continue }
      taken.append(TermSuggestion(text: text, wellMarked: times, others: others[text] ?? 0))
    }
    return taken
  }

  /// Each once.
  private static func stretches(of shape: ResponseShape) -> Set<String> {
    var texts: Set<String> = []
    if shape.words.count > shape.hanzi {
      for start in shape.words.indices {
        for length in 1...3 where start + length <= shape.words.count {
          let words = shape.words[start..<start + length]
          if let first = words.first, let last = words.last,
            !FunctionWords.english.contains(first), !FunctionWords.english.contains(last)
          {
            texts.insert(words.joined(separator: " "))
          }
        }
      }
      return texts
    }
    for segment in shape.segments {
      let letters = Array(shape.letters[segment])
      for start in letters.indices {
        for length in 2...6 where start + length <= letters.count {
          let stretch = letters[start..<start + length]
          if let first = stretch.first, let last = stretch.last,
            !FunctionWords.hanzi.contains(first), !FunctionWords.hanzi.contains(last)
          {
            var view = String.UnicodeScalarView()
            view.append(contentsOf: stretch)
            texts.insert(String(view))
          }
        }
      }
    }
    return texts
  }
}
