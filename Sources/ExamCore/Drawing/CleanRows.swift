// The rows and placements of a program that can matter.

/// What is left of a program's rows when nonsense, idle rows and hopeless placements are gone.
struct CleanRows: Sendable {
  struct Entry: Hashable, Sendable {
    var row: Int
    var amount: Int
  }

  /// Placements of the program that are kept, ascending, and what they add to the rows kept.
  private(set) var origin: [Int] = []
  private(set) var entries: [[Entry]] = []
  private(set) var lower: [Int] = []
  private(set) var upper: [Int] = []
  /// For each row kept, the program's row; beyond those, a required unit by its position.
  private(set) var source: [Int] = []
  /// On the rows kept.
  private(set) var spread: [DrawProgram.Spread] = []

  /// No amount is greater, so that a hundred million of them add up in an Int.
  static let mostAmount = 1 << 34

  init(_ program: DrawProgram) {
    var rows = program.rows
    // A required unit is a row of its own.
    var requirement: [Int: Int] = [:]
    var positions: [Int] = []
    for (position, unit) in program.required.enumerated() where requirement[unit] == nil {
      requirement[unit] = rows.count
      positions.append(position)
      rows.append(DrawProgram.Row(lower: 1, upper: 1))
    }
    var lists: [(placement: Int, entries: [Entry])] = []
    for (number, placement) in program.placements.enumerated() {
      guard program.units.indices.contains(placement.unit) else { continue }
      let unit = program.units[placement.unit]
      guard unit.weight > 0, unit.maximumUses > 0 else { continue }
      var list: [Entry] = []
      for entry in placement.amounts where rows.indices.contains(entry.row) && entry.amount != 0 {
        list.append(
          Entry(
            row: entry.row,
            amount: min(max(entry.amount, -CleanRows.mostAmount), CleanRows.mostAmount)))
      }
      if let row = requirement[placement.unit] { list.append(Entry(row: row, amount: 1)) }
      lists.append((number, list))
    }
    // A row without negative amounts cannot take a placement above its upper bound, and so on in turn:
    // fewer placements, fewer signs.
    let isFree = Set(program.spread.map(\.row))
    var least = [Int](repeating: 0, count: rows.count)
    var greatest = [Int](repeating: 0, count: rows.count)
    while true {
      (least, greatest) = CleanRows.reach(lists, units: program, rows: rows.count)
      let before = lists.count
      lists.removeAll { item in
        item.entries.contains { entry in
          (least[entry.row] == 0 && entry.amount > rows[entry.row].upper)
            || (greatest[entry.row] == 0 && entry.amount < rows[entry.row].lower)
        }
      }
      if lists.count == before { break }
    }
    var number = [Int?](repeating: nil, count: rows.count)
    for row in rows.indices {
      let isIdle = least[row] >= rows[row].lower && greatest[row] <= rows[row].upper
      if isIdle, !isFree.contains(row) { continue }
      number[row] = lower.count
      source.append(
        row < program.rows.count
          ? row : program.rows.count + positions[row - program.rows.count])
      lower.append(max(rows[row].lower, least[row] - 1))
      upper.append(min(rows[row].upper, greatest[row] + 1))
    }
    for item in lists {
      origin.append(item.placement)
      entries.append(
        item.entries.compactMap { entry in
          number[entry.row].map { Entry(row: $0, amount: entry.amount) }
        })
    }
    spread = program.spread.compactMap { spread in
      rows.indices.contains(spread.row)
        ? number[spread.row].map { DrawProgram.Spread(row: $0, within: spread.within) } : nil
    }
  }

  /// The least and the greatest sum of each row, each unit standing once at its best or not at all.
  private static func reach(
    _ lists: [(placement: Int, entries: [Entry])], units program: DrawProgram, rows: Int
  ) -> (least: [Int], greatest: [Int]) {
    var least = [Int](repeating: 0, count: rows)
    var greatest = least
    // Placements of a unit may lie apart; a bound that counts each of them is looser, never wrong.
    for item in lists {
      for entry in item.entries {
        if entry.amount < 0 {
          least[entry.row] += entry.amount
        } else {
          greatest[entry.row] += entry.amount
        }
      }
    }
    return (least, greatest)
  }
}
