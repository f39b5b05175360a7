// All the ways in which the cells' counts can satisfy the rows, added up: a table from which papers are drawn.

/// A dynamic program over cells whose state is the sums of the rows that are begun and not yet finished.
///
/// With one stratum after the other, or rows within rows, hardly anything is carried; with two margins that
/// cross, the residual totals of one of them; in every case the weight of a state is the exact sum of the
/// weights of all that follows, so that a walk from the start draws counts by the law, each draw by
/// itself. The idea for contingency tables is Pagano & Taylor-Halvorsen's (1981), for diagrams of any
/// constraints the frontier method (Knuth 2011, 7.1.4).
struct SumTable: Sendable {
  /// Positions of the cells, in the order of the steps.
  let order: [Int]
  let choices: [CellChoices]
  /// For each step, where the transitions of each of its states begin in the three arrays below.
  private(set) var starts: [[Int]]
  private(set) var choice: [Int32]
  private(set) var target: [Int32]
  /// The chance of this transition or one before it in the same state.
  private(set) var chances: [Double]
  /// The sum of the products of weights over all selections.
  private(set) var total: ScaledNumber

  enum Outcome: Sendable {
    case table(SumTable)
    /// No counts satisfy the rows.
    case empty
    /// More transitions than the budget.
    case tooLarge
  }

  /// - Parameters:
  ///   - forms: drawn together.
  ///   - budget: transitions that the table may have.
  ///   - counts: whether it will be drawn from; without, only whether it is empty is known.
  static func make(
    _ cells: DrawCells, weight: [Int], forms: Int, budget: Int, counts: Bool = true
  ) -> Outcome {
    guard let bounds = SumBounds(cells, forms: forms) else { return .tooLarge }
    if bounds.isEmpty { return .empty }
    let order = CellOrder(cells).cells
    var choices: [CellChoices] = []
    for cell in order {
      guard
        let list = CellChoices(
          cells.cells[cell], weight: weight, forms: forms, rowsPerForm: cells.lower.count,
          limits: bounds.limits[cell], most: max(64, budget / 16), counts: counts)
      else { return .tooLarge }
      choices.append(list)
    }
    var table = SumTable(order: order, choices: choices)
    switch table.walkForward(bounds, budget: budget) {
    case nil: return .tooLarge
    case false?: return .empty
    case true?:
      if !counts { return .table(table) }
      table.weighBackward()
      return table.total.isZero ? .empty : .table(table)
    }
  }

  private init(order: [Int], choices: [CellChoices]) {
    self.order = order
    self.choices = choices
    starts = []
    choice = []
    target = []
    chances = []
    total = .zero
  }

  /// Finds the states of every step; nil when there are too many, false when none reaches the end.
  private mutating func walkForward(_ bounds: SumBounds, budget: Int) -> Bool? {
    var frontier = SumFrontier(bounds, order: order)
    for step in choices.indices {
      guard let next = frontier.advanced(step, choices[step], budget: budget - choice.count) else {
        return nil
      }
      starts.append(next.starts.map { $0 + choice.count })
      choice += next.choice
      target += next.target
      if next.frontier.states.count == 0 { return false }
      frontier = next.frontier
    }
    return true
  }

  /// Weighs every state by what can follow, and turns weights into chances.
  private mutating func weighBackward() {
    chances = [Double](repeating: 0, count: choice.count)
    var values = [ScaledNumber.one]
    for step in choices.indices.reversed() {
      let states = starts[step].count - 1
      var own = [ScaledNumber](repeating: .zero, count: states)
      for state in 0..<states {
        let range = starts[step][state]..<starts[step][state + 1]
        var sum = ScaledNumber.zero
        for transition in range {
          sum +=
            choices[step].weights[Int(choice[transition])] * values[Int(target[transition])]
        }
        own[state] = sum
        var running = ScaledNumber.zero
        for transition in range {
          running +=
            choices[step].weights[Int(choice[transition])] * values[Int(target[transition])]
          chances[transition] = running.share(of: sum)
        }
      }
      values = own
    }
    total = values.first ?? .one
  }

  /// Draws the counts of every step: the positions of the choices taken.
  func draw(
    into taken: inout [Int], using generator: inout some RandomNumberGenerator
  ) {
    var state = 0
    for step in choices.indices {
      let first = starts[step][state]
      let end = starts[step][state + 1]
      var at = first
      if end - first > 1 {
        let chance = generator.unit()
        if end - first > 16 {
          var high = end - 1
          while at < high {
            let middle = (at + high) / 2
            if chances[middle] <= chance { at = middle + 1 } else { high = middle }
          }
        } else {
          while at + 1 < end, chances[at] <= chance { at += 1 }
        }
      }
      taken[step] = Int(choice[at])
      state = Int(target[at])
    }
  }
}
