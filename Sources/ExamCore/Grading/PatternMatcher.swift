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
    while let head = text.firstOccurrence(of: pieces[0], from: first) {
      if let end = tail(of: pieces, at: 1, after: head.upperBound, in: text) {
        return head.lowerBound..<end
      }
      first = head.lowerBound + 1
    }
    return nil
  }

  private func tail(
    of pieces: [[Unicode.Scalar]], at index: Int, after end: Int, in text: [Unicode.Scalar]
  ) -> Int? {
    guard index < pieces.count else { return end }
    var from = end
    while let next = text.firstOccurrence(of: pieces[index], from: from),
      text.isGap(end..<next.lowerBound)
    {
      if let last = tail(of: pieces, at: index + 1, after: next.upperBound, in: text) {
        return last
      }
      from = next.lowerBound + 1
    }
    return nil
  }
}

extension [Unicode.Scalar] {
  /// The next occurrence of `piece` at or after `start`; English words only as whole words.
  fileprivate func firstOccurrence(of piece: [Unicode.Scalar], from start: Int) -> Range<Int>? {
    guard let head = piece.first, let last = piece.last, count >= piece.count else { return nil }
    var i = start
    while i <= count - piece.count {
      if self[i] == head, self[i..<i + piece.count].elementsEqual(piece) {
        let end = i + piece.count
        let cutsBefore = head.isWordLetter && i > 0 && self[i - 1].isWordLetter
        let cutsAfter = last.isWordLetter && end < count && self[end].isWordLetter
        if !cutsBefore, !cutsAfter { return i..<end }
      }
      i += 1
    }
    return nil
  }

  /// Whether a range is narrow enough to stand between two pieces, and inside one clause.
  fileprivate func isGap(_ range: Range<Int>) -> Bool {
    guard !self[range].contains(where: \.endsClause) else { return false }
    return width(of: range) <= PatternMatcher.widestGap
  }

  /// A hanzi counts 1, an English word 2, a space nothing.
  func width(of range: Range<Int>) -> Int {
    var units = 0
    var inWord = false
    for scalar in self[range] {
      if scalar.isWordLetter {
        if !inWord { units += 2 }
        inWord = true
      } else {
        inWord = false
        if scalar != " " { units += 1 }
      }
    }
    return units
  }
}
