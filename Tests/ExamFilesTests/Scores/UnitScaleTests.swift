// Points as whole units, and back.

import ExamCore
import Testing

@testable import ExamFiles

@Suite struct UnitScaleTests {
  @Test("the unit divides what the rules pay")
  func unit() {
    let third = Fraction(1, over: 3) ?? .zero
    let exam = SmallExam.mixed(rule: .plusMinus(plus: third, minus: -1, floor: 0))
    let scale = UnitScale(exam, keys: Grader(exam: exam).forms)
    #expect(scale.denominator == 3)
    #expect(scale.units(third) == 1)
    #expect(scale.units(-2) == -6)
    #expect(scale.units(Fraction(1, over: 2) ?? .zero) == nil)
    #expect(scale.points(-4) == Fraction(-4, over: 3))
  }

  @Test("more units than fit are none")
  func large() {
    let exam = SmallExam.choice()
    let scale = UnitScale(exam, keys: Grader(exam: exam).forms)
    #expect(scale.units(Fraction(Int.max)) == nil)
    #expect(scale.units(1_000_000_000) == 1_000_000_000)
  }
}
