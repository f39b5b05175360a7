import Testing

@testable import ExamCore

@Suite("Shuffled words")
struct WordOrderGuardTests {
  @Test("Words in nobody's order are noticed")
  func shuffled() {
    let answer = "的客户占线打热线时候等候要在高峰得出客服听语气和安抚便于而且实物看不见图样能当场"
    #expect(GuardTrial.flags(answer).contains(.shuffledWords))
  }

  @Test(
    "Clauses may stand in any order",
    arguments: [
      "东西看不见；高峰时老占线；打热线的好处是当场就能问清楚，客服的语气也让人放心。",
      "客服的语气让人放心，打热线当场就能问清楚。不过高峰时老占线，东西看不见。",
    ])
  func clauses(_ answer: String) {
    #expect(GuardTrial.flags(answer) == [])
  }

  @Test("A few words are too few to judge")
  func short() {
    #expect(GuardTrial.flags("的当场能问答") == [])
  }

  @Test("English: articles and conjunctions in impossible places")
  func english() {
    let rubric = Rubric(
      criteria: [GuardTrial.criterion("churn", 2, [["churn"]])],
      modelAnswer: "Customers leave the company when the service fails, which is called churn.")
    let stem = "What is churn?"
    #expect(
      GuardTrial.flags(
        "the of leave customers a is when the and company service fails the with churn to was the",
        rubric: rubric, stem: stem) == [.shuffledWords])
    #expect(
      GuardTrial.flags(
        "It is called churn when the customers of a company leave because the service was bad and "
          + "they went to a competitor that treats them with more care than it did.",
        rubric: rubric, stem: stem) == [])
  }
}
