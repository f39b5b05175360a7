import Testing

@testable import ExamCore

@Suite("Answers in another language, or in none")
struct LanguageGuardTests {
  @Test(
    "English and gibberish to a Chinese question",
    arguments: [
      "The hotline answers at once but it is often busy.", "asdfgh", "哈哈哈哈哈哈哈哈哈哈哈哈哈哈",
      "aaaaaaaaaaaaaaaaaaa", "customer service",
    ])
  func foreign(_ answer: String) {
    #expect(GuardTrial.flags(answer).contains(.offLanguage))
  }

  @Test("A few foreign words or figures are ordinary", arguments: ["用 APP 也能当场问答。", "820 元", "12"])
  func mixed(_ answer: String) {
    #expect(!GuardTrial.flags(answer).contains(.offLanguage))
  }

  @Test("Chinese to an English question")
  func chinese() {
    let rubric = Rubric(
      criteria: [GuardTrial.criterion("churn", 2, [["churn"]])],
      modelAnswer: "Customers leave the company when the service fails.")
    let flags = GuardTrial.flags("客户会离开这家公司", rubric: rubric, stem: "What is churn?")
    #expect(flags == [.offLanguage])
  }
}
