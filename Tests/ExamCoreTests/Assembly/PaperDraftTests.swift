// The incremental count against a recount.

import Testing

@testable import ExamCore

@Suite struct PaperDraftTests {
  @Test("any walk of moves and undone moves keeps sums and cost true")
  func walk() throws {
    for seed in 1...10 as ClosedRange<UInt64> {
      let (bank, blueprint) = AssemblyFixture.random(seed: seed)
      let problem = AssemblyProblem(bank: bank, blueprint: blueprint, forms: 2, avoiding: [])
      let deal = SectionDeal(
        needs: problem.counts.map { $0 * 2 }, admitted: problem.drawable.admitted,
        items: problem.drawable.items.count)
      guard deal.shortages.isEmpty else { continue }
      let items = (0..<2).flatMap { form in
        zip(deal.items, problem.counts).flatMap { $0[form * $1..<(form + 1) * $1] }
      }
      var draft = PaperDraft(problem, items: items)
      var generator = SeededGenerator(seed: seed)
      for _ in 0..<200 {
        let slot = generator.below(draft.itemAt.count)
        let item = generator.below(problem.drawable.items.count)
        guard draft.canPut(item, at: slot) else { continue }
        let former = draft.itemAt[slot]
        draft.put(item, at: slot)
        if generator.below(3) == 0 { draft.put(former, at: slot) }
        if generator.below(9) == 0 { draft.raiseWeights() }
        let again = PaperDraft(problem, items: draft.itemAt)
        #expect(again.sums == draft.sums && again.meetings == draft.meetings)
        #expect(again.slotOf == draft.slotOf && again.baseCost == draft.baseCost)
        #expect((again.cost == 0) == draft.isFeasible && draft.cost >= again.cost)
      }
    }
  }
}
