// The words of a response that have earned already: each pays once.

/// Ranges of the normalised text.
struct PaidWords {
  private var ranges: [Range<Int>] = []

  var isEmpty: Bool { ranges.isEmpty }

  mutating func add(_ words: [Range<Int>]) {
    if ranges.isEmpty { ranges.reserveCapacity(16) }
    ranges += words
  }

  /// Whether a word is not wholly a part of one that earned.
  func leaveNew(_ word: Range<Int>) -> Bool {
    !ranges.contains { $0.lowerBound <= word.lowerBound && word.upperBound <= $0.upperBound }
  }

  /// Whether any of these words is not wholly a part of one that earned.
  func leaveNew(of words: [Range<Int>]) -> Bool {
    ranges.isEmpty || words.contains { leaveNew($0) }
  }
}
