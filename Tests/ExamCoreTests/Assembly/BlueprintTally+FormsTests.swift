// What forms have in common.

import ExamCore
import Testing

@Suite struct BlueprintTallyFormsTests {
  private typealias Fixture = AssemblyFixture
  private let outline = OutlineIndex(Fixture.outline())
  private let items = (1...5).map { Fixture.choice(Item.ID("Q\($0)"), facility: 10 * $0) }

  private func rows(
    _ overlap: FormRules.Overlap?, gap: Fraction? = nil, required: [Item.ID] = [],
    _ forms: [[Int]]
  ) -> [String] {
    var blueprint = Fixture.blueprint([Fixture.section("单选", .singleChoice, 2, 5)])
    blueprint.formRules = FormRules(overlap: overlap, facilityGap: gap)
    blueprint.required = required
    let all = forms.map { [$0.map { items[$0 - 1] }] }
    return BlueprintTally.rows(
      of: all[0], against: Array(all.dropFirst()), blueprint: blueprint, outline: outline
    ).map { row in
      "\(row.name.chinese) \(row.maximum?.description ?? "-") "
        + "\(row.actual?.description ?? "-") \(row.met)"
    }
  }

  @Test("a form alone, or against itself in another order, has no such rows")
  func alone() {
    #expect(rows(nil, [[1, 2]]) == [])
    #expect(rows(nil, [[1, 2], [2, 1]]) == [])
  }

  @Test("overlap in items, points, questions or percent; the widest counts")
  func overlap() {
    #expect(rows(nil, [[1, 2], [3, 4]]) == ["卷间重题 0 0 true"])
    #expect(rows(nil, [[1, 2], [3, 4], [2, 3]]) == ["卷间重题 0 1 false"])
    #expect(rows(.init(maximum: 5), [[1, 2], [2, 3]]) == ["卷间重题 5 5 true"])
    #expect(rows(.init(maximum: 4), [[1, 2], [2, 3]]) == ["卷间重题 4 5 false"])
    #expect(rows(.init(maximum: 1, unit: .questions), [[1, 2], [2, 3]]) == ["卷间重题 1 1 true"])
    #expect(rows(.init(maximum: 40, unit: .percent), [[1, 2], [2, 3]]) == ["卷间重题 4 5 false"])
  }

  @Test("required items are no repetition")
  func required() {
    #expect(rows(nil, required: ["Q2"], [[1, 2], [2, 3]]) == ["卷间重题 0 0 true"])
  }

  @Test("the gap of expected points over the total")
  func gap() {
    // Means of 0.15 and 0.35.
    #expect(
      rows(nil, gap: Fraction(2, over: 10), [[1, 2], [3, 4]])
        == ["卷间重题 0 0 true", "卷间难度差 0.2 0.2 true"])
    #expect(
      rows(nil, gap: Fraction(19, over: 100), [[1, 2], [3, 4]]).last
        == "卷间难度差 0.19 0.2 false")
  }
}
