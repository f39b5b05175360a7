// Draws from a table, and again until everything that the table leaves out holds too: each draw is exact.

struct TableSampler: Sendable {
  let matrix: DrawMatrix
  let cells: DrawCells
  let table: SumTable
  /// Whether the table holds all forms together; otherwise it holds one form, drawn as often as there are forms.
  let isJoint: Bool
  /// Rows and sets of enemies that the table leaves out.
  let looseRows: [Int]
  let looseSets: [Int]
  /// Whether uses, overlap or spread are left to chance.
  let hasLooseForms: Bool

  /// Whether every draw from the table satisfies everything.
  var isComplete: Bool { looseRows.isEmpty && looseSets.isEmpty && !hasLooseForms }

  /// What a sieve counts; kept between draws so that a draw costs no allocation.
  struct Scratch: Sendable {
    var taken: [Int]
    var subset: [Int] = []
    var slots: [Int] = []
    var sums: [Int]
    var meeting: [Int]
    var useCount: [Int]
  }

  func scratch() -> Scratch {
    Scratch(
      taken: [Int](repeating: 0, count: table.order.count),
      sums: [Int](repeating: 0, count: matrix.rows),
      meeting: looseSets.isEmpty ? [] : [Int](repeating: 0, count: matrix.enemySets.count),
      useCount: hasLooseForms ? [Int](repeating: 0, count: matrix.uses.count) : [])
  }

  /// Draws until everything holds; nil when `tries` draws of the whole did not.
  func draw(
    tries: Int, _ scratch: inout Scratch, using generator: inout some RandomNumberGenerator
  ) -> [[Int]]? {
    var forms = [[Int]](repeating: [], count: matrix.forms)
    var left = tries
    while left > 0 {
      var holds = true
      if isJoint {
        left -= 1
        propose(&forms, from: 0, &scratch, using: &generator)
        holds = forms.allSatisfy { holdsOnForm($0, &scratch) }
      } else {
        for form in forms.indices {
          // Forms that do not depend on each other are sieved one by one.
          repeat {
            guard left > 0 else { return nil }
            left -= 1
            propose(&forms, from: form, &scratch, using: &generator)
          } while !holdsOnForm(forms[form], &scratch)
        }
      }
      if holds, !hasLooseForms || holdsBetween(forms, &scratch) { return forms }
    }
    return nil
  }

  /// One draw from the table: of all forms, or of one.
  private func propose(
    _ forms: inout [[Int]], from form: Int, _ scratch: inout Scratch,
    using generator: inout some RandomNumberGenerator
  ) {
    table.draw(into: &scratch.taken, using: &generator)
    let tableForms = isJoint ? matrix.forms : 1
    for offset in 0..<tableForms { forms[form + offset].removeAll(keepingCapacity: true) }
    for step in table.order.indices {
      let choices = table.choices[step]
      let taken = scratch.taken[step]
      let total = choices.totals[taken]
      if total == 0 { continue }
      let cell = cells.cells[table.order[step]]
      let ways = cell.ways.count
      if tableForms == 1 || cell.uses < tableForms {
        deal(
          cell, choices, taken, slots: 0..<tableForms * ways, &forms, form, &scratch,
          using: &generator)
      } else {
        for offset in 0..<tableForms {
          deal(
            cell, choices, taken, slots: offset * ways..<(offset + 1) * ways, &forms, form,
            &scratch, using: &generator)
        }
      }
    }
  }

  /// Draws units for some slots of a cell and deals them out.
  private func deal(
    _ cell: DrawCells.Cell, _ choices: CellChoices, _ taken: Int, slots: Range<Int>,
    _ forms: inout [[Int]], _ first: Int, _ scratch: inout Scratch,
    using generator: inout some RandomNumberGenerator
  ) {
    scratch.subset.removeAll(keepingCapacity: true)
    scratch.slots.removeAll(keepingCapacity: true)
    let counts = choices.counts[taken]
    for slot in slots {
      for _ in 0..<counts[slot] { scratch.slots.append(slot) }
    }
    choices.table.draw(scratch.slots.count, into: &scratch.subset, using: &generator)
    if slots.count > 1 { generator.shuffle(&scratch.slots) }
    for (slot, position) in zip(scratch.slots, scratch.subset) {
      let alike = cell.ways[slot % cell.ways.count].placements[position]
      let placement = alike.count == 1 ? alike[0] : alike[generator.below(alike.count)]
      forms[first + slot / cell.ways.count].append(placement)
    }
  }

  private func holdsOnForm(_ form: [Int], _ scratch: inout Scratch) -> Bool {
    if looseRows.isEmpty && looseSets.isEmpty { return true }
    for row in looseRows { scratch.sums[row] = 0 }
    for placement in form {
      for entry in matrix.entries(of: placement) {
        scratch.sums[matrix.entryRow[entry]] += matrix.entryAmount[entry]
      }
    }
    for row in looseRows {
      let sum = scratch.sums[row]
      if sum < matrix.lower[row] || sum > matrix.upper[row] { return false }
    }
    if looseSets.isEmpty { return true }
    var holds = true
    for placement in form {
      for set in matrix.setsOf[matrix.unitOf[placement]] {
        scratch.meeting[set] += 1
        if scratch.meeting[set] > 1 { holds = false }
      }
    }
    for placement in form {
      for set in matrix.setsOf[matrix.unitOf[placement]] { scratch.meeting[set] = 0 }
    }
    return holds
  }

  private func holdsBetween(_ forms: [[Int]], _ scratch: inout Scratch) -> Bool {
    var holds = true
    for form in forms {
      for placement in form {
        let unit = matrix.unitOf[placement]
        scratch.useCount[unit] += 1
        if scratch.useCount[unit] > matrix.uses[unit] { holds = false }
      }
    }
    for form in forms {
      for placement in form { scratch.useCount[matrix.unitOf[placement]] = 0 }
    }
    guard holds else { return false }
    for spread in matrix.spread {
      let sums = forms.map { form in
        form.reduce(0) { sum, placement in
          matrix.entries(of: placement).reduce(sum) {
            matrix.entryRow[$1] == spread.row ? $0 + matrix.entryAmount[$1] : $0
          }
        }
      }
      if let least = sums.min(), let most = sums.max(), most - least > spread.within {
        return false
      }
    }
    return matrix.overlap.map { sharesAtMost($0, forms, &scratch) } ?? true
  }

  private func sharesAtMost(_ overlap: Int, _ forms: [[Int]], _ scratch: inout Scratch) -> Bool {
    var holds = true
    for (position, form) in forms.enumerated() {
      for placement in form { scratch.useCount[matrix.unitOf[placement]] = 1 }
      for other in forms[..<position] {
        var shared = 0
        for placement in other {
          let unit = matrix.unitOf[placement]
          shared += scratch.useCount[unit] * matrix.size[unit]
        }
        if shared > overlap { holds = false }
      }
      for placement in form { scratch.useCount[matrix.unitOf[placement]] = 0 }
    }
    return holds
  }
}
