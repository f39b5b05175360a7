// Filling sections that share items.

import Testing

@testable import ExamCore

@Suite struct SectionDealTests {
  @Test("a section gives way when it can take another item")
  func augmenting() {
    // The first section would take item 0, which is all that the second can use.
    let deal = SectionDeal(needs: [1, 1], admitted: [[0, 1], [0]], items: 2)
    #expect(deal.items == [[1], [0]] && deal.shortages.isEmpty)
  }

  @Test("sections that want the same items are short together")
  func hall() {
    let deal = SectionDeal(needs: [2, 2, 1], admitted: [[0, 1, 2], [0, 1, 2], [3]], items: 4)
    #expect(deal.shortages == [.init(sections: [0, 1], needed: 4, available: 3)])
  }

  @Test("nothing needed, nothing there")
  func empty() {
    #expect(SectionDeal(needs: [], admitted: [], items: 0).items.isEmpty)
    #expect(SectionDeal(needs: [0], admitted: [[]], items: 0).shortages.isEmpty)
    #expect(
      SectionDeal(needs: [1], admitted: [[]], items: 0).shortages
        == [.init(sections: [0], needed: 1, available: 0)])
  }

  @Test("fills every section exactly when Hall's condition says that it can be done")
  func random() {
    var generator = SeededGenerator(seed: 21)
    for _ in 0..<300 {
      let count = 1 + generator.below(7)
      let needs = (0..<3).map { _ in generator.below(4) }
      let admitted = needs.map { _ in (0..<count).filter { _ in generator.below(2) == 0 } }
      let deal = SectionDeal(needs: needs, admitted: admitted, items: count)
      let isPossible = (1..<8).allSatisfy { subset in
        let sections = (0..<3).filter { subset >> $0 & 1 == 1 }
        return sections.map { needs[$0] }.reduce(0, +)
          <= Set(sections.flatMap { admitted[$0] }).count
      }
      #expect(deal.shortages.isEmpty == isPossible)
      for shortage in deal.shortages { #expect(shortage.needed > shortage.available) }
      for (section, items) in deal.items.enumerated() {
        #expect(items.allSatisfy { admitted[section].contains($0) })
        if isPossible { #expect(items.count == needs[section]) }
      }
      let all = deal.items.flatMap { $0 }
      #expect(Set(all).count == all.count)
    }
  }
}
