// The relaxation of one form to fractions of units: when even those cannot keep the rows, no form can.

/// The first phase of the simplex method with bounded variables (Dantzig 1955) on a dense tableau of
/// cells × rows. It only ever proposes weights of rows; that they prove anything is for whole numbers to say.
struct FractionalForm: Sendable {
  /// Rows are the basic variables at first: each is a sum of the others.
  private var tableau: [[Double]]
  private var basic: [Int]
  private var nonbasic: [Int]
  private var value: [Double]
  private var low: [Double]
  private var high: [Double]
  private let rows: Int

  private static let tolerance = 1e-9

  init(_ cells: DrawCells) {
    rows = cells.lower.count
    // Variables: the rows' sums, then every cell's ways.
    low = cells.lower.map(Double.init)
    high = cells.upper.map(Double.init)
    var columns: [[DrawCells.Entry]] = []
    for cell in cells.cells {
      for way in cell.ways where !way.entries.isEmpty {
        columns.append(way.entries)
        low.append(0)
        high.append(Double(cell.units.count))
      }
    }
    tableau = [[Double]](
      repeating: [Double](repeating: 0, count: columns.count), count: rows)
    for (column, entries) in columns.enumerated() {
      for entry in entries { tableau[entry.row][column] += Double(entry.amount) }
    }
    basic = Array(0..<rows)
    nonbasic = columns.indices.map { cells.lower.count + $0 }
    value = [Double](repeating: 0, count: rows + columns.count)
  }

  /// Weights of rows, positive for a lower bound and negative for an upper one, whose sum is out of reach; nil when
  /// fractions do keep the rows or too many exchanges were needed.
  func refutingWeights() -> [Double]? {
    var form = self
    for _ in 0..<(50 + 6 * (rows + nonbasic.count)) {
      let wish = form.wishes()
      if wish.allSatisfy({ $0 == 0 }) { return nil }
      var gain = [Double](repeating: 0, count: form.nonbasic.count)
      for (row, sign) in wish.enumerated() where sign != 0 {
        for column in gain.indices { gain[column] += sign * form.tableau[row][column] }
      }
      guard let column = form.entering(gain) else {
        var weights = [Double](repeating: 0, count: rows)
        for (row, variable) in form.basic.enumerated() where variable < rows {
          weights[variable] = wish[row]
        }
        for (column, variable) in form.nonbasic.enumerated() where variable < rows {
          weights[variable] = -gain[column]
        }
        return weights
      }
      form.move(column, up: gain[column] > 0)
    }
    return nil
  }

  /// +1 for a basic variable below its bounds, −1 for one above.
  private func wishes() -> [Double] {
    basic.map { variable in
      let slack = FractionalForm.tolerance * (1 + max(abs(low[variable]), abs(high[variable])))
      if value[variable] < low[variable] - slack { return 1 }
      return value[variable] > high[variable] + slack ? -1 : 0
    }
  }

  private func entering(_ gain: [Double]) -> Int? {
    var best: Int?
    var most = FractionalForm.tolerance
    for (column, variable) in nonbasic.enumerated() where abs(gain[column]) > most {
      let canMove =
        gain[column] > 0 ? value[variable] < high[variable] : value[variable] > low[variable]
      if canMove {
        most = abs(gain[column])
        best = column
      }
    }
    return best
  }

  /// Moves a nonbasic variable until it or a basic one meets a bound.
  private mutating func move(_ column: Int, up: Bool) {
    let variable = nonbasic[column]
    let sign = up ? 1.0 : -1.0
    var step = up ? high[variable] - value[variable] : value[variable] - low[variable]
    var leaving: Int?
    for (row, other) in basic.enumerated() {
      let slope = sign * tableau[row][column]
      if abs(slope) < FractionalForm.tolerance { continue }
      let now = value[other]
      // The first bound on the way: of one out of bounds, the bound it breaks.
      let bound: Double
      if slope > 0 {
        if now > high[other] { continue }
        bound = now < low[other] ? low[other] : high[other]
      } else {
        if now < low[other] { continue }
        bound = now > high[other] ? high[other] : low[other]
      }
      let distance = max(0, (bound - now) / slope)
      if distance < step {
        step = distance
        leaving = row
      }
    }
    for (row, other) in basic.enumerated() {
      value[other] += sign * tableau[row][column] * step
    }
    value[variable] += sign * step
    guard let leaving else {
      value[variable] = up ? high[variable] : low[variable]
      return
    }
    pivot(leaving, column)
  }

  private mutating func pivot(_ row: Int, _ column: Int) {
    let leaving = basic[row]
    let entering = nonbasic[column]
    // Exactly on the bound it met.
    value[leaving] =
      abs(value[leaving] - low[leaving]) < abs(value[leaving] - high[leaving])
      ? low[leaving] : high[leaving]
    let pivot = tableau[row][column]
    var new = tableau[row].map { -$0 / pivot }
    new[column] = 1 / pivot
    for other in tableau.indices where other != row {
      let factor = tableau[other][column]
      if factor == 0 { continue }
      tableau[other][column] = 0
      for index in new.indices where new[index] != 0 {
        tableau[other][index] += factor * new[index]
      }
    }
    tableau[row] = new
    basic[row] = entering
    nonbasic[column] = leaving
  }
}
