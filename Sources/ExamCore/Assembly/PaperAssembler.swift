// From a bank and a blueprint to the items of every form: drawn by weight among the papers that meet every rule.

/// Draws papers by a seed; the same bank, blueprint and seed give the same papers on every machine.
///
/// A draw proves by simple bounds that nothing stands in the way, deals items to sections at random,
/// repairs all forms together until every rule holds, and then walks a Markov chain over feasible
/// papers towards the law *probability ∝ product of the items' weights*. The weight of an item is the
/// author's weight × the share of its main objective in the outline, as a mean over its parts. Forms
/// share no item, no two enemies meet on a form, and a form is never short.
public struct PaperAssembler: Sendable {
  /// How often the search starts anew before it gives up.
  public var tries: Int
  /// How many moves the chain tries, when not as many as it should: for tests of all but the law.
  var steps: Int?

  public init(tries: Int = 20) { self.tries = tries }

  /// Draws the items of some forms, `A` first.
  ///
  /// The order of the bank's items does not matter.
  ///
  /// - Parameters:
  ///   - bank: the items to draw from.
  ///   - blueprint: what every form must be.
  ///   - seed: decides the draw.
  ///   - forms: how many forms that share no item.
  ///   - avoiding: ids of items that must not be drawn.
  /// - Throws: every proof that there is no such paper, or what the best attempt missed.
  public func draw(
    from bank: Bank, blueprint: Blueprint, seed: UInt64, forms: Int = 1,
    avoiding: Set<Item.ID> = []
  ) throws(AssemblyFailure) -> [FormSelection] {
    guard forms > 0 else { return [] }
    let problem = AssemblyProblem(
      bank: bank, blueprint: blueprint, forms: forms, avoiding: avoiding)
    let proofs = AssemblyCapacity(problem).reasons
    guard proofs.isEmpty else { throw AssemblyFailure(reasons: proofs) }
    var generator = SeededGenerator(seed: seed, stream: "assembly")
    let search = FeasibleSearch(problem: problem)
    var nearest: PaperDraft?
    for _ in 0..<max(1, tries) {
      var draft = search.repaired(start(problem, using: &generator), using: &generator)
      if draft.isFeasible {
        PaperChain(problem).walk(&draft, steps: steps, using: &generator)
        return selections(draft)
      }
      if nearest.map({ draft.baseCost < $0.baseCost }) ?? true { nearest = draft }
    }
    throw AssemblyFailure(
      reasons: [nearest.map { $0.failure(tries: tries) }].compactMap { $0 })
  }

  /// Every slot filled, sections first and forms then, at random.
  private func start(
    _ problem: AssemblyProblem, using generator: inout SeededGenerator
  ) -> PaperDraft {
    let admitted = problem.drawable.admitted.map { list in
      var list = list
      generator.shuffle(&list)
      return list
    }
    let deal = SectionDeal(
      needs: problem.counts.map { $0 * problem.forms }, admitted: admitted,
      items: problem.drawable.items.count)
    let dealt = deal.items.map { list in
      var list = list
      generator.shuffle(&list)
      return list
    }
    let items = (0..<problem.forms).flatMap { form in
      zip(dealt, problem.counts).flatMap { list, count in
        list[form * count..<(form + 1) * count]
      }
    }
    return PaperDraft(problem, items: items)
  }

  private func selections(_ draft: PaperDraft) -> [FormSelection] {
    let problem = draft.problem
    return (0..<problem.forms).map { form in
      let sections = zip(problem.firstSlot, problem.counts).map { first, count in
        let start = form * problem.slotsPerForm + first
        return draft.itemAt[start..<start + count].sorted().map { problem.drawable.items[$0].id }
      }
      return FormSelection(form: FormCode(position: form), sections: sections)
    }
  }
}

extension PaperDraft {
  /// What the draft misses, rule by rule, counted again from the items.
  fileprivate func failure(tries: Int) -> AssemblyFailure.Reason {
    var misses: [AssemblyFailure.RuleMiss] = []
    var meetings: [AssemblyFailure.EnemyMeeting] = []
    for number in 0..<problem.forms {
      let form = FormCode(position: number)
      let slots = number * problem.slotsPerForm..<(number + 1) * problem.slotsPerForm
      let parts = slots.flatMap { slot in
        problem.table.facts[
          problem.table.placement(of: itemAt[slot], in: problem.slotSection[slot])]
      }
      for rule in problem.rules {
        let value = rule.value(of: parts)
        guard !rule.isMet(by: value) else { continue }
        misses.append(
          AssemblyFailure.RuleMiss(
            form: form, rule: rule, actual: value,
            distance: value.map { rule.distance(of: $0) } ?? .zero))
      }
      let placed = slots.map { itemAt[$0] }.sorted()
      for item in placed {
        for enemy in problem.drawable.enemies[item] where enemy > item && placed.contains(enemy) {
          meetings.append(
            AssemblyFailure.EnemyMeeting(
              form: form, first: problem.drawable.items[item].id,
              second: problem.drawable.items[enemy].id))
        }
      }
    }
    return .notFound(tries: tries, misses: misses, enemies: meetings)
  }
}
