// A response to a question without a rubric is judged by how many listed points of the reference it names.

/// Counts the points of an ``EnumerationKey`` in responses.
struct EnumerationScorer: Sendable {
  private struct Point: Sendable {
    let label: String
    /// The stretches of what the point names, and of all of it; either is enough.
    let stretches: [Set<Stretch>]
  }
  /// Two letters that follow each other; or one letter or English word alone.
  private struct Stretch: Hashable, Sendable {
    let text: [Unicode.Scalar]
  }
  private let key: EnumerationKey
  private let points: [Point]
  private let total: Points
  private let step: Points

  /// A point counts when so much of its stretches stands in the response, in tenths.
  static let share = 6
  /// What the program is sure of at most: nobody wrote down what else would count.
  static let mostConfident = Fraction(50, over: 100) ?? .zero

  /// - Parameters:
  ///   - stem: what it says does not count, where a point says anything else.
  ///   - total: the points of the question.
  init(_ key: EnumerationKey, stem: String, total: Points, step: Points?) {
    self.key = key
    self.total = total
    self.step = step ?? Fraction(1, over: 2) ?? .one
    let said = EnumerationScorer.stretches(of: stem)
    points = key.points.map { text in
      let stretches = [EnumerationKey.head(of: text), text].map { part in
        let places = EnumerationScorer.places(in: ResponseText(part).scalars)
        // What crosses into words of the stem is no word of the point either.
        let stem = places.filter { said.contains($0.key) }.values
        let own = places.filter { place in !stem.contains { $0.overlaps(place.value) } }
        if !own.isEmpty { return Set(own.keys) }
        let all = Set(places.keys)
        let rest = all.subtracting(said)
        return rest.isEmpty ? all : rest
      }
      return Point(label: text, stretches: stretches)
    }
  }

  func score(_ response: String) -> QuestionScore {
    let text = ResponseText(response)
    guard !text.isEmpty else {
      return QuestionScore(state: .blank, points: .zero, maximum: total)
    }
    let each = total.divided(by: Fraction(max(1, key.wanted))) ?? .zero
    let places = EnumerationScorer.places(in: text.scalars)
    let present = Set(places.keys)
    var marks: [CriterionMark] = []
    for (index, point) in points.enumerated() {
      let hit = point.stretches.first { stretches in
        let found = stretches.intersection(present).count
        return found > 0 && found * 10 >= stretches.count * EnumerationScorer.share
      }
      var mark = CriterionMark(
        criterion: index + 1, label: point.label, objective: nil, points: .zero, maximum: each,
        state: .scored, confidence: EnumerationScorer.mostConfident)
      if let hit {
        mark.points = each
        mark.evidence = EnumerationScorer.joined(hit.compactMap { places[$0] }).map(text.evidence)
      }
      marks.append(mark)
    }
    let sum = marks.map(\.points).sum()
    let points = sum >= total ? total : sum.rounded(toStep: step)
    return QuestionScore(
      state: .scored, points: min(total, points), maximum: total, marks: marks,
      confidence: EnumerationScorer.mostConfident)
  }

  // MARK: Stretches

  private static func stretches(of text: String) -> Set<Stretch> {
    Set(places(in: ResponseText(text).scalars).keys)
  }

  /// Every stretch with the first place where it stands.
  private static func places(in scalars: [Unicode.Scalar]) -> [Stretch: Range<Int>] {
    var places: [Stretch: Range<Int>] = [:]
    func add(_ range: Range<Int>) {
      let stretch = Stretch(text: Array(scalars[range]))
      if places[stretch] == nil { places[stretch] = range }
    }
    var i = 0
    while i < scalars.count {
      if scalars[i].isHan {
        var end = i
        while end < scalars.count, scalars[end].isHan { end += 1 }
        if end - i == 1 { add(i..<end) }
        for start in i..<max(i, end - 1) { add(start..<start + 2) }
        i = end
      } else if scalars[i].value.isWordLetter {
        var end = i
        while end < scalars.count, scalars[end].value.isWordLetter { end += 1 }
        let word = String(String.UnicodeScalarView(scalars[i..<end]))
        if !FunctionWords.english.contains(word) { add(i..<end) }
        i = end
      } else {
        i += 1
      }
    }
    return places
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
