// A response that says a thing and its opposite.

/// A point was found, and its words stand in a negated clause as well.
///
/// What voids a point by an anti-pattern goes to a person by the rubric itself.
struct ContradictionGuard: ResponseGuard {
  func flag(_ guarded: GuardedResponse) -> GradingFlag? {
    for mark in guarded.score.marks where mark.points > .zero && !mark.opposed.isEmpty {
      let words = mark.opposed.map(\.text).filter { isOpposed($0, in: guarded.shape.letters) }
      guard words.count == mark.opposed.count else { continue }
      let quoted = words.joined(separator: " … ")
      return GradingFlag(
        .contradictory,
        Message(
          en: "“\(mark.label)” stands there and stands negated too (\(quoted))",
          zh: "“\(mark.label)”既有肯定的说法，又有否定的说法（\(quoted)）"))
    }
    return nil
  }

  private static let negations = Set<Unicode.Scalar>("不没无未非".unicodeScalars)

  /// A term that is itself a negation (没有道歉) says one thing twice, and 重要不重要 says nothing.
  private func isOpposed(_ words: String, in letters: [Unicode.Scalar]) -> Bool {
    let term = ResponseShape(words).letters
    guard let last = term.last, !term.contains(where: ContradictionGuard.negations.contains) else {
      return false
    }
    // A不A: the last character of the term, a negation, the first of it again.
    for i in letters.indices.dropFirst().dropLast()
    where ContradictionGuard.negations.contains(letters[i]) && letters[i - 1] == last {
      if letters[i + 1] == term.first { return false }
    }
    return true
  }
}
