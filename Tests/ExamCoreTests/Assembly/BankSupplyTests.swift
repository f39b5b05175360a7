// What a bank can feed, found without drawing.

import ExamCore
import Testing

@Suite struct BankSupplyTests {
  private typealias Fixture = AssemblyFixture
  private let bank = Bank(
    outline: Fixture.outline(),
    items: (1...7).map {
      Fixture.choice(Item.ID("Q\($0)"), Objective.ID("A\(1 + $0 % 3)-1"), facility: 10 * $0)
    } + [Fixture.short("S1", 5)])
  private let blueprint = Fixture.blueprint(
    [
      Fixture.section("单选", .singleChoice, 3), Fixture.section("简答", .shortAnswer, 2, 5),
      Fixture.section("无", .essay, 0, 5),
    ],
    [
      .init(.questions([.chapter("2")]), minimum: 1, maximum: 2),
      .init(.meanFacility, minimum: Fraction(9, over: 10)),
    ])

  @Test("sections: needed, there, missing, and how many papers that is")
  func sections() {
    let supply = BankSupply(bank: bank, blueprint: blueprint)
    #expect(supply.sections.map(\.title) == ["单选", "简答", "无"])
    #expect(supply.sections.map(\.needed) == [3, 2, 0])
    #expect(supply.sections.map(\.available) == [7, 1, 0])
    #expect(supply.sections.map(\.missing) == [0, 1, 0])
    #expect(supply.sections.map(\.papers) == [2, 0, nil])
  }

  @Test("rules: what they can reach")
  func rules() throws {
    let supply = BankSupply(bank: bank, blueprint: blueprint)
    #expect(supply.rules.map(\.rule.name.chinese) == ["章 2", "平均难度", "总分"])
    #expect(supply.rules[0].least == 0 && supply.rules[0].greatest == 3)
    #expect(!supply.rules[0].isOutOfReach)
    // The best three facilities are 0.5, 0.6 and 0.7.
    #expect(supply.rules[1].greatest == Fraction(6, over: 10) && supply.rules[1].isOutOfReach)
    #expect(supply.reasons.count == 1)
    let fed = BankSupply(
      bank: bank, blueprint: Fixture.blueprint([Fixture.section("单选", .singleChoice, 3)]),
      avoiding: ["Q1"])
    #expect(fed.reasons.isEmpty && fed.sections[0].available == 6)
  }

  @Test("an empty bank feeds nothing")
  func empty() {
    let supply = BankSupply(
      bank: Bank(outline: Outline(id: "", title: ""), items: []), blueprint: blueprint)
    #expect(supply.sections.map(\.available) == [0, 0, 0])
    #expect(supply.rules[0].greatest == 0 && supply.rules[0].isOutOfReach)
    #expect(!supply.reasons.isEmpty)
  }
}
