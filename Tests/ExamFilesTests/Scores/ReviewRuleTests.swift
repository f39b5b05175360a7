import ExamCore
import Testing

@testable import ExamFiles

@Suite("Rules of review")
struct ReviewRuleTests {
  private let score = QuestionScore(
    state: .scored, points: 3, maximum: 5, confidence: Fraction(60, over: 100) ?? .zero)

  @Test("Below the line, and only below it, a response is flagged in words")
  func below() {
    func flag(_ hundredths: Int) -> GradingFlag? {
      ReviewRule(below: Fraction(hundredths, over: 100)).flag(score)
    }
    #expect(flag(60) == nil)
    #expect(flag(70)?.kind == .lowConfidence)
    #expect(flag(70)?.reason.english == "confidence 0.60 is below 0.70")
    #expect(flag(70)?.reason.chinese == "置信度 0.60，低于 0.70")
    #expect(ReviewRule.none.flag(score) == nil)
  }

  @Test("The share says itself in per cent")
  func share() {
    let flag = ReviewRule(share: Fraction(2, over: 5)).shareFlag(score)
    #expect(flag.reason.english == "among the least certain 40 % (confidence 0.60)")
    #expect(flag.reason.chinese == "属于最没有把握的 40%（置信度 0.60）")
  }
}
