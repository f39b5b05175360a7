import ExamCore
import Testing

@Suite("Flags")
struct GradingFlagTests {
  private let flag = GradingFlag(
    .keywordList, Message(en: "a list of keywords", zh: "只是关键词罗列"))

  @Test("A flagged question waits and its points stay the suggestion")
  func waits() {
    let score = QuestionScore(state: .scored, points: 4, maximum: 5)
    let flagged = score.flagged(flag)
    #expect(flagged.state == .awaiting)
    #expect(flagged.points == 4)
    #expect(flagged.flags == [flag])
    #expect(flagged.reasons == [flag.reason])
  }

  @Test("Reasons that stood before the flag stay before it")
  func keepsReasons() {
    let first = Message(en: "first", zh: "其一")
    let score = QuestionScore(state: .awaiting, points: 1, maximum: 5, reasons: [first])
    #expect(score.flagged(flag).reasons == [first, flag.reason])
  }

  @Test(
    "Blank, absent, void and unreadable questions take no flag",
    arguments: [QuestionState.blank, .absent, .void, .unreadable])
  func onlyAnswers(_ state: QuestionState) {
    let score = QuestionScore(state: state, points: .zero, maximum: 5)
    #expect(score.flagged(flag) == score)
  }
}
