// Decides whether whole numbers satisfy a model: bounds pushed through rows, and choices taken back.

/// Depth-first search with propagation of bounds; the variable is the one with the smallest range for the
/// conflicts its rows were in (dom/wdeg, Boussemart et al. 2004).
struct LinearSearch: Sendable {
  enum Answer: Sendable {
    case values([Int])
    case none
    case outOfSteps
  }

  private let model: LinearModel
  private let rowsOf: SparseLists
  private var low: [Int]
  private var high: [Int]
  /// Bounds as they were before a change, to be taken back.
  private var trail: [(variable: Int, low: Int, high: Int)] = []
  private var blame: [Int]
  private var queue: [Int] = []
  private var isQueued: [Bool]
  private let hint: [Int]

  /// - Parameter hint: values to try first.
  init(_ model: LinearModel, hint: [Int] = []) {
    self.model = model
    self.hint = hint
    var rows = [[Int]](repeating: [], count: model.highest.count)
    for (row, terms) in model.terms.enumerated() {
      for term in terms { rows[term.variable].append(row) }
    }
    rowsOf = SparseLists(rows)
    low = [Int](repeating: 0, count: model.highest.count)
    high = model.highest
    blame = [Int](repeating: 1, count: model.terms.count)
    isQueued = [Bool](repeating: false, count: model.terms.count)
  }

  private struct Choice {
    var variable: Int
    var value: Int
    /// 0: equal to the value, 1: below it, 2: above it.
    var branch: Int
    var mark: Int
  }

  /// - Parameter steps: choices that may be made; what is left over comes back.
  mutating func answer(steps: inout Int) -> Answer {
    var stack: [Choice] = []
    for row in model.terms.indices { enqueue(row) }
    var holds = propagate()
    while true {
      if holds {
        guard let variable = nextVariable() else { return .values(low) }
        if steps <= 0 { return .outOfSteps }
        steps -= 1
        let wish = variable < hint.count ? hint[variable] : low[variable]
        let value = min(max(wish, low[variable]), high[variable])
        stack.append(Choice(variable: variable, value: value, branch: 0, mark: trail.count))
        holds = narrow(variable, value, value) && propagate()
        continue
      }
      // Back to the last choice with a branch left.
      var found = false
      while var choice = stack.popLast() {
        undo(to: choice.mark)
        choice.branch += 1
        if choice.branch == 1, choice.value <= low[choice.variable] { choice.branch = 2 }
        if choice.branch == 2, choice.value >= high[choice.variable] { choice.branch = 3 }
        if choice.branch > 2 { continue }
        if steps <= 0 { return .outOfSteps }
        steps -= 1
        let isBelow = choice.branch == 1
        stack.append(choice)
        holds =
          narrow(
            choice.variable, isBelow ? low[choice.variable] : choice.value + 1,
            isBelow ? choice.value - 1 : high[choice.variable]) && propagate()
        found = true
        break
      }
      if !found { return .none }
    }
  }

  private func nextVariable() -> Int? {
    var best: Int?
    var bestRange = 0
    var bestBlame = 1
    for variable in low.indices where low[variable] < high[variable] {
      var sum = 1
      for row in rowsOf[variable] { sum += blame[row] }
      let range = high[variable] - low[variable]
      // range / blame, compared without division.
      let (left, a) = range.multipliedReportingOverflow(by: bestBlame)
      let (right, b) = bestRange.multipliedReportingOverflow(by: sum)
      if best == nil || (!a && !b && left < right) {
        best = variable
        bestRange = range
        bestBlame = sum
      }
    }
    return best
  }

  private mutating func enqueue(_ row: Int) {
    if isQueued[row] { return }
    isQueued[row] = true
    queue.append(row)
  }

  /// Sets the bounds of a variable; false when nothing is left.
  private mutating func narrow(_ variable: Int, _ newLow: Int, _ newHigh: Int) -> Bool {
    if newLow > newHigh { return false }
    trail.append((variable, low[variable], high[variable]))
    low[variable] = newLow
    high[variable] = newHigh
    for row in rowsOf[variable] { enqueue(row) }
    return true
  }

  private mutating func undo(to mark: Int) {
    while trail.count > mark {
      let change = trail.removeLast()
      low[change.variable] = change.low
      high[change.variable] = change.high
    }
    for row in queue { isQueued[row] = false }
    queue.removeAll(keepingCapacity: true)
  }

  private mutating func propagate() -> Bool {
    while let row = queue.popLast() {
      isQueued[row] = false
      if !propagate(row) {
        blame[row] += 1
        return false
      }
    }
    return true
  }

  private mutating func propagate(_ row: Int) -> Bool {
    var least = 0
    var most = 0
    for term in model.terms[row] {
      let a = term.coefficient * low[term.variable]
      let b = term.coefficient * high[term.variable]
      least += min(a, b)
      most += max(a, b)
    }
    if least > model.upper[row] || most < model.lower[row] { return false }
    if least >= model.lower[row] && most <= model.upper[row] { return true }
    for term in model.terms[row] {
      let variable = term.variable
      if low[variable] == high[variable] { continue }
      let c = term.coefficient
      let a = c * low[variable]
      let b = c * high[variable]
      // What this term may be, given the others at their least and most.
      let top = model.upper[row] - (least - min(a, b))
      let bottom = model.lower[row] - (most - max(a, b))
      let newHigh = c > 0 ? LinearSearch.floor(top, c) : LinearSearch.floor(-bottom, -c)
      let newLow = c > 0 ? LinearSearch.ceiling(bottom, c) : LinearSearch.ceiling(-top, -c)
      guard newLow > low[variable] || newHigh < high[variable] else { continue }
      if !narrow(variable, max(low[variable], newLow), min(high[variable], newHigh)) {
        return false
      }
      let newA = c * low[variable]
      let newB = c * high[variable]
      least += min(newA, newB) - min(a, b)
      most += max(newA, newB) - max(a, b)
    }
    return true
  }

  private static func floor(_ a: Int, _ b: Int) -> Int {
    let (quotient, remainder) = a.quotientAndRemainder(dividingBy: b)
    return remainder < 0 ? quotient - 1 : quotient
  }

  private static func ceiling(_ a: Int, _ b: Int) -> Int { -floor(-a, b) }
}
