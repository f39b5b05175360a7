import Testing

@testable import ExamCore

@Suite("Constructed responses as a whole")
struct ConstructedScorerTests {
  private static let words = [
    "打热线", "当场", "语气", "安抚", "占线", "排队", "没有", "看不见", "不会", "客服", "很好", "，", "。", "；", "\n", "1.",
    "的",
    "hotline", "７", " ",
  ]

  @Test("The same normalised answer gets the same points, always")
  func normalised() {
    var random = SeededGenerator(seed: 77)
    for _ in 0..<300 {
      let text = (0..<random.below(14)).map { _ in
        ConstructedScorerTests.words[random.below(ConstructedScorerTests.words.count)]
      }.joined()
      let first = GuardTrial.score(text)
      // Width, case, spaces at the ends and the order of grading change nothing.
      var wide = String.UnicodeScalarView()
      for scalar in text.unicodeScalars {
        let isLetter = scalar.isASCII && scalar.properties.isAlphabetic
        wide.append(isLetter ? Unicode.Scalar(scalar.value + 0xFEE0) ?? scalar : scalar)
      }
      for other in [text, "  " + text + "\n", String(wide), text.uppercased()] {
        let again = GuardTrial.score(other)
        #expect(again.points == first.points, "\(text)")
        #expect(again.state == first.state, "\(text)")
        #expect(again.confidence == first.confidence, "\(text)")
        #expect(again.flags == first.flags, "\(text)")
      }
    }
  }

  @Test("Guards change no points, whatever they notice")
  func points() {
    var random = SeededGenerator(seed: 78)
    let rubric = RubricScorer(GuardTrial.rubric)
    for _ in 0..<300 {
      let text = (0..<random.below(20)).map { _ in
        ConstructedScorerTests.words[random.below(ConstructedScorerTests.words.count)]
      }.joined()
      let plain = rubric.score(text)
      let whole = GuardTrial.score(text)
      #expect(whole.points == plain.points && whole.marks == plain.marks)
      #expect(whole.confidence >= .zero && whole.confidence <= .one)
      if !whole.flags.isEmpty { #expect(whole.state == .awaiting) }
      if whole.flags.isEmpty { #expect(whole.state == plain.state) }
    }
  }

  @Test("A question without a rubric whose reference is no list is for a person")
  func explanation() {
    let rubric = Rubric(
      criteria: [], modelAnswer: "因为老客户熟悉企业，说服他们用不着多少广告，他们还会介绍别人来。")
    let part = ItemPart(
      objectives: ["A1"], stem: "为什么说留住老客户更省钱？", body: .shortAnswer(rubric), statedPoints: 5)
    let scorer = ConstructedScorer(part, order: WordOrderModel([]))
    let score = scorer?.score("老客户熟悉企业，不用多做广告。")
    #expect(score?.state == .awaiting)
    #expect(score?.points == .zero && score?.maximum == 5 && score?.confidence == .zero)
    #expect(score?.reasons.first?.chinese == "试题没有评分细则")
    #expect(scorer?.score(" ").state == .blank)
  }

  @Test("A choice question has no such scorer")
  func choice() {
    let part = ItemPart(objectives: ["A1"], stem: "", body: .trueFalse(key: true))
    #expect(ConstructedScorer(part, order: WordOrderModel([])) == nil)
  }
}
