// How many units of a cell go where: all the ways of a table's step, with what they weigh and add.

struct CellChoices: Sendable {
  /// For each choice and slot (form by form, within a form way by way), how many units.
  let counts: [[Int]]
  /// For each choice, how many units in all slots.
  let totals: [Int]
  /// The sum, over all ways of filling the slots with so many units, of the product of their weights.
  let weights: [ScaledNumber]
  /// Rows that the cell counts for, by number among all forms' rows, ascending.
  let rows: [Int]
  /// For each choice, what it adds to each of ``rows``.
  let amounts: [[Int]]
  let table: SubsetTable

  /// nil when there are more choices than `most`.
  ///
  /// - Parameters:
  ///   - forms: drawn together; rows of form f come after all rows of the forms before it.
  ///   - limits: the most units of this cell on one form in each way.
  init?(
    _ cell: DrawCells.Cell, weight: [Int], forms: Int, rowsPerForm: Int, limits: [Int], most: Int,
    counts isWeighed: Bool
  ) {
    let ways = cell.ways.count
    let units = cell.units.count
    let isOnce = cell.uses < forms
    var counts: [[Int]] = []
    var current = [Int](repeating: 0, count: forms * ways)
    var onForm = [Int](repeating: 0, count: forms)
    var total = 0
    func extend(_ slot: Int) -> Bool {
      if slot == current.count {
        counts.append(current)
        return counts.count <= most
      }
      let form = slot / ways
      let room = min(
        limits[slot % ways], units - onForm[form], isOnce ? units - total : units)
      for count in 0...max(0, room) {
        current[slot] = count
        onForm[form] += count
        total += count
        let goesOn = extend(slot + 1)
        onForm[form] -= count
        total -= count
        if !goesOn { return false }
      }
      current[slot] = 0
      return true
    }
    guard extend(0) else { return nil }
    self.counts = counts
    totals = counts.map { $0.reduce(0, +) }
    let largest =
      counts.map { list -> Int in
        if isOnce { return list.reduce(0, +) }
        return (0..<forms).map { form in
          list[form * ways..<(form + 1) * ways].reduce(0, +)
        }.max() ?? 0
      }.max() ?? 0
    let table = SubsetTable(
      weights: isWeighed ? cell.units.map { weight[$0] } : [], most: largest)
    self.table = table
    weights = counts.map { list in
      if !isWeighed { return .one }
      if isOnce { return CellChoices.weight(list[...], cell, ways, table) }
      var product = ScaledNumber.one
      for form in 0..<forms {
        product =
          product
          * CellChoices.weight(
            list[form * ways..<(form + 1) * ways], cell, ways, table)
      }
      return product
    }
    let own = Set(cell.ways.flatMap { $0.entries.map(\.row) }).sorted()
    rows = (0..<forms).flatMap { form in own.map { form * rowsPerForm + $0 } }
    amounts = counts.map { list in
      (0..<forms).flatMap { form in
        own.map { row in
          var sum = 0
          for (way, shape) in cell.ways.enumerated() {
            for entry in shape.entries where entry.row == row {
              sum += entry.amount * list[form * ways + way]
            }
          }
          return sum
        }
      }
    }
  }

  /// Subsets of the units, times the ways of dealing them to slots of these sizes.
  private static func weight(
    _ list: ArraySlice<Int>, _ cell: DrawCells.Cell, _ ways: Int, _ table: SubsetTable
  ) -> ScaledNumber {
    var dealt = 0
    var product = ScaledNumber.one
    for (position, count) in zip(list.indices, list) where count > 0 {
      let alike = cell.ways[position % ways].placements.first?.count ?? 1
      for nth in 1...count {
        dealt += 1
        product =
          (product * ScaledNumber(dealt)).divided(by: ScaledNumber(nth)) * ScaledNumber(alike)
      }
    }
    return product * table.sums[dealt]
  }
}
