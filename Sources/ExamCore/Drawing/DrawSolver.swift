// Is there a selection? A found one, a proof that there is none, or neither within the steps allowed.

/// Tries what is quick first: repair, then tables of a row or two, then a table of everything, then longer
/// repair, then the complete search.
struct DrawSolver: Sendable {
  enum Answer: Sendable {
    case found(DrawDraft)
    case none
    case outOfSteps(DrawDraft)
  }

  let matrix: DrawMatrix
  let steps: Int

  init(_ program: DrawProgram, steps: Int) {
    self.init(DrawMatrix(program), steps: steps)
  }

  init(_ matrix: DrawMatrix, steps: Int) {
    self.matrix = matrix
    self.steps = max(0, steps)
  }

  func answer(using generator: inout some RandomNumberGenerator) -> Answer {
    // What is feasible is nearly always found by then.
    let quick = min(steps, 1_000 + 8 * matrix.forms * (matrix.rows + 20))
    let draft = DrawSearch(matrix, steps: quick).found(using: &generator)
    if draft.isFeasible { return .found(draft) }
    if RowProver(matrix).impossibleBounds(most: 2) != nil { return .none }
    switch TableChoice.complete(matrix, budget: min(TableChoice.budget, steps * 2)) {
    case .impossible: return .none
    case .sampler(let sampler):
      var scratch = sampler.scratch()
      if let forms = sampler.draw(tries: 1, &scratch, using: &generator) {
        return .found(DrawDraft(matrix, forms: forms))
      }
    case .none: break
    }
    let second = DrawSearch(matrix, steps: min(steps, 8 * quick)).found(using: &generator)
    if second.isFeasible { return .found(second) }
    if let model = CountModel(matrix, most: 200_000) {
      var left = steps
      var search = LinearSearch(model.model, hint: model.values(of: draft))
      switch search.answer(steps: &left) {
      case .values(let values):
        return .found(DrawDraft(matrix, forms: model.selection(values)))
      case .none: return .none
      case .outOfSteps: break
      }
    }
    let last = DrawSearch(matrix, steps: steps).found(using: &generator)
    if last.isFeasible { return .found(last) }
    return .outOfSteps(last.baseCost < draft.baseCost ? last : draft)
  }
}

extension DrawDraft {
  /// The draft of a selection of the matrix's placements.
  init(_ matrix: DrawMatrix, forms: [[Int]]) {
    self.init(matrix)
    for (form, placements) in forms.enumerated() {
      for placement in placements where canStand(matrix.unitOf[placement], on: form) {
        add(placement, to: form)
      }
    }
  }
}
