// A response to a question without a rubric is judged by how many listed points of the reference it names.

/// Counts the points of an ``EnumerationKey`` in responses.
///
/// A point is named where two fifths of its own letters (English: words) stand close together within a
/// sentence, in any order. Its own letters are those of its name, without words that only hold a sentence together,
/// and, as far as any are left, without those that the question says and those that its other points share.
struct EnumerationScorer: Sendable {
  private struct Name: Sendable {
    let letters: Set<Letter>
    /// These and those that do not count, which evidence shows beside them.
    let all: Set<Letter>
    /// How many letters may lie between the first and behind the last of those found.
    let reach: Int
  }
  private struct Point: Sendable {
    let label: String
    /// What the point names, and all that it says; either is enough.
    let names: [Name]
  }
  private let key: EnumerationKey
  private let points: [Point]
  private let total: Points
  private let step: Points

  /// A point counts when so many of its letters stand together, in tenths.
  static let share = 4
  /// What the program is sure of at most: nobody wrote down what else would count.
  static let mostConfident = Fraction(50, over: 100) ?? .zero

  /// - Parameters:
  ///   - stem: what it says does not count, where a point says anything else.
  ///   - total: the points of the question.
  init(_ key: EnumerationKey, stem: String, total: Points, step: Points?) {
    self.key = key
    self.total = total
    self.step = step ?? Fraction(1, over: 2) ?? .one
    let said = Set(Letters(stem).content.map(\.letter))
    var uses: [Letter: Int] = [:]
    for point in key.points {
      for letter in Set(Letters(EnumerationKey.head(of: point)).content.map(\.letter)) {
        uses[letter, default: 0] += 1
      }
    }
    points = key.points.map { text in
      let names = [EnumerationKey.head(of: text), text].map { part in
        let letters = Letters(part)
        let content = Set(letters.content.map(\.letter))
        let own = content.filter { !said.contains($0) && uses[$0, default: 0] < 2 }
        return Name(
          letters: own.isEmpty ? content : own, all: Set(letters.all.map(\.letter)),
          reach: max(6, 2 * letters.all.count))
      }
      return Point(label: text, names: names)
    }
  }

  func score(_ response: String) -> QuestionScore {
    let text = ResponseText(response)
    guard !text.isEmpty else {
      return QuestionScore(state: .blank, points: .zero, maximum: total)
    }
    let each = total.divided(by: Fraction(max(1, key.wanted))) ?? .zero
    let letters = Letters(text)
    var marks: [CriterionMark] = []
    for (index, point) in points.enumerated() {
      let found = point.names.lazy.compactMap { EnumerationScorer.places(of: $0, in: letters) }
        .first
      var mark = CriterionMark(
        criterion: index + 1, label: point.label, objective: nil, points: .zero, maximum: each,
        state: .scored, confidence: EnumerationScorer.mostConfident)
      if let found {
        mark.points = each
        mark.evidence = EnumerationScorer.joined(found).map(text.evidence)
      }
      marks.append(mark)
    }
    let sum = marks.map(\.points).sum()
    let points = sum >= total ? total : sum.rounded(toStep: step)
    return QuestionScore(
      state: .scored, points: min(total, points), maximum: total, marks: marks,
      confidence: EnumerationScorer.mostConfident)
  }

  /// Where most letters of a name stand within its reach of one another, if they are enough; of equals the first.
  private static func places(of name: Name, in letters: Letters) -> [Range<Int>]? {
    guard !name.letters.isEmpty else { return nil }
    let wanted = (name.letters.count * share + 9) / 10
    // The letters of the name within reach, first to last; each counts once.
    var window: ArraySlice<Letters.Place> = []
    var best: ArraySlice<Letters.Place> = []
    var most = wanted - 1
    var counts: [Letter: Int] = [:]
    for place in letters.content where name.letters.contains(place.letter) {
      window.append(place)
      counts[place.letter, default: 0] += 1
      while let first = window.first,
        first.sentence != place.sentence || place.number - first.number >= name.reach
      {
        window.removeFirst()
        counts[first.letter, default: 0] -= 1
        if counts[first.letter] == 0 { counts[first.letter] = nil }
      }
      if counts.count > most {
        most = counts.count
        best = window
      }
    }
    return evidence(best, of: name, in: letters)
  }

  /// The letters found, and what else of the name stands between or beside them.
  private static func evidence(
    _ found: ArraySlice<Letters.Place>, of name: Name, in letters: Letters
  ) -> [Range<Int>]? {
    guard let first = found.first?.number, let last = found.last?.number else { return nil }
    func belongs(_ number: Int) -> Bool {
      letters.all.indices.contains(number) && name.all.contains(letters.all[number].letter)
        && letters.all[number].sentence == letters.all[first].sentence
    }
    var start = first
    var end = last
    while belongs(start - 1) { start -= 1 }
    while belongs(end + 1) { end += 1 }
    return (start...end).filter(belongs).map { letters.all[$0].range }
  }

  /// Ranges that touch or overlap made one, in order.
  private static func joined(_ ranges: [Range<Int>]) -> [Range<Int>] {
    var joined: [Range<Int>] = []
    for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if let last = joined.last, range.lowerBound <= last.upperBound {
        joined[joined.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
      } else {
        joined.append(range)
      }
    }
    return joined
  }
}
