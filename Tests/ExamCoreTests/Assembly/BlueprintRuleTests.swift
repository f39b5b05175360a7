// Rules one by one: what counts, ranges, and every selector.

import ExamCore
import Testing

@Suite struct BlueprintRuleTests {
  private typealias Fixture = AssemblyFixture
  private let outline = OutlineIndex(Fixture.outline())

  private func facts(_ item: Item, points: Points = 2) -> [PartFacts] {
    PartFacts.all(of: item, in: Fixture.section("", item.kind, 1, points), outline: outline)
  }
  private func rule(
    _ subject: BlueprintRule.Subject, _ unit: BlueprintRule.Unit = .points,
    _ minimum: Fraction? = nil, _ maximum: Fraction? = nil
  ) -> BlueprintRule {
    BlueprintRule(
      name: Message(en: "r", zh: "约"), subject: subject, unit: unit, minimum: minimum,
      maximum: maximum)
  }

  @Test("every selector matches its own and nothing else")
  func selectors() throws {
    let fact = try #require(
      facts(Fixture.choice("Q", "A1-2", facility: 85, tags: ["酒店", "电话"])).first)
    let matching: [BlueprintConstraint.Selector] = [
      .level(.comprehension), .chapter("1"), .importance(.key), .section("1.1"),
      .objective("A1-2"), .kind(.singleChoice), .facility(.easy), .tag("电话"),
    ]
    let others: [BlueprintConstraint.Selector] = [
      .level(.recall), .chapter("2"), .importance(.ordinary), .section("2.1"),
      .objective("A1-1"), .kind(.essay), .facility(.hard), .tag("电"),
    ]
    #expect(matching.allSatisfy { $0.matches(fact) })
    #expect(!others.contains { $0.matches(fact) })
    #expect(rule(.questions(matching)).amount(of: fact) == 2)
    #expect(rule(.questions(matching), .questions).amount(of: fact) == 1)
    #expect(rule(.questions(matching + [others[0]])).amount(of: fact) == 0)
    #expect(rule(.questions([])).amount(of: fact) == 2)
  }

  @Test("the mean facility is nothing without a stated facility, and then not met")
  func mean() {
    let mean = rule(.meanFacility, .rate, .zero, .one)
    #expect(mean.value(of: facts(Fixture.choice("Q"))) == nil)
    #expect(!mean.isMet(by: nil))
    #expect(
      mean.value(of: facts(Fixture.choice("Q", facility: 30)) + facts(Fixture.choice("R")))
        == Fraction(3, over: 10))
  }

  @Test("bounds belong to the range")
  func range() {
    let both = rule(.questions([]), .points, 2, 4)
    #expect([1, 2, 3, 4, 5].map { both.isMet(by: $0) } == [false, true, true, true, false])
    #expect([1, 2, 4, 7].map { both.distance(of: $0) } == [1, 0, 0, 3])
    #expect(rule(.questions([])).isMet(by: 0))
  }

  @Test("ranges and amounts read as the blueprint writes them")
  func words() throws {
    let half = try #require(Fraction(1, over: 2))
    func texts(_ rule: BlueprintRule) -> [String] {
      [rule.rangeText(in: .chinese), rule.rangeText(in: .english)]
    }
    let all = BlueprintRule.Subject.questions([])
    #expect(texts(rule(all, .points, 18, 22)) == ["18-22分", "18-22 points"])
    #expect(texts(rule(all, .points, 1, nil)) == ["≥1分", "≥1 point"])
    #expect(texts(rule(all, .questions, nil, 3)) == ["≤3题", "≤3 questions"])
    #expect(texts(rule(all, .questions, 1, 1)) == ["1题", "1 question"])
    #expect(texts(rule(.meanFacility, .rate, half, .one)) == ["0.5-1", "0.5-1"])
    #expect(texts(rule(all)) == ["不限", "any"])
    #expect(BlueprintRule.Unit.items.text(1, in: .english) == "1 item")
    #expect(BlueprintRule.Unit.items.text(2, in: .english) == "2 items")
    #expect(BlueprintRule.Unit.items.text(2, in: .chinese) == "2题")
  }
}
