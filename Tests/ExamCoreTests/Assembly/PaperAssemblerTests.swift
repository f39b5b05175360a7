// Draws that meet every rule, or say what stands in the way.

import Testing

@testable import ExamCore

@Suite struct PaperAssemblerTests {
  private typealias Fixture = AssemblyFixture

  @Test("every paper drawn from random banks stands an independent recount")
  func recount() throws {
    var drawn = 0
    let assembler = PaperAssembler(limit: DrawLimit(steps: 2_000))
    for seed in 1...(LongTests.areWanted ? 40 : 12) as ClosedRange<UInt64> {
      let (bank, blueprint) = Fixture.random(seed: seed)
      for forms in 1...2 {
        do {
          let selections = try assembler.draw(
            from: bank, blueprint: blueprint, seed: seed, forms: forms
          ).forms
          drawn += 1
          #expect(selections.count == forms)
          #expect(PaperVerifier(bank, blueprint).problems(of: selections) == [])
          for selection in selections {
            #expect(
              BlueprintTally(
                of: selection, items: bank.items, blueprint: blueprint, outline: bank.outline
              ).isMet)
          }
        } catch {
          #expect(!error.reasons.isEmpty)
        }
      }
    }
    // Enough of the random blueprints can be met for the test to mean something.
    #expect(drawn > 8)
  }

  @Test("a search that fails is right: small instances listed in full")
  func exhaustive() throws {
    var impossible = 0
    let assembler = PaperAssembler(limit: DrawLimit(steps: 2_000))
    for seed in 1...(LongTests.areWanted ? 24 : 12) as ClosedRange<UInt64> {
      var generator = SeededGenerator(seed: seed)
      let items = (0..<8).map { number in
        Fixture.choice(
          Item.ID("Q\(number)"),
          Objective.ID("A\(1 + generator.below(3))-\(1 + generator.below(4))"),
          facility: 30 + generator.below(60),
          enemies: generator.below(2) == 0 ? [Item.ID("Q\(generator.below(8))")] : [])
      }
      let bank = Bank(outline: Fixture.outline(), items: items)
      let blueprint = Fixture.blueprint(
        [Fixture.section("单选", .singleChoice, 4)],
        [
          .init(.each(.chapter), minimum: 1, maximum: 2),
          .init(.questions([.level(.recall)]), minimum: Fraction(generator.below(3)), maximum: 2),
          .init(.meanFacility, minimum: Fraction(50, over: 100), maximum: Fraction(60, over: 100)),
        ])
      let exists = (0..<256).contains { set in
        guard set.nonzeroBitCount == 4 else { return false }
        let ids = (0..<8).filter { set >> $0 & 1 == 1 }.map { items[$0].id }
        return PaperVerifier(bank, blueprint)
          .problems(of: [FormSelection(form: "A", sections: [ids])]).isEmpty
      }
      let drawn = try? assembler.draw(from: bank, blueprint: blueprint, seed: seed)
      #expect((drawn != nil) == exists, "seed \(seed)")
      if !exists { impossible += 1 }
    }
    #expect((3...21).contains(impossible))
  }

  @Test("the same seed draws the same papers, whatever the order of the files")
  func order() throws {
    let (bank, blueprint) = Fixture.random(seed: 3)
    var generator = SeededGenerator(seed: 1)
    let assembler = PaperAssembler()
    let first = try assembler.draw(from: bank, blueprint: blueprint, seed: 5)
    var shuffled = bank
    generator.shuffle(&shuffled.items)
    #expect(try assembler.draw(from: shuffled, blueprint: blueprint, seed: 5) == first)
    let others = try (6..<16).map { seed in
      try assembler.draw(from: bank, blueprint: blueprint, seed: seed)
    }
    #expect(others.contains { $0 != first })
  }

  @Test("a draw recorded once stays as it is")
  func recorded() throws {
    let bank = Bank(
      outline: Fixture.outline(),
      items: (1...9).map { Fixture.choice(Item.ID("Q\($0)"), Objective.ID("A\(1 + $0 % 3)-1")) })
    let blueprint = Fixture.blueprint(
      [Fixture.section("单选", .singleChoice, 3)],
      [.init(.each(.chapter), minimum: 1, maximum: 1)])
    let drawn = try PaperAssembler().draw(from: bank, blueprint: blueprint, seed: 2026, forms: 2)
      .forms
    #expect(drawn.map(\.form) == ["A", "B"])
    #expect(drawn.map(\.sections) == [[["Q4", "Q5", "Q6"]], [["Q1", "Q3", "Q8"]]])
  }

  @Test("items to avoid are avoided")
  func avoiding() throws {
    let bank = Bank(
      outline: Fixture.outline(), items: (1...6).map { Fixture.choice(Item.ID("Q\($0)")) })
    let blueprint = Fixture.blueprint([Fixture.section("单选", .singleChoice, 2)])
    for seed in 1...20 as ClosedRange<UInt64> {
      let drawn = try PaperAssembler().draw(
        from: bank, blueprint: blueprint, seed: seed, avoiding: ["Q1", "Q2", "Q3"]
      ).forms
      #expect(Set(drawn[0].sections[0]).isSubset(of: ["Q4", "Q5", "Q6"]))
    }
  }

  @Test("two sections of one kind share the items and no item stands in both")
  func shared() throws {
    let bank = Bank(
      outline: Fixture.outline(), items: (1...5).map { Fixture.choice(Item.ID("Q\($0)")) })
    let blueprint = Fixture.blueprint([
      Fixture.section("单选一", .singleChoice, 2), Fixture.section("单选二", .singleChoice, 3, 2),
    ])
    let drawn = try PaperAssembler().draw(from: bank, blueprint: blueprint, seed: 1).forms
    #expect(Set(drawn[0].sections.flatMap { $0 }).count == 5)
  }

  @Test("no forms, no sections: nothing is drawn and nothing is wrong")
  func empty() throws {
    let bank = Bank(outline: Fixture.outline(), items: [])
    let nothing = Fixture.blueprint([])
    #expect(
      try PaperAssembler().draw(from: bank, blueprint: nothing, seed: 1, forms: 0).forms == [])
    #expect(
      try PaperAssembler().draw(from: bank, blueprint: nothing, seed: 1).forms
        == [FormSelection(form: "A", sections: [])])
  }
}
