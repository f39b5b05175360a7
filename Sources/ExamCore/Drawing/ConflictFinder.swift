// Which parts of an impossible program cannot hold together, none of them to spare.

struct ConflictFinder: Sendable {
  let program: DrawProgram
  let steps: Int

  init(_ program: DrawProgram, steps: Int) {
    self.program = program
    self.steps = steps
  }

  /// - Returns: parts that cannot hold together; all of them were proven impossible before.
  func conflict(using generator: inout some RandomNumberGenerator) -> DrawConflict {
    var parts = smallStart(using: &generator) ?? program.parts
    // Halves first: most parts of a large program have nothing to do with the conflict.
    parts = thinned(parts, using: &generator)
    var isMinimal = true
    var position = 0
    // Deletion filter (Chinneck & Dravnieks 1991): what can be left out, is.
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

  /// A single part, two or three that cannot hold by themselves; nil when there are none or too many to try.
  private func smallStart(using generator: inout some RandomNumberGenerator) -> [DrawConflict.Part]?
  {
    let all = program.parts
    let uses = all.filter { $0 == .uses }
    for part in all where part != .uses {
      if isPossible([part], using: &generator) == false { return [part] }
    }
    if !uses.isEmpty {
      for part in all where part != .uses {
        if isPossible([part] + uses, using: &generator) == false { return [part] + uses }
      }
    }
    let rows = all.filter { if case .enemies = $0 { false } else { $0 != .uses } }
    guard rows.count <= 80 else { return nil }
    for first in rows.indices {
      for second in rows.indices where second > first {
        let pair = [rows[first], rows[second]] + uses
        if isPossible(pair, using: &generator) == false { return pair }
      }
    }
    guard rows.count <= 30 else { return nil }
    for first in rows.indices {
      for second in rows.indices where second > first {
        for third in rows.indices where third > second {
          let triple = [rows[first], rows[second], rows[third]] + uses
          if isPossible(triple, using: &generator) == false { return triple }
        }
      }
    }
    return nil
  }

  /// Leaves out blocks of parts, ever smaller ones, while what is left stays impossible.
  private func thinned(
    _ parts: [DrawConflict.Part], using generator: inout some RandomNumberGenerator
  ) -> [DrawConflict.Part] {
    var parts = parts
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
