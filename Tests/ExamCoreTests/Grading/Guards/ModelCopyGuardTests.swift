import Testing

@testable import ExamCore

@Suite("Copies of the model answer")
struct ModelCopyGuardTests {
  @Test("The model answer word for word is noticed")
  func copied() {
    let score = GuardTrial.score(GuardTrial.rubric.modelAnswer)
    #expect(score.flags.map(\.kind) == [.modelCopy])
    #expect(score.points == 5)
    #expect(score.reasons.map(\.chinese) == ["作答有 100% 与参考答案一字不差"])
  }

  @Test("A short answer that meets its words is not")
  func short() {
    #expect(GuardTrial.flags("热线能当场问答，便于安抚。") == [])
  }

  @Test("A rubric without a model answer has nothing to copy")
  func none() {
    var rubric = GuardTrial.rubric
    let text = rubric.modelAnswer
    rubric.modelAnswer = ""
    #expect(GuardTrial.flags(text, rubric: rubric) == [])
  }
}
