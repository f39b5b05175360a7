// Every selection of a tiny program, listed without any of the machinery under test.

import ExamCore

/// All selections that satisfy a program, and their weights.
struct DrawEnumeration {
  private(set) var selections: [[[Int]]] = []
  private(set) var weights: [Double] = []

  /// - Parameter most: listing stops beyond so many.
  init(_ program: DrawProgram, most: Int = 200_000) {
    var papers: [[Int]] = []
    DrawEnumeration.extend([], 0, program, &papers)
    var forms: [[Int]] = []
    func deal() {
      if selections.count > most { return }
      if forms.count == program.forms {
        guard DrawEnumeration.holds(forms, program) else { return }
        selections.append(forms)
        let units = forms.flatMap { $0.map { program.placements[$0].unit } }
        weights.append(units.reduce(1) { $0 * Double(program.units[$1].weight) })
        return
      }
      for paper in papers {
        forms.append(paper)
        deal()
        forms.removeLast()
      }
    }
    deal()
  }

  /// Papers of one form: placements ascending, each unit once, rows and enemies and required units kept.
  private static func extend(
    _ chosen: [Int], _ next: Int, _ program: DrawProgram, _ papers: inout [[Int]]
  ) {
    if next == program.placements.count {
      let units = Set(chosen.map { program.placements[$0].unit })
      for (row, bounds) in program.rows.enumerated() {
        var sum = 0
        for placement in chosen {
          for amount in program.placements[placement].amounts where amount.row == row {
            sum += amount.amount
          }
        }
        if sum < bounds.lower || sum > bounds.upper { return }
      }
      for set in program.enemies where Set(set).intersection(units).count > 1 { return }
      for unit in program.required where !units.contains(unit) { return }
      papers.append(chosen)
      return
    }
    extend(chosen, next + 1, program, &papers)
    let unit = program.placements[next].unit
    let isTaken = chosen.contains { program.placements[$0].unit == unit }
    if !isTaken, program.units[unit].weight > 0, program.units[unit].maximumUses > 0 {
      extend(chosen + [next], next + 1, program, &papers)
    }
  }

  private static func holds(_ forms: [[Int]], _ program: DrawProgram) -> Bool {
    let units = forms.map { form in Set(form.map { program.placements[$0].unit }) }
    for unit in program.units.indices {
      let uses = units.filter { $0.contains(unit) }.count
      if uses > program.units[unit].maximumUses { return false }
    }
    if let overlap = program.overlap {
      for a in units.indices {
        for b in 0..<a {
          let shared = units[a].intersection(units[b]).reduce(0) { $0 + program.units[$1].size }
          if shared > overlap { return false }
        }
      }
    }
    for spread in program.spread {
      let sums = forms.map { form in
        form.reduce(0) { sum, placement in
          program.placements[placement].amounts.reduce(sum) {
            $1.row == spread.row ? $0 + $1.amount : $0
          }
        }
      }
      if let least = sums.min(), let most = sums.max(), most - least > spread.within {
        return false
      }
    }
    return true
  }

  /// A selection drawn by the law.
  func selection(using generator: inout some RandomNumberGenerator) -> [[Int]] {
    var rest = generator.unit() * weights.reduce(0, +)
    for (selection, weight) in zip(selections, weights) {
      rest -= weight
      if rest < 0 { return selection }
    }
    return selections.last ?? []
  }

  /// How far counts of draws lie from the law: about normal, so 3.1 is one chance in a thousand.
  ///
  /// Pearson's statistic over whole selections, those with fewer than 5 expected put together, by Wilson & Hilferty's
  /// cube root (1931); infinite when a selection was drawn that is not in the list.
  func distance(_ drawn: [[[Int]]: Int]) -> Double {
    let count = Double(drawn.values.reduce(0, +))
    let total = weights.reduce(0, +)
    var statistic = 0.0
    var bins = 0
    var rare = (expected: 0.0, seen: 0.0)
    var seen = 0
    func add(_ expected: Double, _ actual: Double) {
      statistic += (actual - expected) * (actual - expected) / expected
      bins += 1
    }
    for (selection, weight) in zip(selections, weights) {
      let expected = count * weight / total
      let actual = drawn[selection] ?? 0
      seen += actual
      if expected < 5 {
        rare.expected += expected
        rare.seen += Double(actual)
      } else {
        add(expected, Double(actual))
      }
    }
    if rare.expected > 0 { add(rare.expected, rare.seen) }
    if seen != Int(count) { return .infinity }
    let freedom = Double(bins - 1)
    if freedom < 1 { return 0 }
    let spread = 2 / (9 * freedom)
    return (cubeRoot(statistic / freedom) - 1 + spread) / spread.squareRoot()
  }

  private func cubeRoot(_ x: Double) -> Double {
    if x <= 0 { return 0 }
    var root = max(1, x)
    for _ in 0..<100 { root -= (root * root * root - x) / (3 * root * root) }
    return root
  }
}

extension DrawProgram {
  /// A tiny program of any sort, feasible or not.
  static func random(using generator: inout SeededGenerator) -> DrawProgram {
    let forms = [1, 1, 1, 2, 2, 3][generator.below(6)]
    let units =
      forms == 3
      ? 3 + generator.below(2) : forms == 2 ? 3 + generator.below(4) : 3 + generator.below(7)
    let rows = 1 + generator.below(4)
    var program = DrawProgram(forms: forms, units: [], placements: [], rows: [])
    let hasNegative = generator.below(4) == 0
    for unit in 0..<units {
      program.units.append(
        Unit(
          weight: 1 + generator.below(4), maximumUses: 1 + generator.below(forms),
          size: 1 + generator.below(2)))
      for _ in 0..<(generator.below(4) == 0 ? 2 : 1) {
        var amounts: [Amount] = []
        for row in 0..<rows where generator.below(2) == 0 {
          let amount = generator.below(3) == 0 ? 1 + generator.below(3) : 1
          amounts.append(
            Amount(row: row, amount: hasNegative && generator.below(3) == 0 ? -amount : amount))
        }
        program.placements.append(Placement(unit: unit, amounts: amounts))
      }
    }
    for row in 0..<rows {
      let lower = generator.below(4)
      let upper = lower + generator.below(3)
      program.rows.append(
        Row(
          lower: generator.below(5) == 0 ? -Row.free : lower,
          upper: row > 0 && generator.below(5) == 0 ? Row.free : upper))
    }
    for _ in 0..<generator.below(3) {
      program.enemies.append((0..<2 + generator.below(2)).map { _ in generator.below(units) })
    }
    if generator.below(5) == 0 { program.required = [generator.below(units)] }
    if forms > 1, generator.below(3) == 0 { program.overlap = generator.below(3) }
    if forms > 1, generator.below(4) == 0 {
      program.spread = [Spread(row: generator.below(rows), within: generator.below(2))]
    }
    return program
  }
}
