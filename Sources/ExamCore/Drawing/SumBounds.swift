// What each cell can add to each row at most, so that hopeless states are dropped early.

/// A class for the same reason as ``DrawMatrix``.
final class SumBounds: Sendable {
  let forms: Int
  /// Bounds of all forms' rows, form by form, drawn in to what can be reached.
  let lower: [Int]
  let upper: [Int]
  /// For each cell and row of one form, the least and the greatest it can add.
  let least: [[Int: Int]]
  let greatest: [[Int: Int]]
  /// For each cell and way, the most units on one form.
  let limits: [[Int]]
  /// Whether some row is out of reach.
  let isEmpty: Bool

  /// nil when sums do not fit into 32 bits.
  init?(_ cells: DrawCells, forms: Int) {
    let rows = cells.lower.count
    var isNegative = [Bool](repeating: false, count: rows)
    for cell in cells.cells {
      for way in cell.ways {
        for entry in way.entries where entry.amount < 0 { isNegative[entry.row] = true }
      }
    }
    var limits: [[Int]] = []
    var least: [[Int: Int]] = []
    var greatest: [[Int: Int]] = []
    var lowest = [Int](repeating: 0, count: rows)
    var highest = [Int](repeating: 0, count: rows)
    for cell in cells.cells {
      let limit = cell.ways.map { way in
        way.entries.reduce(cell.units.count) { most, entry in
          isNegative[entry.row] || entry.amount <= 0
            ? most : min(most, max(0, cells.upper[entry.row]) / entry.amount)
        }
      }
      limits.append(limit)
      // At most `units` units on a form, each at its best way.
      var low: [Int: Int] = [:]
      var high: [Int: Int] = [:]
      for row in Set(cell.ways.flatMap { $0.entries.map(\.row) }).sorted() {
        let amounts = cell.ways.enumerated().map { position, way in
          (
            amount: way.entries.filter { $0.row == row }.reduce(0) { $0 + $1.amount },
            limit: limit[position]
          )
        }
        low[row] = SumBounds.sum(amounts.map { (-$0.amount, $0.limit) }, cell.units.count) * -1
        high[row] = SumBounds.sum(amounts, cell.units.count)
        lowest[row] += low[row] ?? 0
        highest[row] += high[row] ?? 0
      }
      least.append(low)
      greatest.append(high)
    }
    for row in 0..<rows where max(-lowest[row], highest[row]) > Int(Int32.max) / 4 { return nil }
    self.forms = forms
    self.limits = limits
    self.least = least
    self.greatest = greatest
    let low = (0..<rows).map { max(cells.lower[$0], lowest[$0]) }
    let high = (0..<rows).map { min(cells.upper[$0], highest[$0]) }
    isEmpty = (0..<rows).contains { low[$0] > high[$0] }
    lower = (0..<forms).flatMap { _ in low }
    upper = (0..<forms).flatMap { _ in high }
  }

  /// The greatest sum of at most `units` amounts, each used no more often than its limit.
  private static func sum(_ amounts: [(amount: Int, limit: Int)], _ units: Int) -> Int {
    var left = units
    var sum = 0
    for (amount, limit) in amounts.sorted(by: { $0.amount > $1.amount }) where amount > 0 {
      let count = min(left, limit)
      sum += count * amount
      left -= count
    }
    return sum
  }
}
