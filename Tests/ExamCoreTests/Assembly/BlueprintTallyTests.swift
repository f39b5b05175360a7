// The rows of blueprint-A.csv.

import ExamCore
import Testing

@Suite struct BlueprintTallyTests {
  private typealias Fixture = AssemblyFixture
  private let blueprint = Fixture.blueprint(
    [Fixture.section("单选", .singleChoice, 2), Fixture.section("案例", .caseStudy, 1, 10)],
    [
      .init(.questions([.chapter("1")]), minimum: 5), .init(.each(.chapter), maximum: 6),
      .init(.meanFacility, minimum: Fraction(6, over: 10)),
    ])
  private let items = [
    Fixture.choice("Q1", "A1-1", facility: 50), Fixture.choice("Q2", "A2-1", facility: 70),
    Fixture.caseStudy("C1", [Fixture.part(4, "A1-1"), Fixture.part(6, "A3-1")]),
  ]

  @Test("sections first, then constraints, then the total, each with what it has")
  func rows() {
    let selection = FormSelection(form: "A", sections: [["Q1", "Q2"], ["C1"]])
    let tally = BlueprintTally(
      of: selection, items: items, blueprint: blueprint, outline: Fixture.outline())
    #expect(
      tally.rows.map { "\($0.name.chinese) \($0.actual?.description ?? "-") \($0.met)" }
        == [
          "大题 单选（题数） 2 true", "大题 单选（分值） 2 true", "大题 案例（题数） 1 true", "大题 案例（分值） 10 true",
          "章 1 5 true", "章 1 5 true", "章 2 1 true", "章 3 6 true", "平均难度 0.6 true", "总分 12 true",
        ])
    #expect(tally.isMet)
    #expect(tally.rows[0].name.english == "section 单选 (items)")
    #expect(tally.rows[1].name.english == "section 单选 (points)")
  }

  @Test("what is missing is not met")
  func unmet() {
    let selection = FormSelection(form: "A", sections: [["Q2", "unknown"]])
    let tally = BlueprintTally(
      of: selection, items: items, blueprint: blueprint, outline: Fixture.outline())
    #expect(!tally.isMet)
    #expect(
      tally.rows.filter { !$0.met }.map(\.name.chinese)
        == ["大题 单选（题数）", "大题 单选（分值）", "大题 案例（题数）", "大题 案例（分值）", "章 1", "总分"])
  }

  @Test("nothing at all has no mean facility")
  func empty() {
    let tally = BlueprintTally(
      of: [], blueprint: blueprint, outline: OutlineIndex(Fixture.outline()))
    #expect(tally.rows.count == 10)
    #expect(tally.rows[8].actual == nil && !tally.rows[8].met)
  }
}
