// Whether a program can be satisfied at all, without preparing a draw.

public enum DrawFeasibility: Hashable, Sendable {
  /// The placements of every form, ascending: some selection, by no law.
  case possible(forms: [[Int]])
  /// Proven.
  case impossible
  case undecided(DrawAttempt)
}

extension DrawProgram {
  /// Looks for any selection that satisfies the program; always the same one for the same program and limit.
  public func feasibility(limit: DrawLimit = DrawLimit()) -> DrawFeasibility {
    var generator = SeededGenerator(seed: 0, stream: "feasibility")
    if let forms = sampledSelection(steps: limit.steps, using: &generator) {
      return .possible(forms: forms)
    }
    let matrix = DrawMatrix(self)
    func selection(_ draft: DrawDraft) -> [[Int]] {
      draft.chosen.map { form in form.map { matrix.origin[$0] }.sorted() }
    }
    switch DrawSolver(matrix, steps: limit.steps).answer(using: &generator) {
    case .found(let draft): return .possible(forms: selection(draft))
    case .none: return .impossible
    case .outOfSteps(let draft):
      let forms = selection(draft)
      return .undecided(
        DrawAttempt(forms: forms, broken: broken(by: forms), steps: limit.steps))
    }
  }
}
