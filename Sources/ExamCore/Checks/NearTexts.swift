// Pairs of texts that share most of their wording, found without comparing all with all.

/// Looks for pairs by the pairs of neighbouring units they share, over lists of postings.
///
/// Alike is Dice's coefficient (Dice 1945), 2 × shared ÷ (one + other), over the distinct neighbours of each text. Neighbours
/// that stand in more than one text of fifty, and in more than ``turnOfPhrase`` texts, are turns of phrase (“下列说法正确的是”):
/// they say nothing about what is asked and are left out. Work grows with the number of texts times the length of these lists.
struct NearTexts {
  struct Pair: Hashable {
    /// Positions in the list of texts; the first stands before the second.
    let first: Int
    let second: Int
    /// How many neighbours they share, and how many both have, added up.
    let shared: Int
    let both: Int
  }

  /// In so many texts any wording may stand.
  static let turnOfPhrase = 6
  /// A text with fewer neighbours of its own than this says too little.
  static let shortest = 10

  /// Pairs that are alike by 3/5 or more, in the order of their positions.
  static func pairs(_ texts: [[UInt32]]) -> [Pair] {
    let postings = postings(texts)
    let limit = max(turnOfPhrase, texts.count / 50)
    var sizes = Array(repeating: 0, count: texts.count)
    /// For each text where it stands in the postings, and where their list ends.
    var entries: [[(own: Int, end: Int)]] = Array(repeating: [], count: texts.count)
    var start = 0
    while start < postings.count {
      var end = start + 1
      while end < postings.count, postings[end].neighbours == postings[start].neighbours {
        end += 1
      }
      if end - start <= limit {
        for own in start..<end {
          sizes[postings[own].text] += 1
          if own + 1 < end { entries[postings[own].text].append((own, end)) }
        }
      }
      start = end
    }
    var pairs: [Pair] = []
    var shared = Array(repeating: 0, count: texts.count)
    for first in texts.indices where sizes[first] >= shortest {
      var met: [Int] = []
      for (own, end) in entries[first] {
        for other in postings[(own + 1)..<end] {
          if shared[other.text] == 0 { met.append(other.text) }
          shared[other.text] += 1
        }
      }
      let alike = met.filter { second in
        sizes[second] >= shortest && 10 * shared[second] >= 3 * (sizes[first] + sizes[second])
      }
      for second in alike.sorted() {
        let both = sizes[first] + sizes[second]
        pairs.append(Pair(first: first, second: second, shared: shared[second], both: both))
      }
      for second in met { shared[second] = 0 }
    }
    return pairs
  }

  /// Two units side by side, and a text in which they stand.
  private struct Posting {
    let neighbours: UInt64
    let text: Int
  }

  /// Each text once for each of its distinct neighbours, by neighbours and then by text.
  private static func postings(_ texts: [[UInt32]]) -> [Posting] {
    var postings: [Posting] = []
    for (text, units) in texts.enumerated() {
      let neighbours = zip(units, units.dropFirst()).map { UInt64($0) << 32 | UInt64($1) }
      var last: UInt64?
      for value in neighbours.sorted() where value != last {
        postings.append(Posting(neighbours: value, text: text))
        last = value
      }
    }
    return postings.sorted { ($0.neighbours, $0.text) < ($1.neighbours, $1.text) }
  }
}
