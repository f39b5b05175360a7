// From any filling of the slots to one that meets every rule: repair by the best of sampled moves.

/// Local search with weights that grow where it is stuck (the breakout method, Morris 1993) and a short
/// tabu list (Glover 1989), over all forms together.
struct FeasibleSearch: Sendable {
  let problem: AssemblyProblem
  /// Moves looked at in each step.
  static let samples = 48

  /// Repairs a draft; the best draft found, feasible or not.
  func repaired(_ start: PaperDraft, using generator: inout SeededGenerator) -> PaperDraft {
    var draft = start
    var best = start
    var leastCost = start.baseCost
    var freeAgain = [Int](repeating: 0, count: problem.drawable.items.count)
    for step in 0..<(500 + 40 * draft.itemAt.count) {
      if draft.isFeasible { return draft }
      let troubles = self.troubles(in: draft)
      guard let move = bestMove(draft: &draft, troubles, step, freeAgain, using: &generator) else {
        draft.raiseWeights()
        continue
      }
      if move.cost >= draft.cost {
        draft.raiseWeights()
        // A worse paper is taken now and then; without it the search would circle in one valley.
        if generator.below(4) != 0 { continue }
      }
      freeAgain[draft.itemAt[move.slot]] = step + 4 + generator.below(6)
      draft.put(move.item, at: move.slot)
      let cost = draft.baseCost
      if cost < leastCost {
        leastCost = cost
        best = draft
      }
    }
    return best
  }

  private struct Move {
    var slot: Int
    var item: Int
    var cost: Int
  }

  /// Something that is wrong.
  private enum Trouble {
    case row(form: Int, row: Int, isBelow: Bool)
    /// A slot whose item meets an enemy.
    case meeting(slot: Int)
  }

  private func troubles(in draft: PaperDraft) -> [Trouble] {
    let rows = problem.watched.count
    var troubles: [Trouble] = []
    for index in draft.sums.indices where draft.miss(index) > 0 {
      let row = index % rows
      troubles.append(
        .row(form: index / rows, row: row, isBelow: draft.sums[index] < problem.lower[row]))
    }
    guard draft.meetings > 0 else { return troubles }
    for slot in draft.itemAt.indices {
      let meets = problem.drawable.enemies[draft.itemAt[slot]].contains { enemy in
        draft.slotOf[enemy] >= 0
          && problem.form(of: draft.slotOf[enemy]) == problem.form(of: slot)
      }
      if meets { troubles.append(.meeting(slot: slot)) }
    }
    return troubles
  }

  private func bestMove(
    draft: inout PaperDraft, _ troubles: [Trouble], _ step: Int, _ freeAgain: [Int],
    using generator: inout SeededGenerator
  ) -> Move? {
    guard !troubles.isEmpty else { return nil }
    let trouble = troubles[generator.below(troubles.count)]
    var best: Move?
    for _ in 0..<FeasibleSearch.samples {
      guard let (slot, item) = proposal(for: trouble, draft, using: &generator),
        draft.canPut(item, at: slot)
      else { continue }
      let former = draft.itemAt[slot]
      draft.put(item, at: slot)
      let cost = draft.cost
      draft.put(former, at: slot)
      if cost > 0, freeAgain[item] > step { continue }
      if best.map({ cost < $0.cost }) ?? true { best = Move(slot: slot, item: item, cost: cost) }
    }
    return best
  }

  /// A slot and an item for it that may help: half of the proposals bring in, or throw out, what counts
  /// for the row in trouble.
  private func proposal(
    for trouble: Trouble, _ draft: PaperDraft, using generator: inout SeededGenerator
  ) -> (slot: Int, item: Int)? {
    var slot: Int
    switch trouble {
    case .meeting(let meeting):
      slot = meeting
    case .row(let form, let row, let isBelow):
      let start = form * problem.slotsPerForm
      slot = start + generator.below(problem.slotsPerForm)
      let targeted = generator.below(2) == 0
      if targeted, isBelow {
        let entries = problem.rows[problem.watched[row]].entries
        guard !entries.isEmpty else { return nil }
        let placement = entries[generator.below(entries.count)].placement
        let section = problem.table.section[placement]
        guard problem.counts[section] > 0 else { return nil }
        slot = start + problem.firstSlot[section] + generator.below(problem.counts[section])
        return (slot, problem.table.item[placement])
      }
      if targeted {
        for _ in 0..<8 where !counts(draft.itemAt[slot], slot, row) {
          slot = start + generator.below(problem.slotsPerForm)
        }
      }
    }
    let candidates = problem.drawable.admitted[problem.slotSection[slot]]
    guard !candidates.isEmpty else { return nil }
    return (slot, candidates[generator.below(candidates.count)])
  }

  private func counts(_ item: Int, _ slot: Int, _ row: Int) -> Bool {
    let placement = problem.table.placement(of: item, in: problem.slotSection[slot])
    return (problem.entryStart[placement]..<problem.entryStart[placement + 1]).contains {
      problem.entryRow[$0] == row && problem.entryAmount[$0] > 0
    }
  }
}

extension PaperDraft {
  /// What is wrong at the weights of the start, which all drafts can be compared by.
  var baseCost: Int {
    let rows = problem.watched.count
    var cost = meetings * problem.enemyPenalty
    for index in sums.indices { cost += miss(index) * problem.penalty[index % rows] }
    return cost
  }
}
