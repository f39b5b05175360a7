// TEMPORARY
public struct Drawer: Sendable {
  let program: DrawProgram
  let limit: DrawLimit
  public init(_ program: DrawProgram, limit: DrawLimit = DrawLimit()) {
    self.program = program
    self.limit = limit
  }
  public func draw(using generator: inout SeededGenerator) -> DrawOutcome {
    let draft = DrawSearch(DrawMatrix(program), steps: min(limit.steps, 3000)).found(using: &generator)
    if draft.isFeasible {
      return .drawn(forms: draft.chosen.map { $0.sorted() }, method: .chain(steps: 0))
    }
    return .undecided(DrawAttempt(forms: draft.chosen, broken: [], steps: limit.steps))
  }
  public func mends(of conflict: DrawConflict) -> [DrawMend] { [] }
}
