import Testing

@testable import ExamCore

struct BlueprintSupplyCheckTests {
  private func blueprint(_ count: Int, _ constraints: BlueprintConstraint...) -> Blueprint {
    Blueprint(
      id: "b", title: "卷", total: Fraction(count),
      sections: [PaperSection(title: "单选", kinds: [.singleChoice], count: count, points: 1)],
      constraints: constraints)
  }

  private let bank = SmallBank.bank(
    SmallBank.item("X-1", SmallBank.single()), SmallBank.item("X-2", SmallBank.single()))

  @Test("a section that the bank cannot fill says how many to write")
  func section() {
    let findings = BlueprintSupplyCheck().findings(for: blueprint(4), in: bank)
    #expect(
      SmallBank.words(findings) == [
        "section-short: Section '单选' needs 4 items of 1 point; the bank has 2."
      ])
    #expect(findings.first?.remedy?.english == "Write 2 more, or ask for fewer.")
    #expect(findings.first?.remedy?.chinese == "再编写 2 题，或减少题数。")
  }

  @Test("a range that no choice of items reaches is named")
  func range() {
    let rule = BlueprintConstraint(.questions([.level(.integration)]), minimum: 1)
    let findings = BlueprintSupplyCheck().findings(for: blueprint(2, rule), in: bank)
    #expect(
      SmallBank.words(findings) == [
        "rule-out-of-reach: level integration ≥1 point: at most 0 points can be reached with the sections and items there are."
      ])
  }

  @Test("a bank that can fill the blueprint, and a bank without items, are left alone")
  func silent() {
    #expect(SmallBank.words(BlueprintSupplyCheck().findings(for: blueprint(2), in: bank)) == [])
    #expect(
      SmallBank.words(BlueprintSupplyCheck().findings(for: blueprint(2), in: SmallBank.bank()))
        == [])
  }
}
