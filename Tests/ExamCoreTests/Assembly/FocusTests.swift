// Weights bent towards what is not mastered.

import ExamCore
import Testing

@Suite struct FocusTests {
  @Test("1 + strength × (1 − estimate), exactly")
  func factor() {
    let focus = Focus(
      strength: 4, estimates: ["A": 1, "B": 0, "C": Fraction(3, over: 4) ?? 0])
    #expect(focus.factor(of: "A") == 1)
    #expect(focus.factor(of: "B") == 5)
    #expect(focus.factor(of: "C") == 2)
  }

  @Test("an objective without an estimate counts as the mean of the others")
  func mean() {
    let focus = Focus(strength: 3, estimates: ["A": 1, "B": 0])
    #expect(focus.factor(of: "Z") == Fraction(5, over: 2))
    #expect(Focus.none.factor(of: "Z") == 1)
    #expect(Focus(strength: 3, estimates: [:]).factor(of: "Z") == 1)
  }

  @Test("estimates outside 0 to 1 are cut, and no strength bends nothing")
  func hostile() {
    #expect(Focus(strength: 2, estimates: ["A": 7]).factor(of: "A") == 1)
    #expect(Focus(strength: 2, estimates: ["A": -7]).factor(of: "A") == 3)
    #expect(Focus(strength: 0, estimates: ["A": 0]).factor(of: "A") == 1)
    #expect(Focus(strength: -5, estimates: ["A": 0]).factor(of: "A") == 1)
  }
}
