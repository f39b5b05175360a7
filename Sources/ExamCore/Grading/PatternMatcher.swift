// Finds the terms of a pattern in a response.

/// A pattern made ready for matching against many responses.
struct PatternMatcher: Sendable {
  /// Most that may stand between two pieces of a term: a hanzi counts 1, an English word 2.
  static let widestGap = 8

  private struct Group: Sendable {
    let isForbidden: Bool
    /// For each term its pieces, normalised, none empty.
    let terms: [[[Unicode.Scalar]]]
  }
  private let groups: [Group]

  /// What a pattern finds in one response.
  struct Outcome: Equatable {
    /// Every group is satisfied.
    var isFound: Bool
    /// Not found, and only because a clause negates a term or a forbidden term stands there.
    var isContradicted: Bool
    /// How many of the required groups are satisfied, and how many there are.
    var groupsFound: Int
    var groupsRequired: Int
    /// The matches that satisfied the groups, negated and forbidden ones among them, as ranges of the
    /// normalised text.
    var evidence: [Range<Int>]
  }

  init(_ pattern: Pattern) {
    groups = pattern.groups.map { group in
      Group(
        isForbidden: group.isForbidden,
        terms: group.terms.map { term in
          term.pieces.map { ResponseText($0).scalars }.filter { !$0.isEmpty }
        }.filter { !$0.isEmpty })
    }
  }

  func outcome(in text: ResponseText) -> Outcome {
    var outcome = Outcome(
      isFound: false, isContradicted: false, groupsFound: 0, groupsRequired: 0, evidence: [])
    var contradicted = false
    for group in groups {
      let (match, negated) = firstMatch(of: group, in: text.scalars)
      guard !group.isForbidden else {
        contradicted = contradicted || match != nil
        if let match { outcome.evidence.append(match) }
        continue
      }
      outcome.groupsRequired += 1
      guard let found = match ?? negated else { continue }
      contradicted = contradicted || match == nil
      outcome.groupsFound += 1
      outcome.evidence.append(found)
    }
    // A negated group counts as found above, so that "all but the negation" can be told apart here.
    let complete = outcome.groupsFound == outcome.groupsRequired && outcome.groupsRequired > 0
    outcome.isFound = complete && !contradicted
    outcome.isContradicted = complete && contradicted
    return outcome
  }

  /// The first match that no clause negates, and the first that one does.
  private func firstMatch(
    of group: Group, in text: [Unicode.Scalar]
  ) -> (match: Range<Int>?, negated: Range<Int>?) {
    var negated: Range<Int>?
    for term in group.terms {
      var start = 0
      while let match = nextMatch(of: term, in: text, from: start) {
        if group.isForbidden || !Negation.negates(match.lowerBound, in: text) {
          return (match, negated)
        }
        negated = negated ?? match
        start = match.lowerBound + 1
      }
    }
    return (nil, negated)
  }

  /// The next place where the pieces stand in order inside one clause, each gap narrow enough.
  private func nextMatch(
    of pieces: [[Unicode.Scalar]], in text: [Unicode.Scalar], from start: Int
  ) -> Range<Int>? {
    var first = start
    var deadEnds: Set<DeadEnd> = []
    while let head = text.firstOccurrence(of: pieces[0], from: first) {
      if let end = tail(of: pieces, at: 1, after: head.upperBound, in: text, &deadEnds) {
        return head.lowerBound..<end
      }
      first = head.lowerBound + 1
    }
    return nil
  }

  /// A piece that was looked for behind an index in vain.
  ///
  /// Remembering these keeps a pattern of many like pieces from trying every combination of them.
  private struct DeadEnd: Hashable {
    let piece: Int
    let after: Int
  }

  private func tail(
    of pieces: [[Unicode.Scalar]], at index: Int, after end: Int, in text: [Unicode.Scalar],
    _ deadEnds: inout Set<DeadEnd>
  ) -> Int? {
    guard index < pieces.count else { return end }
    let here = DeadEnd(piece: index, after: end)
    guard !deadEnds.contains(here) else { return nil }
    let piece = pieces[index]
    var gap = GapWidth()
    var i = end
    while gap.units <= PatternMatcher.widestGap, i + piece.count <= text.count {
      if text.holds(piece, at: i),
        let last = tail(of: pieces, at: index + 1, after: i + piece.count, in: text, &deadEnds)
      {
        return last
      }
      if text[i].endsClause { break }
      gap.add(text[i])
      i += 1
    }
    deadEnds.insert(here)
    return nil
  }
}

/// How wide a stretch of text is: a hanzi counts 1, an English word 2, a space nothing.
private struct GapWidth {
  private(set) var units = 0
  private var inWord = false

  mutating func add(_ scalar: Unicode.Scalar) {
    if scalar.isWordLetter {
      if !inWord { units += 2 }
      inWord = true
    } else {
      inWord = false
      if scalar != " " { units += 1 }
    }
  }
}

extension [Unicode.Scalar] {
  /// The next occurrence of `piece` at or after `start`; English words only as whole words.
  fileprivate func firstOccurrence(of piece: [Unicode.Scalar], from start: Int) -> Range<Int>? {
    var i = start
    while i <= count - piece.count {
      if holds(piece, at: i) { return i..<i + piece.count }
      i += 1
    }
    return nil
  }

  /// Whether `piece`, which has room there, stands at `i` and cuts no English word.
  fileprivate func holds(_ piece: [Unicode.Scalar], at i: Int) -> Bool {
    guard let head = piece.first, let last = piece.last, self[i] == head,
      self[i..<i + piece.count].elementsEqual(piece)
    else { return false }
    let end = i + piece.count
    let cutsBefore = head.isWordLetter && i > 0 && self[i - 1].isWordLetter
    let cutsAfter = last.isWordLetter && end < count && self[end].isWordLetter
    return !cutsBefore && !cutsAfter
  }

  /// See ``GapWidth``.
  func width(of range: Range<Int>) -> Int {
    var width = GapWidth()
    for scalar in self[range] { width.add(scalar) }
    return width.units
  }
}
