import Testing

@testable import ExamCore

struct BlankScorerTests {
  private let scorer = BlankScorer([
    Blank(answers: ["期望", "预期"]), Blank(answers: ["感知"]),
  ])

  @Test(
    "the blanks of a response are parted by any usual separator",
    arguments: [
      "期望；感知", "预期;感知", "期望|感知", "期望\n感知", "期望\r\n感知", "期望\r感知",
      "期望、感知", "期望，感知", "期望 感知", " 期 望 ； 感知 ",
    ])
  func separators(_ response: String) {
    let score = scorer.score(response, points: 2)
    #expect(score.state == .scored)
    #expect(score.points == 2)
  }

  @Test("each blank pays its own share")
  func shares() {
    let score = scorer.score("期望；态度", points: 1)
    #expect(score.points == Fraction(1, over: 2))
    #expect(score.marks.map { $0.evidence.map(\.text) } == [["期望"], []])
  }

  @Test("the evidence says where in the response it stands")
  func places() {
    let marks = scorer.score(" 期望 ； 感知", points: 2).marks
    #expect(marks.flatMap(\.evidence).map(\.range) == [1..<3, 6..<8])
  }

  @Test("numbers with units are right in digits and in hanzi, traditional characters too")
  func spellings() {
    let scorer = BlankScorer([Blank(answers: ["三天"]), Blank(answers: ["20%的客户"])])
    for response in ["3天；百分之二十的客户", "三天；20%的客戶", "３ 天;２０％的客户"] {
      #expect(scorer.score(response, points: 2).points == 2, "\(response)")
      #expect(scorer.score(response, points: 2).state == .scored, "\(response)")
    }
    #expect(scorer.score("13天；21%的客户", points: 2).points == 0)
  }

  @Test("the order of the blanks matters")
  func order() {
    #expect(scorer.score("感知；期望", points: 2).points == 0)
  }

  @Test("a text near an accepted one goes to a person")
  func near() {
    let score = scorer.score("客户期望；感知", points: 2)
    #expect(score.state == .awaiting)
    #expect(score.points == 1)
    #expect(score.reasons.map(\.english) == ["blank 1: “客户期望” is close to “期望 | 预期”"])
  }

  @Test("a response with another number of texts goes to a person")
  func count() {
    let score = scorer.score("期望", points: 2)
    #expect(score.state == .awaiting)
    #expect(score.reasons.map(\.chinese) == ["作答无法分成 2 个空"])
  }

  @Test("an empty response is blank; an empty blank is wrong")
  func empty() {
    #expect(scorer.score("  ", points: 2).state == .blank)
    #expect(scorer.score("期望；", points: 2).points == 1)
  }

  @Test("a question with one blank takes the whole response")
  func single() {
    let one = BlankScorer([Blank(answers: ["快、准、细"])])
    #expect(one.score("快、准、细", points: 1).points == 1)
  }
}
