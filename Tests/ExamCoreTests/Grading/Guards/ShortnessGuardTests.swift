import Testing

@testable import ExamCore

@Suite("Very short answers")
struct ShortnessGuardTests {
  @Test("Points that a few letters cannot carry go to a person")
  func short() {
    let rubric = Rubric(
      criteria: [GuardTrial.criterion("道歉", 5, [["道歉"]])],
      modelAnswer: String(repeating: "先向客户道歉，再说明原因，然后提出补救的办法。", count: 3))
    let score = GuardTrial.score("道歉", rubric: rubric)
    #expect(score.flags.map(\.kind) == [.tooShort])
    #expect(score.points == 5)
    #expect(score.reasons.map(\.english) == ["very short for the points it earns"])
    #expect(GuardTrial.flags("应当先向客户道歉。", rubric: rubric) == [])
  }

  @Test("A short answer that earns nothing is nothing to doubt")
  func nothing() {
    #expect(GuardTrial.flags("不会") == [])
  }
}
