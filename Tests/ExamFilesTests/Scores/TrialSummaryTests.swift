import ExamCore
import Testing

@testable import ExamFiles

@Suite("The summary of a trial")
struct TrialSummaryTests {
  static func trial() -> RubricTrial {
    RubricTrial(
      SmallExam.short("S").parts[0], order: WordOrderModel([]),
      answers: [
        .init(text: "客户会流失。", points: 2), .init(text: "老客跑光了。", points: 2),
        .init(text: "流失的只是水。", points: 0),
      ])
  }

  @Test("Numbers, key points, quotes and the verdict, word for word")
  func text() {
    let text = TrialSummary(
      TrialSummaryTests.trial(), item: "S", style: SummaryStyle(language: .chinese)
    ).text
    #expect(
      text == """
        S：3 份作答
        完全一致 33.3%，相差不超过 1 分 33.3%，κ -0.50，QWK -0.50，SMD 0.00，r -0.50，平均误差 1.33 分
        其中 3 份会交人工

        1 [2] 流失：命中 2，可能漏判 1，可能误判 1
            漏？0→2 老客跑光了。
            误？2→0 流失的只是水。
        2 [2] 口碑：命中 0，可能漏判 1
            漏？0→2 老客跑光了。

        有 1 份人工给了分的作答，没有命中任何采分点：
            0→2 老客跑光了。

        作答太少，不下结论：3/100。

        """)
  }

  @Test("A single answer is one answer")
  func one() {
    let trial = RubricTrial(
      SmallExam.short("S").parts[0], order: WordOrderModel([]),
      answers: [.init(text: "客户会流失。", points: 2)])
    let text = TrialSummary(trial, item: "S", style: SummaryStyle(language: .english)).text
    #expect(text.hasPrefix("S: 1 answer\n"))
  }

  @Test("In English too, with every line of the same kind")
  func english() {
    let text = TrialSummary(
      TrialSummaryTests.trial(), item: "S", style: SummaryStyle(language: .english)
    ).text
    #expect(text.contains("exact 33.3 %, adjacent 33.3 %, κ -0.50, QWK -0.50, SMD 0.00"))
    #expect(text.contains("1 [2] 流失: found in 2, perhaps missed in 1, perhaps wrong in 1"))
    #expect(text.hasSuffix("Too few answers for a verdict: 3 of 100.\n"))
  }
}
