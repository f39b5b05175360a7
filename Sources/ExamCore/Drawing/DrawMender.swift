// Looks for the single changes that make an impossible program possible, and solves again with each.

public struct DrawMender: Sendable {
  public let program: DrawProgram
  public let limit: DrawLimit

  /// For one of the many questions; what is possible is nearly always found soon.
  private let steps: Int

  public init(_ program: DrawProgram, limit: DrawLimit = DrawLimit()) {
    self.program = program
    self.limit = limit
    steps = min(limit.steps, 1_000 + limit.steps / 100)
  }

  /// More new units of one kind than this are not proposed.
  private static let mostUnits = 128
  /// Kinds of placements that are tried.
  private static let mostKinds = 24

  /// Every single change that was found to be enough, for the parts of a conflict: bounds moved by the least that
  /// does, new units by the fewest of each kind that do, and what could be given up.
  ///
  /// New units are like units that the program has; a unit whose ``DrawProgram/Unit/maximumUses`` is 0 is never drawn and
  /// can stand for a kind that does not exist yet. They may stand on every form as often as the most used unit.
  /// Of kinds that differ in rows outside the conflict only, one that does with fewest is kept. A program with more than one conflict may have no
  /// single mend. Bounds come first, then units, then what is given up; within each, least amounts first.
  ///
  /// - Parameters:
  ///   - conflict: what cannot hold.
  ///   - unmovable: rows whose bounds are not to be moved.
  public func mends(for conflict: DrawConflict, keeping unmovable: Set<Int> = []) -> [DrawMend] {
    var generator = SeededGenerator(seed: 0, stream: "mender")
    var bounds: [DrawMend] = []
    var losses: [DrawMend] = []
    for part in conflict.parts {
      switch part {
      case .row(let row, _) where unmovable.contains(row): continue
      case .row, .uses, .overlap, .spread:
        if let mend = moved(part, using: &generator) { bounds.append(mend) }
      case .enemies, .required:
        if isPossible(without(part), using: &generator) {
          losses.append(DrawMend(change: .without(part), amount: 1))
        }
      }
    }
    let units = kinds(for: conflict).compactMap { fewest(like: $0, using: &generator) }
    func sorted(_ mends: [DrawMend]) -> [DrawMend] {
      mends.enumerated().sorted {
        ($0.element.amount, $0.offset) < ($1.element.amount, $1.offset)
      }.map(\.element)
    }
    return sorted(bounds) + sorted(units) + losses
  }

  // MARK: Bounds

  private func without(_ part: DrawConflict.Part) -> DrawProgram {
    program.keeping(program.parts.filter { $0 != part })
  }

  /// The least move of a bound, by doubling and halving; possible once means possible with any greater move.
  private func moved(
    _ part: DrawConflict.Part, using generator: inout some RandomNumberGenerator
  ) -> DrawMend? {
    guard isPossible(without(part), using: &generator) else { return nil }
    var fails = 0
    var works = 1
    while true {
      guard works <= DrawProgram.Row.free else { return nil }
      if isPossible(moving(part, by: works).program, using: &generator) { break }
      fails = works
      works *= 2
    }
    while works - fails > 1 {
      let middle = fails + (works - fails) / 2
      if isPossible(moving(part, by: middle).program, using: &generator) {
        works = middle
      } else {
        fails = middle
      }
    }
    return DrawMend(change: moving(part, by: works).change, amount: works)
  }

  private func moving(
    _ part: DrawConflict.Part, by amount: Int
  ) -> (program: DrawProgram, change: DrawMend.Change) {
    var changed = program
    switch part {
    case .row(let row, .lower):
      changed.rows[row].lower -= amount
      return (changed, .bound(row: row, .lower, to: changed.rows[row].lower))
    case .row(let row, .upper):
      changed.rows[row].upper += amount
      return (changed, .bound(row: row, .upper, to: changed.rows[row].upper))
    case .overlap:
      let overlap = (program.overlap ?? 0) + amount
      changed.overlap = overlap
      return (changed, .overlap(to: overlap))
    case .spread(let position):
      changed.spread[position].within += amount
      return (changed, .spread(position, to: changed.spread[position].within))
    case .uses:
      // Units that may stand least often may stand that much oftener.
      let least = program.units.filter { $0.maximumUses > 0 }.map(\.maximumUses).min() ?? 0
      for unit in changed.units.indices where changed.units[unit].maximumUses > 0 {
        changed.units[unit].maximumUses = max(changed.units[unit].maximumUses, least + amount)
      }
      return (changed, .uses(to: least + amount))
    case .enemies, .required:
      return (without(part), .without(part))
    }
  }

  // MARK: Units

  /// Placements that stand for the kinds worth trying: alike in the conflict's rows, those that raise one of its lower bounds first.
  private func kinds(for conflict: DrawConflict) -> [Int] {
    var rows: Set<Int> = []
    var short: Set<Int> = []
    for case .row(let row, let bound) in conflict.parts {
      rows.insert(row)
      if bound == .lower { short.insert(row) }
    }
    var seen: Set<[Int]> = []
    var kinds: [(placement: Int, help: Int)] = []
    for (number, placement) in program.placements.enumerated()
    where program.units.indices.contains(placement.unit) {
      let help = placement.amounts.filter { short.contains($0.row) && $0.amount > 0 }.count
      guard help > 0 else { continue }
      // Rows that count how many there are matter too, so that a new unit finds its section.
      let key = placement.amounts.flatMap { [$0.row, $0.amount] }
      guard seen.insert(key).inserted else { continue }
      kinds.append((number, help))
    }
    return kinds.enumerated().sorted {
      (-$0.element.help, $0.offset) < (-$1.element.help, $1.offset)
    }.prefix(DrawMender.mostKinds).map(\.element.placement)
  }

  private func fewest(
    like placement: Int, using generator: inout some RandomNumberGenerator
  ) -> DrawMend? {
    var fails = 0
    var works = DrawMender.mostUnits
    guard isPossible(adding(works, like: placement), using: &generator) else { return nil }
    while works - fails > 1 {
      let middle = fails + max(1, (works - fails) / 4)
      if isPossible(adding(middle, like: placement), using: &generator) {
        works = middle
      } else {
        fails = middle
      }
    }
    return DrawMend(change: .units(like: placement), amount: works)
  }

  private func adding(_ count: Int, like placement: Int) -> DrawProgram {
    var changed = program
    let model = program.placements[placement]
    var unit = program.units[model.unit]
    unit.weight = max(1, unit.weight)
    unit.maximumUses = max(1, program.units.map(\.maximumUses).max() ?? 1)
    for _ in 0..<count {
      changed.placements.append(
        DrawProgram.Placement(unit: changed.units.count, amounts: model.amounts))
      changed.units.append(unit)
    }
    return changed
  }

  private func isPossible(
    _ program: DrawProgram, using generator: inout some RandomNumberGenerator
  ) -> Bool {
    if case .found = DrawSolver(program, steps: steps).answer(using: &generator) {
      return true
    }
    return false
  }
}
