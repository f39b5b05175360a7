// A few dozen units for every row of a program that has thousands.

/// A program with a sample of another's units: any selection of it is one of the other's.
struct UnitSample: Sendable {
  let program: DrawProgram
  /// The placement of the other program that each placement here is.
  let origin: [Int]

  /// Programs with fewer units are looked at whole.
  private static let fewest = 4_000
  /// Units for every one that a row asks of a form, up to ``mostAsked``.
  private static let each = 16
  private static let mostAsked = 8

  /// nil when a sample would spare little.
  init?(_ whole: DrawProgram, using generator: inout some RandomNumberGenerator) {
    guard whole.units.count >= UnitSample.fewest, whole.forms > 0 else { return nil }
    var room = whole.rows.map { row in
      UnitSample.each * max(1, min(row.upper, UnitSample.mostAsked)) * whole.forms
    }
    guard let placementsOf = UnitSample.runs(whole) else { return nil }
    guard whole.required.allSatisfy(whole.units.indices.contains) else { return nil }
    var kept = Set(whole.required)
    var open = Set(whole.rows.indices)
    // A walk over all units in steps without a common divisor meets each once, in no order that matters.
    let count = whole.units.count
    var unit = generator.below(count)
    let stride = UnitSample.stride(count, using: &generator)
    for _ in 0..<count where !open.isEmpty {
      unit = (unit + stride) % count
      guard whole.units[unit].weight > 0, whole.units[unit].maximumUses > 0 else { continue }
      var helps = false
      for placement in placementsOf[unit] {
        for amount in whole.placements[placement].amounts
        where room.indices.contains(amount.row) && room[amount.row] > 0 {
          helps = true
        }
      }
      guard helps else { continue }
      kept.insert(unit)
      for placement in placementsOf[unit] {
        for amount in whole.placements[placement].amounts where room.indices.contains(amount.row) {
          room[amount.row] -= 1
          if room[amount.row] == 0 { open.remove(amount.row) }
        }
      }
    }
    guard kept.count * 2 < count else { return nil }
    var origin: [Int] = []
    var number: [Int: Int] = [:]
    var sample = DrawProgram(
      forms: whole.forms, units: [], placements: [], rows: whole.rows, overlap: whole.overlap,
      spread: whole.spread)
    for (position, unit) in kept.sorted().enumerated() {
      number[unit] = position
      sample.units.append(whole.units[unit])
      for placement in placementsOf[unit] {
        origin.append(placement)
        sample.placements.append(
          DrawProgram.Placement(unit: position, amounts: whole.placements[placement].amounts))
      }
    }
    sample.enemies = whole.enemies.map { $0.compactMap { number[$0] } }.filter { $0.count > 1 }
    sample.required = whole.required.compactMap { number[$0] }
    self.origin = origin
    program = sample
  }

  /// For each unit its placements, which stand side by side; nil when they do not.
  private static func runs(_ program: DrawProgram) -> [Range<Int>]? {
    var runs = [Range<Int>](repeating: 0..<0, count: program.units.count)
    for (number, placement) in program.placements.enumerated() {
      guard runs.indices.contains(placement.unit) else { return nil }
      let run = runs[placement.unit]
      if run.isEmpty {
        runs[placement.unit] = number..<number + 1
      } else if run.upperBound == number {
        runs[placement.unit] = run.lowerBound..<number + 1
      } else {
        return nil
      }
    }
    return runs
  }

  private static func stride(_ count: Int, using generator: inout some RandomNumberGenerator) -> Int
  {
    var stride = max(1, generator.below(count))
    func divisor(_ a: Int, _ b: Int) -> Int { b == 0 ? a : divisor(b, a % b) }
    while divisor(count, stride) != 1 { stride += 1 }
    return stride
  }
}
