// Which items can be drawn, and their weights.

import Testing

@testable import ExamCore

@Suite struct DrawableItemsTests {
  private typealias Fixture = AssemblyFixture
  private let blueprint = Fixture.blueprint([Fixture.section("单选", .singleChoice, 1)])

  private func drawable(_ items: [Item], avoiding: Set<Item.ID> = []) -> DrawableItems {
    let bank = Bank(outline: Fixture.outline(), items: items)
    return DrawableItems(
      bank: bank, blueprint: blueprint, outline: OutlineIndex(bank.outline),
      terms: DrawTerms(avoiding: avoiding))
  }

  @Test("items are sorted by id, whatever the order of the files")
  func order() {
    let items = ["Q10", "Q2", "Q1"].map { Fixture.choice(Item.ID($0)) }
    #expect(drawable(items).items.map(\.id) == ["Q1", "Q2", "Q10"])
    #expect(drawable(items.reversed()).items.map(\.id) == ["Q1", "Q2", "Q10"])
  }

  @Test("what cannot be drawn is left out, and counted by reason")
  func left() {
    let result = drawable(
      [
        Fixture.choice("Q1"), Fixture.choice("Q2"), Fixture.choice("Q3", "Z9"),
        Fixture.choice("Q4", weight: 0), Fixture.short("S1", 5), Fixture.choice("Q1", "A2-1"),
      ], avoiding: ["Q2", "unknown"])
    #expect(result.items.map(\.id) == ["Q1"])
    #expect(result.items.first?.parts.first?.objectives == ["A1-1"])
    #expect(result.avoided == [1] && result.unplaced == [1])
    #expect(drawable([]).admitted == [[]])
  }

  @Test("an item weighs what its author says × the mean share of its parts")
  func weights() {
    let index = OutlineIndex(Fixture.outline(chapters: 3, objectives: 4))
    #expect(
      DrawableItems.weight(of: Fixture.choice("Q", weight: 3), in: index) == Fraction(1, over: 4))
    let half = Fixture.caseStudy("C", [Fixture.part(4), Fixture.part(6, "Z9")])
    #expect(DrawableItems.weight(of: half, in: index) == Fraction(1, over: 24))
    #expect(DrawableItems.weight(of: Item(id: "E", kind: .caseStudy, parts: []), in: index) == 0)
  }

  @Test("weights as whole numbers keep their proportions")
  func wholeNumbers() throws {
    let thirds = try #require(Fraction(1, over: 3))
    #expect(DrawableItems.wholeNumbers([thirds, 1, 2]) == [1, 3, 6])
    #expect(DrawableItems.wholeNumbers([]) == [])
    let far = try #require(Fraction(1, over: 1_000_003))
    let farther = try #require(Fraction(1, over: 999_983))
    let rounded = DrawableItems.wholeNumbers([far, farther, 1])
    #expect(rounded == [2_147, 2_148, Int(Int32.max)])
    #expect(DrawableItems.wholeNumbers([1_000_000, far * far]) == [Int(Int32.max), 1])
  }

  @Test("enmity named on one side holds on both; nobody is its own enemy")
  func enemies() {
    let result = drawable([
      Fixture.choice("Q1", enemies: ["Q3", "Q1", "unknown"]), Fixture.choice("Q2"),
      Fixture.choice("Q3"),
    ])
    #expect(result.enemies == [[0, 2]])
  }
}
