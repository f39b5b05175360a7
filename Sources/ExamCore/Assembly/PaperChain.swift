// From one feasible paper to one drawn by weight: a Markov chain that never leaves the feasible papers.

/// A Metropolis chain (Metropolis et al. 1953) whose stationary law gives a set of papers a probability
/// proportional to the product of its items' weights, among the feasible sets it can reach.
///
/// Every proposal is as likely as its reverse, and a move from weight w to weight w′ is accepted with the
/// exact probability min(1, w′/w), in whole numbers. Four kinds of moves:
/// - one slot takes any item of its section, or changes places with it;
/// - one slot takes an item that counts alike in every rule but the mean facility;
/// - two slots of one form and section take items of each other's class, which keeps every sum;
/// - two slots of one form take any two items.
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
        let candidates = problem.drawable.admitted[problem.slotSection[slot]]
        single(candidates[generator.below(candidates.count)], slot, &draft, using: &generator)
      } else if kind < 6 {
        let alike = members[placementClass(draft.itemAt[slot], slot)]
        single(alike[generator.below(alike.count)], slot, &draft, using: &generator)
      } else {
        pair(slot, isExchange: kind == 6, &draft, using: &generator)
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

  private func pair(
    _ first: Int, isExchange: Bool, _ draft: inout PaperDraft,
    using generator: inout SeededGenerator
  ) {
    let section = problem.slotSection[first]
    let form = problem.form(of: first) * problem.slotsPerForm
    let second =
      isExchange
      ? form + problem.firstSlot[section] + generator.below(problem.counts[section])
      : form + generator.below(problem.slotsPerForm)
    guard second != first else { return }
    let x = draft.itemAt[first]
    let y = draft.itemAt[second]
    let forFirst: [Int]
    let forSecond: [Int]
    if isExchange {
      forFirst = members[placementClass(y, second)]
      forSecond = members[placementClass(x, first)]
    } else {
      forFirst = problem.drawable.admitted[section]
      forSecond = problem.drawable.admitted[problem.slotSection[second]]
    }
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

  private func weight(_ item: Int) -> Int { problem.drawable.weights[item] }

  /// True with probability min(1, new / old).
  private func accepts(_ new: Int, over old: Int, using generator: inout SeededGenerator) -> Bool {
    new >= old || generator.below(old) < new
  }
}
