import Testing

@testable import ExamCore

@Suite("Confidence")
struct ConfidenceTests {
  private func confidence(
    _ points: Points, of maximum: Points = 10, _ text: String = "", flags: Int = 0,
    marks: [CriterionMark] = []
  ) -> Fraction {
    let rule = ConfidenceRule(
      total: maximum, modelAnswer: String(repeating: "字", count: 100))
    let shape = ResponseShape(text)
    let score = QuestionScore(state: .scored, points: points, maximum: maximum, marks: marks)
    let found = KeyTerms(GuardTrial.rubric).found(in: shape)
    return rule.confidence(
      of: GuardedResponse(shape: shape, found: found, score: score), flags: flags)
  }

  private func hundredths(_ count: Int) -> Fraction { Fraction(count, over: 100) ?? .zero }

  @Test("Full points and none are the surest, half of them the least")
  func band() {
    #expect(confidence(10) == hundredths(96))
    #expect(confidence(0) == hundredths(96))
    #expect(confidence(5) == hundredths(66))
    #expect(confidence(8) == hundredths(77))
  }

  @Test("What no pattern explains could be what is missing")
  func unexplained() {
    let long = String(repeating: "甲乙丙丁戊己庚辛", count: 20)
    #expect(confidence(0, long) == hundredths(78))
    #expect(confidence(5, long) == hundredths(57))
    #expect(confidence(10, long) == hundredths(96))
  }

  @Test("Words of the rubric that paid nothing cast a doubt")
  func unpaid() {
    #expect(confidence(0, "占线排队语气安抚") == hundredths(86))
  }

  @Test("Partly found, negated and personal criteria cost their share")
  func criteria() {
    func mark(_ state: QuestionState, _ confidence: Int) -> CriterionMark {
      CriterionMark(
        criterion: 1, label: "", objective: nil, points: .zero, maximum: 5, state: state,
        confidence: hundredths(confidence))
    }
    #expect(confidence(5, marks: [mark(.scored, 90)]) == hundredths(66))
    #expect(confidence(5, marks: [mark(.scored, 60)]) == hundredths(56))
    #expect(confidence(5, marks: [mark(.awaiting, 30)]) == hundredths(51))
    #expect(confidence(5, marks: [mark(.awaiting, 0)]) == hundredths(16))
  }

  @Test("Each flag leaves a third, and nothing falls below zero")
  func flags() {
    #expect(confidence(10, flags: 1) == hundredths(32))
    #expect(confidence(10, flags: 2) == hundredths(10))
    #expect(confidence(10, flags: 99) == hundredths(1))
    #expect(confidence(0, of: .zero) == .zero)
  }
}
