// A response that says a thing and its opposite.

/// A point was found, and its words also stand there negated or with what voids them.
struct ContradictionGuard: ResponseGuard {
  func flag(_ response: ResponseShape, _ score: QuestionScore) -> GradingFlag? { nil }
}
