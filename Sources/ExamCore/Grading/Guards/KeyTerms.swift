// The words of a rubric, looked for in a response without regard to what they would pay.

/// Every literal text of a rubric's patterns, by the first letter.
struct KeyTerms: Sendable {
  private struct Piece: Sendable {
    let letters: [Unicode.Scalar]
    let group: Int
  }
  private let pieces: [Piece]
  private let byFirst: [Unicode.Scalar: [Int]]
  /// By the low bits of a letter whether any piece begins with such a letter: most letters need no look-up.
  private let mayBegin: [Bool]
  /// How many groups of alternatives the rubric has.
  let groups: Int
  /// How many of them it takes for full points.
  let wanted: Int

  /// - Parameter glossary: the synonym sets that its patterns name; their words are the rubric's too.
  init(_ rubric: Rubric, glossary: Glossary = Glossary()) {
    let sets = glossary.byKey
    var pieces: [Piece] = []
    var group = 0
    var wanted = 0
    for criterion in rubric.criteria {
      let patterns: [Pattern]
      switch criterion.way {
      case .pattern(let pattern): patterns = [pattern]
      case .anyOf(_, let points): patterns = points.map(\.pattern)
      case .person, .levels: patterns = []
      }
      let first = group
      for terms in patterns.flatMap(\.groups).filter({ !$0.isForbidden }).map(\.terms) {
        for text in KeyTerms.texts(of: terms, glossary, sets) {
          let letters = ResponseShape(text).letters
          if !letters.isEmpty { pieces.append(Piece(letters: letters, group: group)) }
        }
        group += 1
      }
      if case .anyOf(let count, let points) = criterion.way, !points.isEmpty {
        wanted += ((group - first) * count + points.count - 1) / points.count
      } else {
        wanted += group - first
      }
    }
    self.pieces = pieces
    self.groups = group
    self.wanted = wanted
    var byFirst: [Unicode.Scalar: [Int]] = [:]
    for (index, piece) in pieces.enumerated() {
      if let first = piece.letters.first { byFirst[first, default: []].append(index) }
    }
    self.byFirst = byFirst
    var mayBegin = Array(repeating: false, count: 4_096)
    for first in byFirst.keys { mayBegin[Int(first.value & 4_095)] = true }
    self.mayBegin = mayBegin
  }

  /// What stands in a response.
  struct Found {
    /// Letters of the response that belong to a text of the rubric.
    var covered = 0
    /// Different texts found that lie in no longer one.
    var terms = 0
    /// Groups of which something was found.
    var groups = 0
  }

  func found(in response: ResponseShape) -> Found {
    var found = Found()
    var end = 0
    var termEnd = 0
    var seen: Set<Int> = []
    var groupsSeen: Set<Int> = []
    let letters = response.letters
    for start in letters.indices where mayBegin[Int(letters[start].value & 4_095)] {
      var longest: Int?
      for index in byFirst[letters[start]] ?? [] {
        let piece = pieces[index].letters
        guard start + piece.count <= letters.count,
          letters[start..<start + piece.count].elementsEqual(piece)
        else { continue }
        groupsSeen.insert(pieces[index].group)
        if longest.map({ pieces[$0].letters.count < piece.count }) ?? true { longest = index }
      }
      guard let longest else { continue }
      let stop = start + pieces[longest].letters.count
      if stop > end { found.covered += stop - max(start, end) }
      end = max(end, stop)
      if stop > termEnd, seen.insert(longest).inserted { found.terms += 1 }
      termEnd = max(termEnd, stop)
    }
    found.groups = groupsSeen.count
    return found
  }
}

extension KeyTerms {
  /// The literal texts of terms, and of the synonym sets that they name.
  private static func texts(
    of terms: [Pattern.Term], _ glossary: Glossary, _ sets: [String: SynonymSet]
  ) -> [String] {
    let named = glossary.closure(of: terms.flatMap(\.names)).sorted().compactMap { sets[$0] }
    return terms.flatMap(\.texts) + named.map(\.name)
      + named.flatMap { $0.alternatives.flatMap(\.texts) }
  }
}

extension Pattern.Term {
  /// What stands there literally: a piece with wildcards gives what stands between them.
  fileprivate var texts: [String] {
    chains.flatMap(\.pieces).flatMap { piece -> [String] in
      guard case .text(let characters, _) = piece else { return [] }
      return characters.split(separator: nil).map { part in
        String(String.UnicodeScalarView(part.compactMap { $0 }))
      }
    }
  }
}
