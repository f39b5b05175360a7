// Proves without search that rows cannot hold together, and says which.

/// Tables of one, two or three rows, and sums of weighted rows that are out of reach (Farkas 1902): the weights come from
/// a relaxation in floating point, the proof is in whole numbers.
struct RowProver: Sendable {
  /// One bound of a row, or of a set of enemies behind the rows.
  struct Bound: Hashable, Sendable {
    var row: Int
    var isLower: Bool
  }

  let matrix: DrawMatrix
  /// Placements that may be looked at, over all tables.
  private static let work = 4_000_000
  private static let budget = 20_000
  /// A dense tableau may have so many fields.
  private static let mostFields = 3_000_000

  init(_ matrix: DrawMatrix) { self.matrix = matrix }

  /// Bounds that cannot hold together; nil proves nothing.
  ///
  /// - Parameter most: the greatest number of rows in a set that a table is made for.
  func impossibleBounds(most: Int) -> [Bound]? {
    if let row = impossibleRows(sizes: 1...1) { return RowProver.bounds(of: row) }
    if let bounds = impossibleSum { return bounds }
    return most > 1 ? impossibleRows(sizes: 2...most).map(RowProver.bounds) : nil
  }

  static func bounds(of rows: [Int]) -> [Bound] {
    rows.flatMap { [Bound(row: $0, isLower: true), Bound(row: $0, isLower: false)] }
  }

  // MARK: Tables

  func impossibleRows(sizes: ClosedRange<Int>) -> [Int]? {
    var left = RowProver.work / max(1, matrix.unitOf.count)
    for size in sizes {
      var rows = Array(0..<size)
      while let last = rows.last, last < matrix.rows {
        if left <= 0 { return nil }
        left -= 1
        if isImpossible(rows) { return rows }
        // The next combination, in order.
        var at = size - 1
        while at >= 0, rows[at] == matrix.rows - size + at { at -= 1 }
        if at < 0 { break }
        rows[at] += 1
        for later in rows.indices where later > at { rows[later] = rows[later - 1] + 1 }
      }
    }
    return nil
  }

  private func isImpossible(_ rows: [Int]) -> Bool {
    var cells = DrawCells(matrix, rows: rows, sets: [])
    if isEmpty(cells) { return true }
    guard matrix.forms > 1, matrix.hasTiesBetweenForms else { return false }
    cells.joinForms(matrix.forms)
    return isEmpty(cells)
  }

  private func isEmpty(_ cells: DrawCells) -> Bool {
    guard cells.cells.count <= 1_000 else { return false }
    switch SumTable.make(
      cells, weight: matrix.weight, forms: 1, budget: RowProver.budget, counts: false)
    {
    case .empty: return true
    case .table, .tooLarge: return false
    }
  }

  // MARK: Sums

  private var impossibleSum: [Bound]? {
    let rows = Array(0..<matrix.rows)
    let sets = matrix.enemySets.count <= 200 ? Array(0..<matrix.enemySets.count) : []
    var attempts: [(sets: [Int], joins: Bool)] = [([], false)]
    if matrix.forms > 1, matrix.hasTiesBetweenForms { attempts.append(([], true)) }
    if !sets.isEmpty { attempts.append((sets, false)) }
    for (sets, joins) in attempts {
      var cells = DrawCells(matrix, rows: rows, sets: sets)
      if joins { cells.joinForms(matrix.forms) }
      if let bounds = RowProver.impossibleSum(cells) { return bounds }
    }
    return nil
  }

  /// Bounds whose weighted sum no selection reaches, checked in whole numbers.
  static func impossibleSum(_ cells: DrawCells) -> [Bound]? {
    let columns = cells.cells.reduce(0) { $0 + $1.ways.count }
    guard !cells.lower.isEmpty, columns * cells.lower.count <= mostFields,
      let weights = FractionalForm(cells).refutingWeights()
    else { return nil }
    let largest = weights.reduce(0) { max($0, abs($1)) }
    guard largest > 0, largest.isFinite else { return nil }
    let scaled = weights.map { weight -> Int128 in
      abs(weight) < largest * 1e-9 ? 0 : Int128((weight / largest * 0x1p30).rounded())
    }
    var asked: Int128 = 0
    for (row, weight) in scaled.enumerated() {
      asked += weight * Int128(weight > 0 ? cells.lower[row] : cells.upper[row])
    }
    var reached: Int128 = 0
    for cell in cells.cells {
      let best =
        cell.ways.map { way in
          way.entries.reduce(Int128(0)) { $0 + scaled[$1.row] * Int128($1.amount) }
        }.max() ?? 0
      reached += max(0, best) * Int128(cell.units.count)
    }
    guard asked > reached else { return nil }
    return scaled.enumerated().compactMap { row, weight in
      weight == 0 ? nil : Bound(row: row, isLower: weight > 0)
    }
  }
}
