// Orders of questions and options.

import ExamCore
import Testing

@Suite struct FormComposerTests {
  private typealias Fixture = AssemblyFixture
  private let items = (1...6).map {
    Fixture.choice(Item.ID("Q\($0)"), Objective.ID("A\(1 + $0 % 3)-1"), facility: $0 * 15)
  }

  private func layout(
    _ ids: [Item.ID], order: PaperSection.Order = .shuffled, form: FormCode = "A",
    seed: UInt64 = 1, shufflesOptions: Bool = true, items: [Item]? = nil
  ) -> [Placement] {
    let section = Fixture.section(
      "单选", .singleChoice, ids.count, order: order, shufflesOptions: shufflesOptions)
    let composer = FormComposer(
      items: items ?? self.items, outline: Fixture.outline(),
      blueprint: Fixture.blueprint([section]), seed: seed)
    return composer.layout(of: FormSelection(form: form, sections: [ids])).sections.flatMap { $0 }
  }

  @Test("by the outline, ties by id")
  func outlineOrder() {
    let ids: [Item.ID] = ["Q1", "Q2", "Q3", "Q4", "Q5", "Q6"]
    #expect(layout(ids, order: .outline).map(\.item) == ["Q3", "Q6", "Q1", "Q4", "Q2", "Q5"])
  }

  @Test("by facility, the easiest first, unknown last")
  func facilityOrder() {
    let unknown = Fixture.choice("Q0")
    #expect(
      layout(["Q0", "Q2", "Q4", "Q1"], order: .facility, items: items + [unknown]).map(\.item)
        == ["Q4", "Q2", "Q1", "Q0"])
  }

  @Test("shuffled orders and options are all equally likely")
  func even() {
    var orders: [[Item.ID]: Int] = [:]
    var options: [[Int]: Int] = [:]
    for seed in 0..<4_800 as Range<UInt64> {
      let placements = layout(["Q1", "Q2", "Q3", "Q4"], seed: seed)
      orders[placements.map(\.item), default: 0] += 1
      options[placements.first { $0.item == "Q2" }?.optionOrders[0] ?? [], default: 0] += 1
    }
    for counts in [Array(orders.values), Array(options.values)] {
      #expect(counts.count == 24)
      let statistic = counts.reduce(0.0) { $0 + Double(($1 - 200) * ($1 - 200)) / 200 }
      // The 99.9 % point of chi-square with 23 degrees of freedom.
      #expect(statistic < 49.73)
    }
  }

  @Test("another item on the form, or one more form, changes nothing about the others")
  func streams() {
    let five = layout(["Q1", "Q2", "Q3", "Q4", "Q5"])
    let other = layout(["Q1", "Q2", "Q3", "Q4", "Q6"])
    #expect(five.filter { $0.item != "Q5" } == other.filter { $0.item != "Q6" })
    let formB = (1...8).map { seed in layout(["Q1", "Q2"], form: "B", seed: seed) }
    let formA = (1...8).map { seed in layout(["Q1", "Q2"], form: "A", seed: seed) }
    #expect(formA != formB)
  }

  @Test("anchored options keep their letters, the others move about them")
  func anchored() {
    let item = Fixture.choice("Q9", options: ["甲", "乙", "丙", "以上都对"], key: [3], anchored: [1])
    var seen: Set<[Int]> = []
    for seed in 1...60 as ClosedRange<UInt64> {
      let order = layout(["Q9"], seed: seed, items: [item])[0].optionOrders[0]
      #expect(order[1] == 1 && order[3] == 3)
      seen.insert(order)
    }
    #expect(seen == [[0, 1, 2, 3], [2, 1, 0, 3]])
  }

  @Test("a section may keep the options as they are; questions without options have none")
  func fixed() {
    #expect(layout(["Q1"], shufflesOptions: false)[0].optionOrders == [[0, 1, 2, 3]])
    let composer = FormComposer(
      items: [Fixture.short("S1", 5)], outline: Fixture.outline(),
      blueprint: Fixture.blueprint([Fixture.section("简答", .shortAnswer, 1, 5)]), seed: 1)
    let layout = composer.layout(of: FormSelection(form: "A", sections: [["S1"]]))
    #expect(layout.sections == [[Placement(item: "S1", optionOrders: [[]])]])
  }

  @Test("nothing selected, unknown ids: nothing placed")
  func empty() {
    #expect(layout([]).isEmpty)
    #expect(layout(["unknown"]).isEmpty)
  }
}
