// Constraints expanded to rules.

import ExamCore
import Testing

@Suite struct BlueprintRulesTests {
  private typealias Fixture = AssemblyFixture

  @Test("one rule for each chapter, section or objective, in the order of the outline")
  func each() {
    let outline = OutlineIndex(Fixture.outline(chapters: 11, objectives: 1))
    let blueprint = Fixture.blueprint(
      [],
      [
        .init(.each(.chapter), minimum: 2), .init(.each(.objective), maximum: 1, unit: .questions),
        .init(.each(.section)),
      ])
    let rules = blueprint.rules(for: outline)
    #expect(rules.count == 34)
    #expect(rules[9].name == Message(en: "chapter 10", zh: "章 10"))
    #expect(rules[9].minimum == 2 && rules[9].constraint == 0 && rules[9].unit == .points)
    #expect(
      rules[11].name == Message(en: "objective A1-1 (questions)", zh: "知识点 A1-1（题数）"))
    #expect(rules[11].unit == .questions && rules[11].constraint == 1)
    #expect(rules[22].name.english == "section 1.1")
  }

  @Test("the total comes last")
  func total() throws {
    let blueprint = Fixture.blueprint([Fixture.section("单选", .singleChoice, 5, 2)])
    let rules = blueprint.rules(for: OutlineIndex(Fixture.outline()))
    let total = try #require(rules.first)
    #expect(rules.count == 1 && total.constraint == nil)
    #expect(total.minimum == 10 && total.maximum == 10)
    #expect(total.name == Message(en: "total", zh: "总分"))
  }

  @Test("the mean facility and products of selectors keep their names")
  func names() {
    let blueprint = Fixture.blueprint(
      [], [.init(.meanFacility), .init(.questions([.level(.recall), .tag("酒店")]))])
    let rules = blueprint.rules(for: OutlineIndex(Fixture.outline()))
    #expect(rules.map(\.name.chinese) == ["平均难度", "层次 识记 × 标签 酒店", "总分"])
    #expect(rules.map(\.unit) == [.rate, .points, .points])
  }

  @Test("an empty outline gives no rules for each chapter")
  func empty() {
    let blueprint = Fixture.blueprint([], [.init(.each(.chapter), minimum: 2)])
    #expect(blueprint.rules(for: OutlineIndex(Outline(id: "", title: ""))).count == 1)
  }
}
