// The words of a response that have earned already: each pays once.

/// Ranges of the normalised text.
struct PaidWords {
  private var ranges: [Range<Int>] = []

  mutating func add(_ words: [Range<Int>]) { ranges += words }

  /// Whether any of these words is not wholly a part of one that earned.
  func leaveNew(of words: [Range<Int>]) -> Bool {
    ranges.isEmpty
      || words.contains { word in
        !ranges.contains { $0.lowerBound <= word.lowerBound && word.upperBound <= $0.upperBound }
      }
  }
}
