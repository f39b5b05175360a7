import Testing

@testable import ExamCore

@Suite("Contradictions")
struct ContradictionGuardTests {
  @Test("A word that stands and stands negated goes to a person; the points stay")
  func both() {
    let score = GuardTrial.score("打热线的时候老占线，东西也看不见。其实打热线从来不会占线，很方便。")
    #expect(score.flags.map(\.kind) == [.contradictory])
    #expect(score.points == 3)
    #expect(score.reasons.first?.chinese == "“高峰占线”既有肯定的说法，又有否定的说法（占线）")
    #expect(
      score.reasons.first?.english == "“高峰占线” stands there and stands negated too (占线)")
  }

  @Test("What is only affirmed, or only negated, is no contradiction")
  func one() {
    #expect(GuardTrial.flags("打热线的时候老占线，周末更是占线。") == [])
    #expect(GuardTrial.flags("打热线从来不会占线，很方便。") == [])
  }
}
