import Testing

@testable import ExamCore

@Suite("All guards together")
struct ResponseGuardTests {
  @Test(
    "Ordinary answers are left alone",
    arguments: [
      "打热线可以当场问清楚，客服的语气也让人放心。缺点是人多的时候老占线，东西也看不见。",
      "好处：马上就有人答。不足：排队太久。",
      "能当场问答。",
      "（1）即时沟通；（2）能安抚情绪；（3）高峰时打不进去，要排队。",
      "热线的长处是双向即时，有问题马上能得到解答；局限是高峰期占线，而且看不见实物，我上次买柜子就说不清颜色。",
    ])
  func genuine(_ answer: String) {
    #expect(GuardTrial.flags(answer) == [])
  }

  @Test("A flag changes no point and sends to a person")
  func pointsStay() {
    let score = GuardTrial.score("即时、语气、占线、看不见")
    #expect(score.points == 5)
    #expect(score.state == .awaiting)
    #expect(score.reasons.map(\.chinese) == ["只是关键词的罗列（4 个），没有成句"])
    #expect(
      score.reasons.map(\.english) == ["a list of keywords rather than an answer (4 of them)"])
    #expect(score.confidence <= Fraction(1, over: 3) ?? .zero)
  }

  @Test("Empty and blank responses have no flags", arguments: ["", "  ", "\n\n", "。"])
  func empty(_ answer: String) {
    #expect(GuardTrial.flags(answer) == [])
  }

  @Test("Hostile texts neither crash nor take long")
  func hostile() {
    let long = String(repeating: "即时占线，", count: 20_000)
    for text in [
      long, String(repeating: "，", count: 50_000), String(repeating: "a", count: 50_000),
      "\u{0}\u{FEFF}\u{200D}👩‍👩‍👧‍👦", "１．２．３．", String(repeating: "第一，", count: 5_000),
    ] {
      #expect(GuardTrial.score(text).confidence >= .zero)
    }
  }

  @Test("The same answer is flagged always or never")
  func pure() {
    for answer in ["即时、语气、占线、看不见", "热线能当场问答。", GuardTrial.stem] {
      let first = GuardTrial.score(answer)
      for _ in 0..<3 { #expect(GuardTrial.score(answer) == first) }
    }
  }
}
