import Testing

@testable import ExamCore

struct StemEchoCheckTests {
  private func findings(_ stem: String, _ body: QuestionBody) -> [Finding] {
    StemEchoCheck().findings(in: SmallBank.bank(SmallBank.item("X", body, stem: stem)))
  }

  @Test("words of the stem in the key alone are a note, in both languages")
  func echo() {
    let found = findings(
      "平台给新学员打折，老学员续费却付原价。最合适的是（　　）",
      SmallBank.single([1], options: ["取消折扣", "给老学员续费优待", "给大家发券", "解释缘由"]))
    #expect(
      SmallBank.words(found) == [
        "stem-echo: X: of the options only the right one repeats “老学员续费” of the stem (B)"
      ])
    #expect(found.map(\.severity) == [.note])
    #expect(found.map(\.message.chinese) == ["X：题干中的“老学员续费”只在正确选项 B 中重复"])
  }

  @Test("a distractor that repeats the words too, or others nearly as long, takes the hint away")
  func distractors() {
    let stem = "平台给新学员打折，老学员续费却付原价。最合适的是（　　）"
    #expect(
      findings(
        stem, SmallBank.single([1], options: ["请老学员续费", "给老学员续费优待", "发券", "解释缘由"])) == [])
    #expect(
      findings(
        stem, SmallBank.single([1], options: ["给新学员打折", "给老学员续费优待", "发券", "解释缘由"])) == [])
  }

  @Test("particles at the ends count nothing, and two hanzi are no echo")
  func short() {
    #expect(
      findings("来了三批客户，他们的看法是（　　）", SmallBank.single([0], options: ["是客户的", "甲", "乙", "丙"])) == [])
    #expect(
      findings("来了老客户的朋友，应当（　　）", SmallBank.single([0], options: ["问老客户的", "甲", "乙", "丙"])).count
        == 1)
  }

  @Test("with several right options the echo has to be longer")
  func multiple() {
    let stem = "某商场退换货的投诉很多，原因有（　　）"
    #expect(findings(stem, SmallBank.multiple([0, 1], options: ["退换货不便", "甲", "乙", "丙"])) == [])
    #expect(
      findings(stem, SmallBank.multiple([0, 1], options: ["退换货的投诉无人管", "甲", "乙", "丙"])).count == 1)
  }

  @Test("English by the word")
  func english() {
    let stem = "The delivery partner is late. What should the agent do?"
    let key = "Call the delivery partner at once"
    #expect(
      SmallBank.words(
        findings(stem, SmallBank.single([0], options: [key, "Wait", "Offer tea", "Hang up"]))) == [
          "stem-echo: X: of the options only the right one repeats “delivery partner” of the stem (A)"
        ])
  }

  @Test("no key, no options and no stem have no echo")
  func empty() {
    #expect(findings("甲乙丙丁", SmallBank.single([], options: ["甲乙丙丁", "戊"])) == [])
    #expect(findings("甲乙丙丁", SmallBank.single([5], options: [])) == [])
    #expect(findings("", SmallBank.single()) == [])
  }
}
