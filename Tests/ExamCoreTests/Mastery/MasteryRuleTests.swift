import ExamCore
import Testing

@Suite("Verdicts")
struct MasteryRuleTests {
  private func verdict(_ a: Double, _ b: Double, questions: Int = 1) -> Verdict {
    let beta = BetaDistribution(a: a, b: b)
    return MasteryRule().verdict(
      on: beta, low: beta.quantile(0.05), high: beta.quantile(0.95), questions: questions)
  }

  // P(rate ≥ 0.6) and interval widths: scipy.
  @Test(
    "The rule draws its lines where it says",
    arguments: [
      (2.4, 0.6, Verdict.mastered),  // 0.833
      (3.0, 2.0, .unknown),  // 0.525, width 0.65
      (12.0, 8.0, .partly),  // 0.512, width 0.354
      (1.0, 3.0, .notYet),  // 0.064
      (8.0, 1.0, .mastered),
    ])
  func lines(a: Double, b: Double, expected: Verdict) {
    #expect(verdict(a, b) == expected)
  }

  @Test("Without a question there is never enough evidence")
  func neverAsked() {
    #expect(verdict(80, 1, questions: 0) == .unknown)
    #expect(verdict(1, 80, questions: 0) == .unknown)
  }

  @Test("A uniform belief exactly at the border of 80 % counts as sure enough")
  func border() throws {
    let rule = MasteryRule(cut: try #require(Fraction(1, over: 5)))
    #expect(
      rule.verdict(on: BetaDistribution(a: 1, b: 1), low: 0.05, high: 0.95, questions: 1)
        == .mastered)
    let high = MasteryRule(cut: try #require(Fraction(4, over: 5)))
    #expect(
      high.verdict(on: BetaDistribution(a: 1, b: 1), low: 0.05, high: 0.95, questions: 1)
        == .notYet)
  }

  @Test("The rule prints itself")
  func text() {
    #expect(
      MasteryRule().text(in: .english)
        == "Rule: mastered when at least one question was asked and the chance that the true rate "
        + "is 0.6 or more is at least 80 %; not yet when the chance that it is below 0.6 is at "
        + "least 80 %; otherwise partly when the 90 % interval is narrower than 0.4; in all other "
        + "cases, and for an objective never asked, not enough evidence.")
    #expect(
      MasteryRule().text(in: .chinese)
        == "判定规则：至少考过一题且得分率不低于 0.6 的概率达到 80% 为“已掌握”；低于 0.6 的概率达到 80% 为“未掌握”；"
        + "两者都不到而 90% 区间宽度小于 0.4 为“部分掌握”；其余情况以及从未考到的知识点为“证据不足”。")
    #expect(Verdict.allCases.map { $0.name(in: .chinese) } == ["已掌握", "部分掌握", "未掌握", "证据不足"])
  }
}
