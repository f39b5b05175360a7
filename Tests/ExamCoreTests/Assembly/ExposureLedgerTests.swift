// What earlier papers forbid or discourage.

import ExamCore
import Testing

@Suite struct ExposureLedgerTests {
  private let ledger = ExposureLedger(papers: [["Q1", "Q2"], ["Q2", "Q3"], ["Q2"]])

  private func forbidden(_ rule: ExposureRule) -> [Bool] {
    ["Q1", "Q2", "Q3", "Q4"].map { ledger.forbids(Item.ID($0), under: rule) }
  }

  @Test("without a rule every item of these papers is avoided")
  func none() {
    #expect(forbidden(ExposureRule()) == [true, true, true, false])
    #expect(!ExposureLedger().forbids("Q1", under: ExposureRule()))
  }

  @Test("not in the last k papers: the latest ones count, and k may pass all there are")
  func last() {
    #expect(forbidden(ExposureRule(avoidedPapers: 1)) == [false, true, false, false])
    #expect(forbidden(ExposureRule(avoidedPapers: 2)) == [false, true, true, false])
    #expect(forbidden(ExposureRule(avoidedPapers: 99)) == [true, true, true, false])
  }

  @Test("at most m uses counts papers, this one included")
  func uses() {
    #expect(["Q1", "Q2", "Q3", "Q4"].map { ledger.uses(of: Item.ID($0)) } == [1, 3, 1, 0])
    #expect(forbidden(ExposureRule(maximumUses: 1)) == [true, true, true, false])
    #expect(forbidden(ExposureRule(maximumUses: 3)) == [false, true, false, false])
    #expect(forbidden(ExposureRule(maximumUses: 4)) == [false, false, false, false])
  }

  @Test("least used first divides the weight by one more than the uses, and forbids nothing")
  func factor() {
    let rule = ExposureRule(prefersLeastUsed: true)
    #expect(forbidden(rule) == [false, false, false, false])
    #expect(
      ["Q1", "Q2", "Q4"].map { ledger.factor(of: Item.ID($0), under: rule) }
        == [Fraction(1, over: 2), Fraction(1, over: 4), 1])
    #expect(ledger.factor(of: "Q2", under: ExposureRule(maximumUses: 9)) == 1)
  }
}
