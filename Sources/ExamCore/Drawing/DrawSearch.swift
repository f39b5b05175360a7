// From empty forms to forms that satisfy everything, by repair: quick, and proves nothing.

/// Local search with weights that grow where it is stuck (the breakout method, Morris 1993) and a short
/// tabu list (Glover 1989).
///
/// Forms are filled one after the other, each with a look at the forms still to come: a class of placements
/// with too few uses left for all of them gives every form its share only, as if the rest of the
/// forms were one great dummy form (van der Linden & Adema 1998). What is still wrong then is repaired over all
/// forms together.
struct DrawSearch: Sendable {
  let matrix: DrawMatrix
  /// Repairs that are tried; a repair changes one or two placements.
  let steps: Int

  init(_ matrix: DrawMatrix, steps: Int) {
    self.matrix = matrix
    self.steps = steps
  }

  /// A draft that satisfies everything, or the nearest to it.
  func found(using generator: inout some RandomNumberGenerator) -> DrawDraft {
    var best: DrawDraft?
    var leastCost = Int.max
    var left = steps
    while left > 0 {
      var run = DrawRepair(matrix)
      for form in 0..<matrix.forms where matrix.forms > 1 {
        run.fill(form, steps: min(left, 400 + 4 * matrix.rows), left: &left, using: &generator)
      }
      let patience = 2_000 + 20 * matrix.forms * matrix.rows
      run.repair(steps: min(left, patience), left: &left, using: &generator)
      if run.draft.isFeasible { return run.draft }
      left -= 1
      let cost = run.leastCost
      if cost < leastCost || best == nil {
        leastCost = cost
        best = run.best
      }
    }
    return best ?? DrawDraft(matrix)
  }
}
