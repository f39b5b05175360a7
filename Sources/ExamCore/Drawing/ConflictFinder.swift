// Which parts of an impossible program cannot hold together, none of them to spare.

/// Small sets of rows first, as tables prove them; then a deletion filter (Chinneck & Dravnieks 1991) with the
/// solver as its judge.
struct ConflictFinder: Sendable {
  let program: DrawProgram
  let steps: Int

  init(_ program: DrawProgram, steps: Int) {
    self.program = program
    self.steps = steps
  }

  /// - Returns: parts of a program that was proven impossible, none of which can be left out.
  func conflict(using generator: inout some RandomNumberGenerator) -> DrawConflict {
    let start = smallStart(using: &generator) ?? thinned(program.parts, using: &generator)
    let conflict = filtered(start, using: &generator)
    // A long chain of sums is hard to read; perhaps two or three rows do.
    if conflict.parts.count > 3, let few = fewRows(using: &generator) {
      let other = filtered(few, using: &generator)
      if other.isMinimal, other.parts.count < conflict.parts.count { return other }
    }
    return conflict
  }

  private func filtered(
    _ start: [DrawConflict.Part], using generator: inout some RandomNumberGenerator
  ) -> DrawConflict {
    var parts = start
    var isMinimal = true
    var position = 0
    while position < parts.count {
      var rest = parts
      rest.remove(at: position)
      switch isPossible(rest, using: &generator) {
      case false?: parts = rest
      case true?: position += 1
      case nil:
        isMinimal = false
        position += 1
      }
    }
    return DrawConflict(parts: parts, isMinimal: isMinimal)
  }

  /// Bounds that a proof without search names, alone or with the limits of what forms share.
  private func smallStart(using generator: inout some RandomNumberGenerator) -> [DrawConflict.Part]?
  {
    let matrix = DrawMatrix(program)
    guard let found = RowProver(matrix).impossibleBounds(most: 3) else { return nil }
    return verified(found, matrix, using: &generator)
  }

  private func fewRows(using generator: inout some RandomNumberGenerator) -> [DrawConflict.Part]? {
    let matrix = DrawMatrix(program)
    guard let found = RowProver(matrix).impossibleRows(sizes: 2...3) else { return nil }
    return verified(RowProver.bounds(of: found), matrix, using: &generator)
  }

  /// The parts of bounds, if they are impossible by themselves: the proof had placements left out for
  /// what other rows forbid.
  private func verified(
    _ found: [RowProver.Bound], _ matrix: DrawMatrix,
    using generator: inout some RandomNumberGenerator
  ) -> [DrawConflict.Part]? {
    var named: Set<DrawConflict.Part> = []
    for bound in found {
      if bound.row >= matrix.rows {
        named.insert(.enemies(matrix.setSource[bound.row - matrix.rows]))
      } else if matrix.source[bound.row] >= program.rows.count {
        named.insert(.required(matrix.source[bound.row] - program.rows.count))
      } else {
        named.insert(.row(matrix.source[bound.row], bound.isLower ? .lower : .upper))
      }
    }
    let bounds = program.parts.filter { named.contains($0) }
    let others = program.parts.filter { $0 == .uses || $0 == .overlap }
    for parts in [bounds, bounds + others]
    where isPossible(parts, using: &generator) == false {
      return parts
    }
    return nil
  }

  /// Leaves out blocks of parts, ever smaller ones, while what is left stays impossible.
  private func thinned(
    _ parts: [DrawConflict.Part], using generator: inout some RandomNumberGenerator
  ) -> [DrawConflict.Part] {
    var parts = parts
    let rows = parts.filter { part in
      if case .enemies = part { return false }
      return true
    }
    if rows.count < parts.count, isPossible(rows, using: &generator) == false { parts = rows }
    var block = parts.count / 2
    while block > 1 {
      var start = 0
      while start < parts.count, parts.count > block {
        let rest = Array(parts[..<start] + parts[min(parts.count, start + block)...])
        if isPossible(rest, using: &generator) == false {
          parts = rest
        } else {
          start += block
        }
      }
      block /= 2
    }
    return parts
  }

  /// Whether a selection keeps these parts; nil when the search ran out of steps.
  private func isPossible(
    _ parts: [DrawConflict.Part], using generator: inout some RandomNumberGenerator
  ) -> Bool? {
    switch DrawSolver(program.keeping(parts), steps: steps).answer(using: &generator) {
    case .found: true
    case .none: false
    case .outOfSteps: nil
    }
  }
}
