// A response that says a thing and its opposite.

/// A point was found, and its words stand in a negated clause as well.
///
/// What voids a point by an anti-pattern goes to a person by the rubric itself.
struct ContradictionGuard: ResponseGuard {
  func flag(_ guarded: GuardedResponse) -> GradingFlag? {
    let marks = guarded.score.marks.filter { $0.points > .zero && !$0.opposed.isEmpty }
    guard let mark = marks.first else { return nil }
    let words = mark.opposed.map(\.text).joined(separator: " … ")
    return GradingFlag(
      .contradictory,
      Message(
        en: "“\(mark.label)” stands there and stands negated too (\(words))",
        zh: "“\(mark.label)”既有肯定的说法，又有否定的说法（\(words)）"))
  }
}
