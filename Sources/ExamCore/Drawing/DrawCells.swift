// Units alike in everything that some rows and enemies ask: a hundred thousand of them are a few cells.

/// The units of a matrix, grouped for a table over some of its rows and sets of enemies.
struct DrawCells: Sendable {
  struct Entry: Hashable, Sendable {
    /// A row of the table.
    var row: Int
    var amount: Int
  }

  /// One way of placing the units of a cell, as far as the table's rows can tell.
  struct Way: Sendable {
    let entries: [Entry]
    /// For each unit of the cell, its placements of this kind; as many for every unit.
    let placements: [[Int]]
  }

  struct Cell: Sendable {
    let units: [Int]
    let ways: [Way]
    /// On how many forms each of the units may stand.
    let uses: Int
  }

  private(set) var cells: [Cell]
  /// Bounds of the table's rows: the matrix's rows, then at most one for each set of enemies.
  private(set) var lower: [Int]
  private(set) var upper: [Int]

  /// - Parameters:
  ///   - rows: rows of the matrix that the table keeps.
  ///   - sets: sets of enemies that it keeps.
  init(_ matrix: DrawMatrix, rows: [Int], sets: [Int]) {
    var rowNumber = [Int](repeating: -1, count: matrix.rows)
    for (number, row) in rows.enumerated() { rowNumber[row] = number }
    var setNumber = [Int](repeating: -1, count: matrix.enemySets.count)
    for (number, set) in sets.enumerated() { setNumber[set] = rows.count + number }
    lower = rows.map { matrix.lower[$0] } + sets.map { _ in 0 }
    upper = rows.map { matrix.upper[$0] } + sets.map { _ in 1 }
    var numbers: [[Int]: Int] = [:]
    var members: [[(unit: Int, ways: [[Int]])]] = []
    var shapes: [[[Entry]]] = []
    for unit in matrix.uses.indices where matrix.uses[unit] > 0 {
      let enemies = matrix.setsOf[unit].compactMap { set in
        setNumber[set] < 0 ? nil : Entry(row: setNumber[set], amount: 1)
      }
      var ways: [(entries: [Entry], placements: [Int])] = []
      for placement in matrix.placementsOf[unit] {
        var entries: [Entry] = []
        for entry in matrix.entries(of: placement) {
          let row = rowNumber[matrix.entryRow[entry]]
          if row >= 0 { entries.append(Entry(row: row, amount: matrix.entryAmount[entry])) }
        }
        entries += enemies
        if let way = ways.firstIndex(where: { $0.entries == entries }) {
          ways[way].placements.append(placement)
        } else {
          ways.append((entries, [placement]))
        }
      }
      ways.sort { DrawCells.key($0.entries).lexicographicallyPrecedes(DrawCells.key($1.entries)) }
      var key = [matrix.uses[unit]]
      for way in ways {
        key += [way.placements.count, way.entries.count] + DrawCells.key(way.entries)
      }
      let number = numbers[key] ?? members.count
      if number == members.count {
        numbers[key] = number
        members.append([])
        shapes.append(ways.map(\.entries))
      }
      members[number].append((unit, ways.map(\.placements)))
    }
    cells = members.indices.map { number in
      Cell(
        units: members[number].map(\.unit),
        ways: shapes[number].enumerated().map { position, entries in
          Way(entries: entries, placements: members[number].map { $0.ways[position] })
        },
        uses: members[number].first.map { matrix.uses[$0.unit] } ?? 0)
    }
  }

  /// Makes all forms one form, on which a unit stands as often as it may: a relaxation.
  mutating func joinForms(_ forms: Int) {
    lower = lower.map { $0 * forms }
    upper = upper.map { $0 * forms }
    cells = cells.map { cell in
      let copies = max(0, min(cell.uses, forms))
      func repeated<Element>(_ list: [Element]) -> [Element] {
        list.flatMap { [Element](repeating: $0, count: copies) }
      }
      return Cell(
        units: repeated(cell.units),
        ways: cell.ways.map { Way(entries: $0.entries, placements: repeated($0.placements)) },
        uses: 1)
    }
  }

  private static func key(_ entries: [Entry]) -> [Int] { entries.flatMap { [$0.row, $0.amount] } }
}
