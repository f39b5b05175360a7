// Some selection of a program, quickly and by no law: for those who only ask whether there is one.

extension DrawProgram {
  /// The placements of every form of some selection that satisfies the program, ascending; nil when there is
  /// none or the steps ran out.
  package func anySelection(
    steps: Int = DrawLimit().steps, using generator: inout SeededGenerator
  ) -> [[Int]]? {
    let matrix = DrawMatrix(self)
    guard case .found(let draft) = DrawSolver(matrix, steps: steps).answer(using: &generator)
    else { return nil }
    return draft.chosen.map { form in form.map { matrix.origin[$0] }.sorted() }
  }
}
