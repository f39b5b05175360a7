// The states between two steps of a table: the sums of the rows that are begun and not finished.

struct SumFrontier: Sendable {
  /// Rows that are carried, in the order of a state's values.
  private(set) var rows: [Int]
  private(set) var states: StateIndex
  private let bounds: SumBounds
  /// For each row of a form, the step of its last cell.
  private let lastStep: [Int]
  /// For each row of a form, what the steps from each on can still add: least and greatest.
  private var leastLeft: [Int]
  private var greatestLeft: [Int]
  private let order: [Int]

  struct Advance: Sendable {
    var frontier: SumFrontier
    var starts: [Int]
    var choice: [Int32]
    var target: [Int32]
  }

  init(_ bounds: SumBounds, order: [Int]) {
    self.bounds = bounds
    self.order = order
    rows = []
    states = StateIndex(width: 0)
    _ = states.number(of: [])
    let perForm = bounds.lower.count / max(1, bounds.forms)
    var last = [Int](repeating: -1, count: perForm)
    leastLeft = [Int](repeating: 0, count: perForm)
    greatestLeft = leastLeft
    for (step, cell) in order.enumerated() {
      for row in bounds.least[cell].keys {
        last[row] = step
        leastLeft[row] += bounds.least[cell][row] ?? 0
        greatestLeft[row] += bounds.greatest[cell][row] ?? 0
      }
    }
    lastStep = last
  }

  /// The states after one more cell; nil beyond the budget of transitions.
  func advanced(_ step: Int, _ choices: CellChoices, budget: Int) -> Advance? {
    var after = self
    let cell = order[step]
    for row in bounds.least[cell].keys {
      after.leastLeft[row] -= bounds.least[cell][row] ?? 0
      after.greatestLeft[row] -= bounds.greatest[cell][row] ?? 0
    }
    let perForm = max(1, lastStep.count)
    let touched = choices.rows
    after.rows = rows.filter { !touched.contains($0) }
    let kept = after.rows.map { row in rows.firstIndex(of: row) ?? 0 }
    // Touched rows that go on come behind the untouched ones.
    let goesOn = touched.map { lastStep[$0 % perForm] > step }
    for (row, goes) in zip(touched, goesOn) where goes { after.rows.append(row) }
    let source = touched.map { row in rows.firstIndex(of: row) }
    after.states = StateIndex(width: after.rows.count)
    var advance = Advance(frontier: self, starts: [0], choice: [], target: [])
    var state = [Int32](repeating: 0, count: after.rows.count)
    let lows = touched.map { after.leastLeft[$0 % perForm] }
    let highs = touched.map { after.greatestLeft[$0 % perForm] }
    for number in 0..<states.count {
      let base = number * states.width
      for (position, column) in kept.enumerated() {
        state[position] = states.values[base + column]
      }
      candidates: for candidate in choices.counts.indices {
        var position = kept.count
        for index in touched.indices {
          let row = touched[index]
          let former = source[index].map { Int(states.values[base + $0]) } ?? 0
          let sum = former + choices.amounts[candidate][index]
          let low = sum + lows[index]
          let high = sum + highs[index]
          if high < bounds.lower[row] || low > bounds.upper[row] { continue candidates }
          guard goesOn[index] else { continue }
          state[position] = Int32(
            SumFrontier.merged(
              sum, low: lows[index], high: highs[index], bounds.lower[row], bounds.upper[row]))
          position += 1
        }
        if advance.choice.count >= budget { return nil }
        advance.choice.append(Int32(candidate))
        advance.target.append(Int32(after.states.number(of: state)))
      }
      advance.starts.append(advance.choice.count)
    }
    advance.frontier = after
    return advance
  }

  /// One value for all sums that nothing to come can tell apart.
  private static func merged(
    _ sum: Int, low: Int, high: Int, _ lower: Int, _ upper: Int
  ) -> Int {
    let isSafe = sum + high <= upper && sum + low >= lower
    return isSafe ? upper - high : sum
  }
}
