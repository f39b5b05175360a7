// Bounds of rules against every choice of items.

import Testing

@testable import ExamCore

@Suite struct RuleExtremesTests {
  private typealias Fixture = AssemblyFixture

  @Test("are the extremes over every choice, for sums and for means")
  func exhaustive() throws {
    for seed in 1...25 as ClosedRange<UInt64> {
      var generator = SeededGenerator(seed: seed)
      let items = (0..<6).map { number in
        Fixture.caseStudy(
          Item.ID("C\(number)"),
          [
            Fixture.part(4, "A1-1", facility: generator.below(3) == 0 ? nil : generator.below(101)),
            Fixture.part(6, "A2-1", facility: generator.below(101)),
          ])
      }
      let blueprint = Fixture.blueprint(
        [Fixture.section("案例", .caseStudy, 3, 10)],
        [
          .init(.questions([.facility(.hard)]), minimum: 1), .init(.meanFacility, minimum: 0),
          .init(.questions([.facility(.easy)]), maximum: 9, unit: .questions),
        ])
      let bank = Bank(outline: Fixture.outline(), items: items)
      let problem = AssemblyProgram(bank: bank, blueprint: blueprint, forms: 1)
      for (number, rule) in problem.rules.enumerated() {
        let choices = (0..<64).filter { $0.nonzeroBitCount == 3 }.map { set in
          (0..<6).filter { set >> $0 & 1 == 1 }
        }
        let values = choices.compactMap { choice in
          rule.value(of: choice.flatMap { problem.table.facts[$0] })
        }
        let extremes = RuleExtremes(of: rule, table: problem.table, counts: problem.counts)
        #expect(extremes.least == values.min() && extremes.greatest == values.max())
        for row in problem.rows where row.rule == number {
          let sums = choices.map { choice in
            row.entries.filter { choice.contains($0.placement) }.map(\.amount).reduce(0, +)
          }
          let bounds = problem.extremes(of: row, forms: 1)
          #expect(bounds.least == sums.min() && bounds.greatest == sums.max())
        }
      }
    }
  }

  @Test("no facility anywhere, no mean")
  func nothing() {
    let bank = Bank(outline: Fixture.outline(), items: [Fixture.choice("Q1")])
    let blueprint = Fixture.blueprint(
      [Fixture.section("单选", .singleChoice, 1)], [.init(.meanFacility, minimum: 0)])
    let supply = BankSupply(bank: bank, blueprint: blueprint)
    #expect(supply.rules.first?.least == nil && supply.rules.first?.isOutOfReach == true)
  }
}
