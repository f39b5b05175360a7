import Testing

@testable import ExamCore

struct GiveawayCheckTests {
  private static let term: Item = {
    var rubric = SmallBank.rubric
    rubric.modelAnswer = "客户反复购买并愿意向别人推荐的心理与行为。"
    return SmallBank.item("X-1", .term(rubric), stem: "客户忠诚（简要说明）")
  }()

  private func words(_ items: Item...) -> [String] {
    SmallBank.words(GiveawayCheck(), Bank(outline: SmallBank.outline, items: items))
  }

  @Test("a definition beside the term it defines")
  func term() {
    let teller = SmallBank.item(
      "X-2", SmallBank.single(), stem: "客户忠诚指客户反复购买并愿意向别人推荐，它有助于（　　）")
    #expect(
      words(Self.term, teller) == ["giveaway: X-2 prints “客户反复购买并愿意向别人推荐”, which X-1 asks for"])
    let without = SmallBank.item(
      "X-2", SmallBank.single(), stem: "有的客户反复购买并愿意向别人推荐，他们（　　）")
    #expect(words(Self.term, without) == [])
    let short = SmallBank.item("X-2", SmallBank.single(), stem: "客户忠诚与反复购买并愿意的关系是（　　）")
    #expect(words(Self.term, short) == [])
  }

  @Test("a blank's answer in its own sentence, also in the material of a case")
  func blank() throws {
    let blank = SmallBank.item(
      "X-1", .blanks([Blank(answers: ["准确", "精准"]), Blank(answers: ["完整"])]),
      stem: "答复客户的三条标准是及时、____、____。")
    let teller = Item(
      id: "X-2", kind: .caseStudy, material: "主管说，标准是及时、精准、完整三条。",
      parts: [SmallBank.part(.shortAnswer(SmallBank.rubric), stem: "评价")])
    let bank = SmallBank.bank(blank, teller)
    let finding = try #require(GiveawayCheck().findings(in: bank).first)
    #expect(finding.severity == .note)
    #expect(finding.message.english == "X-2 prints “准是及时精准完整”, which X-1 asks for")
    #expect(finding.message.chinese == "X-2 印出了“准是及时精准完整”，而这正是 X-1 要问的")
    #expect(finding.remedy?.chinese == "请在此写“互斥：X-1”，或换个说法。")
    #expect(words(blank, SmallBank.item("X-3", SmallBank.single(), stem: "要准确、完整地答复")) == [])
  }

  @Test("enemies on either side, and an item about itself, are left alone")
  func enemies() {
    var term = Self.term
    var teller = SmallBank.item(
      "X-2", SmallBank.single(), stem: "客户忠诚指客户反复购买并愿意向别人推荐，它有助于（　　）")
    teller.enemies = ["X-1"]
    #expect(words(term, teller) == [])
    teller.enemies = []
    term.enemies = ["X-2"]
    #expect(words(term, teller) == [])
    #expect(words(term) == [])
  }

  @Test("blanks that do not agree with their answers, and a bank without secrets")
  func strays() {
    let stray = SmallBank.item("X-1", .blanks([Blank(answers: ["及时"])]), stem: "没有空的一句话")
    #expect(words(stray, SmallBank.item("X-2", SmallBank.single(), stem: "没有空的一句话及时")) == [])
    #expect(words() == [])
  }
}
