// The order in which a table goes through its cells: rows that are begun are finished soon.

struct CellOrder: Sendable {
  let cells: [Int]

  /// Always finishes the row that costs least to finish: the rows newly begun by its cells, then their number.
  init(_ cells: DrawCells) {
    let rows = cells.lower.count
    let rowsOf = cells.cells.map { cell in
      Set(cell.ways.flatMap { $0.entries.map(\.row) }).sorted()
    }
    var cellsOf = [[Int]](repeating: [], count: rows)
    for (number, rows) in rowsOf.enumerated() {
      for row in rows { cellsOf[row].append(number) }
    }
    var isDone = [Bool](repeating: false, count: rowsOf.count)
    var isOpen = [Bool](repeating: false, count: rows)
    // For each cell, its rows that are not begun.
    var fresh = rowsOf.map(\.count)
    var order: [Int] = []
    while true {
      var best: (row: Int, cost: Int)?
      for row in 0..<rows where !cellsOf[row].isEmpty {
        var cost = isOpen[row] ? 0 : -cellsOf[row].count * 100
        for cell in cellsOf[row] { cost += 100 * fresh[cell] + 1 }
        if best.map({ cost < $0.cost }) ?? true { best = (row, cost) }
      }
      guard let best else { break }
      // Cells that begin fewer rows first.
      let sorted = cellsOf[best.row].map { ($0, fresh[$0]) }
        .sorted { $0.1 != $1.1 ? $0.1 < $1.1 : $0.0 < $1.0 }
      for (cell, _) in sorted {
        order.append(cell)
        isDone[cell] = true
        for row in rowsOf[cell] where !isOpen[row] {
          isOpen[row] = true
          for other in cellsOf[row] { fresh[other] -= 1 }
        }
      }
      for row in sorted.flatMap({ rowsOf[$0.0] }) {
        cellsOf[row].removeAll { isDone[$0] }
      }
    }
    self.cells = order + isDone.indices.filter { !isDone[$0] }
  }
}
