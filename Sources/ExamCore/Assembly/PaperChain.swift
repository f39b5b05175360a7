// From one feasible paper to one drawn by weight: a Markov chain that never leaves the feasible papers.

/// A Metropolis chain (Metropolis et al. 1953) whose stationary law gives a set of papers a probability
/// proportional to the product of its items' weights, among the feasible sets it can reach.
///
/// Every proposal is as likely as its reverse, and a move from weight w to weight w′ is accepted with the
/// exact probability min(1, w′/w), in whole numbers. Four kinds of moves:
/// - one slot takes any item of its section, or changes places with it;
/// - one slot takes an item that counts alike in every rule but the mean facility;
/// - two slots of one form and section take items of each other's class, which keeps every sum;
/// - two slots, of one form or of two, take or change any two items at once.
struct PaperChain: Sendable {
  let problem: AssemblyProblem
  /// For each placement, its class: what it counts in the watched rows, the mean facility left out.
  private let classOf: [Int]
  /// The items of each class.
  private let members: [[Int]]

  init(_ problem: AssemblyProblem) {
    self.problem = problem
    var numbers: [[Int]: Int] = [:]
    var classOf: [Int] = []
    var members: [[Int]] = []
    for placement in problem.table.item.indices {
      var key = [problem.table.section[placement]]
      for entry in problem.entryStart[placement]..<problem.entryStart[placement + 1] {
        let row = problem.entryRow[entry]
        if problem.rules[problem.rows[problem.watched[row]].rule].subject == .meanFacility {
          continue
        }
        key += [row, problem.entryAmount[entry]]
      }
      let number = numbers[key] ?? members.count
      if number == members.count {
        numbers[key] = number
        members.append([])
      }
      classOf.append(number)
      members[number].append(problem.table.item[placement])
    }
    self.classOf = classOf
    self.members = members
  }

  /// How many moves are tried: 8,000 for every slot (fewer in a small bank, which is sooner mixed) and
  /// 100 for every item. With half as many, on 300 items and two forms, how often each item is drawn in
  /// 2,000 papers differed from a walk ten times as long by no more than chance under ordinary rules, and
  /// by 1.4 times the variance of chance under forty very tight ones.
  var steps: Int {
    let items = problem.drawable.items.count
    return problem.slotSection.count * min(8_000, 100 * items) + 100 * items
  }

  /// Walks from a feasible draft, ``steps`` moves unless told otherwise; every draft on the way is feasible.
  func walk(
    _ draft: inout PaperDraft, steps: Int? = nil, using generator: inout SeededGenerator
  ) {
    let slots = draft.itemAt.count
    guard slots > 0, draft.isFeasible else { return }
    for _ in 0..<(steps ?? self.steps) {
      let slot = generator.below(slots)
      let kind = generator.below(8)
      if kind < 4 {
        single(candidate(for: slot, using: &generator), slot, &draft, using: &generator)
      } else if kind < 6 {
        let alike = members[placementClass(draft.itemAt[slot], slot)]
        single(alike[generator.below(alike.count)], slot, &draft, using: &generator)
      } else if kind == 6 {
        exchange(slot, &draft, using: &generator)
      } else {
        double(slot, &draft, using: &generator)
      }
    }
  }

  private func placementClass(_ item: Int, _ slot: Int) -> Int {
    classOf[problem.table.placement(of: item, in: problem.slotSection[slot])]
  }

  private func single(
    _ item: Int, _ slot: Int, _ draft: inout PaperDraft, using generator: inout SeededGenerator
  ) {
    let former = draft.itemAt[slot]
    guard item != former, draft.canPut(item, at: slot) else { return }
    // Two items that change places leave the product of weights as it is.
    if draft.slotOf[item] < 0 {
      guard accepts(weight(item), over: weight(former), using: &generator) else { return }
    }
    draft.put(item, at: slot)
    if !draft.isFeasible { draft.put(former, at: slot) }
  }

  /// Items x of class X and y of class Y, in one section of one form, give way to two unused items of
  /// classes Y and X.
  private func exchange(
    _ first: Int, _ draft: inout PaperDraft, using generator: inout SeededGenerator
  ) {
    let section = problem.slotSection[first]
    let start = problem.form(of: first) * problem.slotsPerForm + problem.firstSlot[section]
    let second = start + generator.below(problem.counts[section])
    guard second != first else { return }
    let x = draft.itemAt[first]
    let y = draft.itemAt[second]
    let forFirst = members[placementClass(y, second)]
    let forSecond = members[placementClass(x, first)]
    let c = forFirst[generator.below(forFirst.count)]
    let d = forSecond[generator.below(forSecond.count)]
    guard c != d, draft.slotOf[c] < 0, draft.slotOf[d] < 0,
      accepts(weight(c) * weight(d), over: weight(x) * weight(y), using: &generator)
    else { return }
    draft.put(c, at: first)
    draft.put(d, at: second)
    if !draft.isFeasible {
      draft.put(y, at: second)
      draft.put(x, at: first)
    }
  }

  /// Two moves at once, of which the first alone need not be feasible. Half of them stay in one form.
  private func double(
    _ first: Int, _ draft: inout PaperDraft, using generator: inout SeededGenerator
  ) {
    let staysInForm = generator.below(2) == 0
    let second =
      staysInForm
      ? problem.form(of: first) * problem.slotsPerForm + generator.below(problem.slotsPerForm)
      : generator.below(draft.itemAt.count)
    let c = candidate(for: first, using: &generator)
    let d = candidate(for: second, using: &generator)
    let x = draft.itemAt[first]
    guard draft.canPut(c, at: first) else { return }
    let cIsNew = draft.slotOf[c] < 0
    draft.put(c, at: first)
    let y = draft.itemAt[second]
    if draft.canPut(d, at: second) {
      let dIsNew = draft.slotOf[d] < 0
      draft.put(d, at: second)
      let new = (cIsNew ? weight(c) : 1) * (dIsNew ? weight(d) : 1)
      let old = (cIsNew ? weight(x) : 1) * (dIsNew ? weight(y) : 1)
      if draft.isFeasible, accepts(new, over: old, using: &generator) { return }
      draft.put(y, at: second)
    }
    draft.put(x, at: first)
  }

  private func candidate(for slot: Int, using generator: inout SeededGenerator) -> Int {
    let candidates = problem.drawable.admitted[problem.slotSection[slot]]
    return candidates[generator.below(candidates.count)]
  }

  private func weight(_ item: Int) -> Int { problem.drawable.weights[item] }

  /// True with probability min(1, new / old).
  private func accepts(_ new: Int, over old: Int, using generator: inout SeededGenerator) -> Bool {
    new >= old || generator.below(old) < new
  }
}
