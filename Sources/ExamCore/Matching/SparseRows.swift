// Many rows of few numbers over the same columns, laid into each other so that none collides.

/// Row displacement (Ziegler 1977; Tarjan and Yao 1979): a look-up is one comparison.
struct SparseRows: Sendable {
  /// Where column 0 of each row lies.
  private(set) var bases: [Int32] = []
  /// The row of each cell, -1 for none.
  private(set) var owners: [Int32] = []
  private(set) var values: [Int32] = []
  private var firstFree = 0
  private let width: Int

  /// - Parameter width: the number of columns.
  init(width: Int) { self.width = width }

  /// Adds a row of columns, ascending, and their values.
  mutating func add(_ row: [(column: Int, value: Int32)]) {
    let id = Int32(bases.count)
    guard let first = row.first else {
      bases.append(0)
      grow(to: width)
      return
    }
    while firstFree < owners.count, owners[firstFree] >= 0 { firstFree += 1 }
    var base = max(0, firstFree - first.column)
    while !row.allSatisfy({ isFree(base + $0.column) }) { base += 1 }
    grow(to: base + width)
    for (column, value) in row {
      owners[base + column] = id
      values[base + column] = value
    }
    bases.append(Int32(base))
  }

  private func isFree(_ cell: Int) -> Bool { cell >= owners.count || owners[cell] < 0 }

  private mutating func grow(to count: Int) {
    guard owners.count < count else { return }
    owners.append(contentsOf: repeatElement(-1, count: count - owners.count))
    values.append(contentsOf: repeatElement(0, count: count - values.count))
  }
}
