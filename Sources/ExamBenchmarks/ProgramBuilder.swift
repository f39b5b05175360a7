// Builds a program from questions: every row knows what a question adds to it.

import ExamCore

struct ProgramBuilder {
  private(set) var program: DrawProgram
  private var amounts: [@Sendable (BenchmarkItem) -> Int] = []
  /// A row that counts the cases of a form, if there is one.
  private var caseRow: Int?

  init(forms: Int, overlap: Int? = nil) {
    program = DrawProgram(forms: forms, units: [], placements: [], rows: [], overlap: overlap)
  }

  /// lower ≤ Σ of what the questions of a form add ≤ upper.
  mutating func bound(
    _ lower: Int, _ upper: Int, _ amount: @escaping @Sendable (BenchmarkItem) -> Int
  ) {
    program.rows.append(DrawProgram.Row(lower: lower, upper: upper))
    amounts.append(amount)
  }

  mutating func boundCases(_ lower: Int, _ upper: Int) {
    caseRow = program.rows.count
    bound(lower, upper) { _ in 0 }
  }

  /// A unit with the ways in which it can be drawn, each a list of questions; its number.
  @discardableResult
  mutating func add(_ ways: [[BenchmarkItem]], weight: Int, uses: Int = 1) -> Int {
    let unit = program.units.count
    let size = ways.map(\.count).max() ?? 0
    program.units.append(DrawProgram.Unit(weight: weight, maximumUses: uses, size: size))
    for way in ways {
      var entries: [DrawProgram.Amount] = []
      for (row, amount) in amounts.enumerated() {
        let sum = row == caseRow && size > 1 ? 1 : way.reduce(0) { $0 + amount($1) }
        if sum != 0 { entries.append(DrawProgram.Amount(row: row, amount: sum)) }
      }
      program.placements.append(DrawProgram.Placement(unit: unit, amounts: entries))
    }
    return unit
  }

  mutating func addEnemies(_ units: [Int]) { program.enemies.append(units) }
}

extension SeededGenerator {
  /// A position with probability proportional to its share.
  mutating func pick(_ shares: [Int]) -> Int {
    var rest = below(shares.reduce(0, +))
    for (position, share) in shares.enumerated() {
      if rest < share { return position }
      rest -= share
    }
    return 0
  }

  /// Sets of two to four units of the same group, no unit twice in one.
  mutating func enemySets(_ count: Int, from groups: [[Int]]) -> [[Int]] {
    (0..<count).map { _ in
      var group = groups[below(groups.count)]
      shuffle(&group)
      return group.prefix(2 + below(3)).sorted()
    }
  }
}
