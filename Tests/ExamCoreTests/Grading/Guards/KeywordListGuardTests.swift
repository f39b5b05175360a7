import Testing

@testable import ExamCore

@Suite("Keyword lists")
struct KeywordListGuardTests {
  @Test(
    "The key's words strung together are a list, however they are parted",
    arguments: [
      "即时、语气、占线、看不见", "即时 语气 占线 看不见", "即时，语气，占线，看不见。", "即时。语气。占线。看不见。",
      "即时语气占线看不见", "当场\n安抚\n排队\n看不见", "即时、当场、马上、语气、安抚、占线、排队",
      "满意、忠诚、口碑、品牌、双赢、闭环、赋能",
    ])
  func lists(_ answer: String) {
    #expect(GuardTrial.flags(answer) == [.keywordList])
  }

  @Test(
    "Short sentences in a row are an answer",
    arguments: [
      "回答快，态度好，能安抚人，不过老占线。", "伸懒腰、看远处、给自己打打气。", "说话生硬；不关心老人；推脱。",
      "派专人负责，定期联系，建立档案。", "当场答。", "当场安抚语气",
    ])
  func sentences(_ answer: String) {
    #expect(GuardTrial.flags(answer) == [])
  }

  @Test("Where a list is asked for, a list is right unless it holds more than can pay")
  func asked() {
    let stem = "请列举人工热线的两个长处和两个局限。"
    #expect(GuardTrial.flags("即时、语气、占线、看不见", stem: stem) == [])
    #expect(
      GuardTrial.flags("即时、当场、语气、安抚、占线、排队、看不见", stem: stem) == [.keywordList])
  }

  @Test("English: words without a sentence are a list, sentences are none")
  func english() {
    let rubric = Rubric(
      criteria: [
        GuardTrial.criterion("loss", 2, [["lost customers"], ["churn"]]),
        GuardTrial.criterion("image", 2, [["reputation"], ["brand image"]]),
        GuardTrial.criterion("profit", 1, [["profit"], ["revenue"]]),
      ],
      modelAnswer: "The company loses customers, its reputation suffers, and profit falls.")
    let stem = "What damage may a service failure do to a company?"
    #expect(
      GuardTrial.flags("churn, reputation, profit, brand image", rubric: rubric, stem: stem)
        == [.keywordList])
    #expect(
      GuardTrial.flags(
        "There will be churn, and the reputation of the company suffers so that profit falls.",
        rubric: rubric, stem: stem) == [])
  }
}
