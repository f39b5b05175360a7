// Rules as whole-number inequalities, exact when they can be, safe when they cannot.

import Testing

@testable import ExamCore

@Suite struct LinearRowTests {
  private func fact(_ points: Fraction, facility: Fraction? = nil) -> PartFacts {
    PartFacts(
      points: points, objective: nil, section: nil, chapter: nil, importance: nil, level: nil,
      kind: .essay, facility: facility.map { .rate($0) }, tags: [])
  }
  private func rule(
    _ subject: BlueprintRule.Subject, _ minimum: Fraction?, _ maximum: Fraction?
  ) -> BlueprintRule {
    BlueprintRule(
      name: Message(en: "", zh: ""), subject: subject,
      unit: subject == .meanFacility ? .rate : .points, minimum: minimum, maximum: maximum)
  }

  @Test("points are scaled to their common denominator")
  func points() throws {
    let facts = [[fact(Fraction(1, over: 2) ?? 0)], [fact(Fraction(2, over: 3) ?? 0)], [fact(0)]]
    let rows = LinearRow.rows(for: rule(.questions([]), 1, 2), at: 7, facts: facts, items: 2)
    let row = try #require(rows.first)
    #expect(rows.count == 1 && row.rule == 7 && row.scale == 6 && !row.isRounded)
    #expect(row.entries.map(\.placement) == [0, 1] && row.entries.map(\.amount) == [3, 4])
    #expect(row.lower == 6 && row.upper == 12)
  }

  @Test("the mean facility becomes a row for each bound and one that asks for a facility")
  func mean() {
    let facts = [[fact(2, facility: Fraction(1, over: 2))], [fact(1, facility: 1)], [fact(5)]]
    let rows = LinearRow.rows(
      for: rule(.meanFacility, Fraction(6, over: 10), 1), at: 0, facts: facts, items: 2)
    #expect(rows.count == 3)
    #expect(rows[0].entries.map(\.amount) == [1, 1] && rows[0].lower == 1)
    // 2 × (0.5 − 0.6) = −0.2 and 1 × (1 − 0.6) = 0.4, in fifths.
    #expect(rows[1].scale == 5 && rows[1].entries.map(\.amount) == [-1, 2] && rows[1].lower == 0)
    #expect(rows[2].entries.map(\.amount) == [-1] && rows[2].upper == 0)
  }

  @Test("a rule without bounds gives no row")
  func unbounded() {
    #expect(LinearRow.rows(for: rule(.questions([]), nil, nil), at: 0, facts: [], items: 1).isEmpty)
  }

  @Test("where no common denominator is small enough, meeting the rows still meets the rule")
  func rounded() throws {
    let primes = [999_983, 999_979, 999_961, 999_959]
    let facts = primes.map { [fact(Fraction(1 + $0 / 2, over: $0) ?? 0)] }
    let bound = try #require(Fraction(2, over: 1))
    let rows = LinearRow.rows(
      for: rule(.questions([]), bound, bound + 1), at: 0, facts: facts, items: 4)
    #expect(rows.count == 2 && rows.allSatisfy(\.isRounded))
    for index in facts.indices {
      let amount = facts[index][0].points * Fraction(rows[0].scale)
      #expect(Fraction(rows[0].entries[index].amount) <= amount)
      #expect(Fraction(rows[1].entries[index].amount) >= amount)
    }
  }

  @Test("huge points and bounds do not overflow")
  func huge() {
    let facts = [[fact(1_000_000)], [fact(Fraction(1, over: 1_000_000) ?? 0)]]
    let rows = LinearRow.rows(
      for: rule(.questions([]), Fraction(Int.max / 2), nil), at: 0, facts: facts, items: 1_000)
    #expect(rows.allSatisfy { $0.lower <= 2 * LinearRow.limit })
    #expect(rows.flatMap { $0.entries.map(\.amount) }.allSatisfy { $0 <= LinearRow.limit })
  }
}
