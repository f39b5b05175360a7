// Where the least certain share of all responses ends, to the response.

import ExamCore

/// Counts confidences in a first pass, and tells in a second which responses belong to the least certain.
///
/// Equal confidences are ordered by a hash of candidate and question, so that the order of files and rows
/// does not decide; only where 12 bits of it are equal too do the rows that come first count first. Memory
/// is a table of counts, whatever the number of responses.
struct ReviewCut {
  private static let bits = 12
  /// Confidence 0 to 1 in hundredths; one level before them for what waits anyway.
  private static let levels = 102

  private var counts = Array(repeating: 0, count: levels << bits)
  private var responses = 0
  /// The place at which the cut lies, and how many of it are still within.
  private var cut = 0
  private var rest = 0

  /// First pass: a constructed response that says something.
  mutating func count(_ score: QuestionScore, hash: UInt64) {
    counts[ReviewCut.place(of: score, hash)] += 1
    responses += 1
  }

  /// Between the passes. The number of responses taken is rounded up: 40 % of 3 are 2.
  mutating func close(share: Fraction) {
    let wanted = Fraction(responses) * share
    rest = (wanted.numerator + wanted.denominator - 1) / max(1, wanted.denominator)
    cut = 0
    while cut < counts.count, counts[cut] <= rest {
      rest -= counts[cut]
      cut += 1
    }
  }

  /// Second pass: whether a response is among the least certain. To be asked once for each, in order.
  mutating func takes(_ score: QuestionScore, hash: UInt64) -> Bool {
    let place = ReviewCut.place(of: score, hash)
    guard place == cut else { return place < cut }
    rest -= 1
    return rest >= 0
  }

  private static func place(of score: QuestionScore, _ hash: UInt64) -> Int {
    level(of: score) << bits | Int(hash >> (64 - UInt64(bits)))
  }

  private static func level(of score: QuestionScore) -> Int {
    guard score.state == .scored else { return 0 }
    let confidence = score.confidence
    return 1 + min(100, max(0, confidence.numerator * 100 / max(1, confidence.denominator)))
  }
}
