// What rules see of a question.

import ExamCore
import Testing

@Suite struct PartFactsTests {
  private typealias Fixture = AssemblyFixture
  private let outline = OutlineIndex(Fixture.outline())

  @Test("a question counts under its first objective")
  func objective() throws {
    var item = Fixture.choice("Q", "A2-3", facility: 70, tags: ["酒店"])
    item.parts[0].objectives = ["A2-3", "A1-1"]
    let facts = PartFacts.all(
      of: item, in: Fixture.section("", .singleChoice, 1, 2), outline: outline)
    let fact = try #require(facts.first)
    #expect(facts.count == 1)
    #expect(fact.points == 2 && fact.chapter == "2" && fact.section == "2.1")
    #expect(fact.objective == "A2-3" && fact.importance == .ordinary)
    #expect(fact.kind == .singleChoice && fact.tags == ["酒店"])
    #expect(fact.facility?.value == Fraction(7, over: 10))
  }

  @Test("a level that nobody stated is that of the objective; a stated one wins")
  func level() {
    let paper = Fixture.section("", .caseStudy, 1, 10)
    let item = Fixture.caseStudy(
      "C", [Fixture.part(4, "A1-3"), Fixture.part(6, "A1-3", level: .recall)])
    #expect(
      PartFacts.all(of: item, in: paper, outline: outline).map(\.level) == [.application, .recall])
  }

  @Test("an objective outside the outline leaves its facts open")
  func unknown() {
    let item = Fixture.choice("Q", "Z9")
    let facts = PartFacts.all(
      of: item, in: Fixture.section("", .singleChoice, 1), outline: outline)
    #expect(facts.map(\.objective) == [nil] && facts.map(\.level) == [nil])
  }

  @Test("parts of a case count as a case, with points scaled to the section")
  func scaled() {
    let paper = Fixture.section("", .caseStudy, 1, 15, scaling: true)
    let facts = PartFacts.all(
      of: Fixture.caseStudy("C", [Fixture.part(4), Fixture.part(6)]), in: paper, outline: outline)
    #expect(facts.map(\.points) == [6, 9])
    #expect(facts.map(\.kind) == [.caseStudy, .caseStudy])
  }

  @Test("the mean facility is weighted by points and leaves out what nobody stated")
  func mean() {
    let paper = Fixture.section("", .caseStudy, 1, 10)
    func mean(_ parts: [ItemPart]) -> Fraction? {
      PartFacts.all(of: Fixture.caseStudy("C", parts), in: paper, outline: outline).meanFacility
    }
    #expect(
      mean([Fixture.part(4, facility: 50), Fixture.part(6, facility: 100)]) == Fraction(4, over: 5))
    #expect(mean([Fixture.part(4, facility: 50), Fixture.part(6)]) == Fraction(1, over: 2))
    #expect(mean([Fixture.part(10)]) == nil)
  }
}
