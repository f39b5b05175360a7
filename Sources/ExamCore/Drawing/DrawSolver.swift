// Is there a selection? A found one, a proof that there is none, or neither within the steps allowed.

/// Tries what is quick first: repair, then a table of everything, then bounds over all forms together, then
/// the complete search.
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
    if hasEmptyRow { return .none }
    // Enough for two runs of the repair; what is feasible is nearly always found by then.
    let quick = min(steps, 2_000 + 40 * matrix.forms * (matrix.rows + 50))
    let draft = DrawSearch(matrix, steps: quick).found(using: &generator)
    if draft.isFeasible { return .found(draft) }
    switch TableChoice.complete(matrix, budget: min(TableChoice.budget, steps * 2)) {
    case .impossible: return .none
    case .sampler(let sampler):
      var scratch = sampler.scratch()
      if let forms = sampler.draw(tries: 1, &scratch, using: &generator) {
        return .found(DrawDraft(matrix, forms: forms))
      }
    case .none: break
    }
    if matrix.forms > 1, isHopelessTogether { return .none }
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

  /// Whether a row is out of reach even of all placements.
  private var hasEmptyRow: Bool {
    (0..<matrix.rows).contains { row in
      var least = 0
      var most = 0
      for entry in matrix.entriesOf[row] {
        least += min(0, matrix.entryAmount[entry])
        most += max(0, matrix.entryAmount[entry])
      }
      return matrix.forms > 0 && (most < matrix.lower[row] || least > matrix.upper[row])
    }
  }

  /// Whether all forms together, as one form with as many uses of every unit, cannot keep the rows.
  ///
  /// Enemies are left out; what is proven without them holds with them.
  private var isHopelessTogether: Bool {
    guard var cells = Optional(DrawCells(matrix, rows: Array(0..<matrix.rows), sets: [])),
      cells.cells.count <= TableChoice.mostCells, matrix.rows <= TableChoice.mostRows
    else { return false }
    cells.joinForms(matrix.forms)
    switch SumTable.make(cells, weight: matrix.weight, forms: 1, budget: min(60_000, steps)) {
    case .empty: return true
    case .table, .tooLarge: return false
    }
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
