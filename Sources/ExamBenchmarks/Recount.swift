// Counts every rule of a program again on forms that were drawn, by code that the drawing does not use.

import ExamCore

struct Recount {
  /// What is broken, in words; empty when everything holds.
  private(set) var faults: [String] = []

  init(_ program: DrawProgram, _ forms: [[Int]]) {
    if forms.count != program.forms { faults.append("\(forms.count) forms") }
    let units = forms.map { form in form.map { program.placements[$0].unit } }
    var sums: [[Int]] = []
    var uses = [Int](repeating: 0, count: program.units.count)
    for (form, placements) in forms.enumerated() {
      var sum = [Int](repeating: 0, count: program.rows.count)
      for placement in placements {
        for entry in program.placements[placement].amounts { sum[entry.row] += entry.amount }
      }
      sums.append(sum)
      for (row, bounds) in program.rows.enumerated()
      where sum[row] < bounds.lower || sum[row] > bounds.upper {
        faults.append(
          "form \(form) row \(row): \(sum[row]) not in \(bounds.lower)...\(bounds.upper)")
      }
      let standing = Set(units[form])
      if standing.count != placements.count { faults.append("form \(form): a unit twice") }
      for unit in standing {
        uses[unit] += 1
        if program.units[unit].weight < 1 {
          faults.append("form \(form): unit \(unit) weighs nothing")
        }
      }
      for (number, set) in program.enemies.enumerated()
      where Set(set).intersection(standing).count > 1 {
        faults.append("form \(form): enemies \(number)")
      }
      for unit in program.required where !standing.contains(unit) {
        faults.append("form \(form): unit \(unit) is missing")
      }
    }
    for (unit, count) in uses.enumerated() where count > program.units[unit].maximumUses {
      faults.append("unit \(unit) on \(count) forms")
    }
    for a in units.indices {
      for b in 0..<a {
        let shared = Set(units[a]).intersection(units[b]).reduce(0) { $0 + program.units[$1].size }
        if shared > program.overlap ?? Int.max { faults.append("forms \(b), \(a) share \(shared)") }
      }
    }
    for spread in program.spread {
      let values = sums.map { $0[spread.row] }
      if let least = values.min(), let most = values.max(), most - least > spread.within {
        faults.append("row \(spread.row) spreads by \(most - least)")
      }
    }
  }
}
