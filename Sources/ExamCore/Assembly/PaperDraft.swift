// Forms being filled: which item stands in which slot, and what is still wrong, kept up to date move by move.

/// All forms of a draw together; every slot holds an item and no item stands twice.
struct PaperDraft: Sendable {
  let problem: AssemblyProblem
  private(set) var itemAt: [Int]
  /// The slot of each item; negative for items in no form.
  private(set) var slotOf: [Int]
  /// For each form and watched row, the sum so far.
  private(set) var sums: [Int]
  /// For each form and watched row, what missing it by 1 costs now.
  private(set) var weights: [Int]
  private var enemyWeight: Int
  /// Pairs of enemies on one form.
  private(set) var meetings = 0
  /// Weighted violations; zero exactly when every row holds and no enemies meet.
  private(set) var cost = 0

  /// - Parameter items: an item for every slot, each once and admitted by the slot's section.
  init(_ problem: AssemblyProblem, items: [Int]) {
    self.problem = problem
    itemAt = items
    slotOf = [Int](repeating: -1, count: problem.drawable.items.count)
    sums = [Int](repeating: 0, count: problem.forms * problem.watched.count)
    weights = (0..<problem.forms).flatMap { _ in problem.penalty }
    enemyWeight = problem.enemyPenalty
    for index in sums.indices { cost += miss(index) * weights[index] }
    for slot in items.indices { enter(items[slot], slot) }
  }

  var isFeasible: Bool { cost == 0 }

  /// How far a form's row is outside its bounds, in the row's whole numbers.
  func miss(_ index: Int) -> Int {
    let row = index % problem.watched.count
    return max(0, problem.lower[row] - sums[index], sums[index] - problem.upper[row])
  }

  /// Whether an item may come into a slot; when it stands elsewhere, whether the two may change places.
  func canPut(_ item: Int, at slot: Int) -> Bool {
    let section = problem.slotSection[slot]
    guard problem.table.placement(of: item, in: section) >= 0 else { return false }
    let other = slotOf[item]
    if other < 0 { return true }
    // Within one section of one form the order means nothing.
    if problem.slotSection[other] == section {
      return problem.form(of: other) != problem.form(of: slot)
    }
    return problem.table.placement(of: itemAt[slot], in: problem.slotSection[other]) >= 0
  }

  /// Puts an item into a slot: the one there leaves, or takes the place that the item had. Putting the
  /// former item back undoes it.
  mutating func put(_ item: Int, at slot: Int) {
    let former = itemAt[slot]
    let other = slotOf[item]
    leave(former, slot)
    if other >= 0 {
      leave(item, other)
      itemAt[other] = former
      enter(former, other)
    }
    itemAt[slot] = item
    enter(item, slot)
  }

  /// Makes everything that is wrong now cost more, so that a search does not stay where it is stuck.
  mutating func raiseWeights() {
    let rows = problem.watched.count
    for index in sums.indices {
      let miss = miss(index)
      let base = problem.penalty[index % rows]
      guard miss > 0, weights[index] < 64 * base else { continue }
      weights[index] += base
      cost += miss * base
    }
    if meetings > 0, enemyWeight < 64 * problem.enemyPenalty {
      enemyWeight += problem.enemyPenalty
      cost += meetings * problem.enemyPenalty
    }
  }

  private mutating func enter(_ item: Int, _ slot: Int) {
    count(item, slot, 1)
    slotOf[item] = slot
  }

  private mutating func leave(_ item: Int, _ slot: Int) {
    slotOf[item] = -1
    count(item, slot, -1)
  }

  private mutating func count(_ item: Int, _ slot: Int, _ sign: Int) {
    let form = problem.form(of: slot)
    let placement = problem.table.placement(of: item, in: problem.slotSection[slot])
    let base = form * problem.watched.count
    for entry in problem.entryStart[placement]..<problem.entryStart[placement + 1] {
      let row = problem.entryRow[entry]
      let old = sums[base + row]
      let new = old + sign * problem.entryAmount[entry]
      sums[base + row] = new
      let lower = problem.lower[row]
      let upper = problem.upper[row]
      let change =
        max(0, lower - new, new - upper) - max(0, lower - old, old - upper)
      cost += change * weights[base + row]
    }
    for enemy in problem.drawable.enemies[item] {
      let other = slotOf[enemy]
      if other >= 0, problem.form(of: other) == form {
        meetings += sign
        cost += sign * enemyWeight
      }
    }
  }
}
