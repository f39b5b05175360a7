// Some selection of a program, quickly and by no law: for those who only ask whether there is one.

extension DrawProgram {
  /// The placements of every form of some selection that satisfies the program, ascending; nil when there is
  /// none or the steps ran out.
  ///
  /// Of very many units a sample is tried first: what has thousands of choices for every row nearly always
  /// has a selection among a few dozen for each.
  package func anySelection(
    steps: Int = DrawLimit().steps, using generator: inout SeededGenerator
  ) -> [[Int]]? {
    sampledSelection(steps: steps, using: &generator)
      ?? foundSelection(steps: steps, using: &generator)
  }

  /// A selection of a sample of very many units; nil when units are few or the sample has none.
  func sampledSelection(steps: Int, using generator: inout SeededGenerator) -> [[Int]]? {
    guard let sample = UnitSample(self, using: &generator),
      let forms = sample.program.foundSelection(steps: min(steps, 4_000), using: &generator)
    else { return nil }
    return forms.map { form in form.map { sample.origin[$0] }.sorted() }
  }

  private func foundSelection(
    steps: Int, using generator: inout SeededGenerator
  ) -> [[Int]]? {
    let matrix = DrawMatrix(self)
    guard case .found(let draft) = DrawSolver(matrix, steps: steps).answer(using: &generator)
    else { return nil }
    return draft.chosen.map { form in form.map { matrix.origin[$0] }.sorted() }
  }
}
