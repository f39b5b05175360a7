// Exact arithmetic: reduction, order, rounding, and the edges of Int.

import ExamCore
import Testing

@Suite struct FractionTests {
  @Test("is reduced, with the sign above")
  func reduced() throws {
    let half = try #require(Fraction(-3, over: -6))
    #expect(half.numerator == 1 && half.denominator == 2)
    let minus = try #require(Fraction(4, over: -6))
    #expect(minus.numerator == -2 && minus.denominator == 3)
    #expect(Fraction(0, over: -7) == .zero)
    #expect(Fraction(1, over: 0) == nil)
  }

  @Test("2 points times one third stay two thirds, and three of them are 2")
  func thirds() throws {
    let third = try #require(Fraction(1, over: 3))
    #expect(2 * third == Fraction(2, over: 3))
    #expect([2 * third, 2 * third, 2 * third].sum() == 2)
    #expect([Fraction]().sum() == .zero)
  }

  @Test("division by zero gives nothing")
  func division() {
    #expect(Fraction(3).divided(by: .zero) == nil)
    #expect(Fraction(3).divided(by: -6) == Fraction(-1, over: 2))
  }

  @Test(
    "a half goes up to the next step, on both sides of zero",
    arguments: [
      (5, 4, 1, 2, 3, 2), (-5, 4, 1, 2, -1, 1), (1, 4, 1, 2, 1, 2), (6, 5, 1, 2, 1, 1),
      (7, 3, 1, 1, 2, 1), (-1, 2, 1, 1, 0, 1), (3, 7, 0, 1, 3, 7), (3, 7, -1, 1, 3, 7),
    ])
  func rounding(n: Int, d: Int, stepN: Int, stepD: Int, n2: Int, d2: Int) throws {
    let value = try #require(Fraction(n, over: d))
    let step = try #require(Fraction(stepN, over: stepD))
    #expect(value.rounded(toStep: step) == Fraction(n2, over: d2))
  }

  @Test("rounding down never goes above, also below zero")
  func roundingDown() {
    #expect(Fraction(7, over: 4)?.roundedDown(toStep: .one) == 1)
    #expect(Fraction(-7, over: 4)?.roundedDown(toStep: .one) == -2)
    #expect(Fraction(7, over: 4)?.roundedDown(toStep: .zero) == Fraction(7, over: 4))
  }

  @Test("agrees with whole-number arithmetic on random fractions")
  func laws() throws {
    var generator = SeededGenerator(seed: 11)
    for _ in 0..<2_000 {
      let a = generator.below(2_001) - 1_000
      let b = generator.below(999) + 1
      let c = generator.below(2_001) - 1_000
      let d = generator.below(999) + 1
      let x = try #require(Fraction(a, over: b))
      let y = try #require(Fraction(c, over: d))
      #expect((x < y) == (a * d < c * b))
      #expect((x == y) == (a * d == c * b))
      #expect((x + y) * Fraction(b * d) == Fraction(a * d + c * b))
      #expect(x - y + y == x)
      #expect((x * y).divided(by: y) == (c == 0 ? nil : x))
    }
  }

  @Test("a result outside Int is clamped instead of trapping")
  func clamped() {
    let huge = Fraction(Int.max)
    #expect((huge + huge).numerator == Int.max)
    #expect((huge * -2).numerator == Int.min)
    #expect(-Fraction(Int.min) == huge)
    #expect(Fraction(Int.max).rounded(toStep: .one) == huge)
  }

  @Test("double is for statistics")
  func double() {
    #expect(Fraction(1, over: 4)?.double == 0.25)
  }

  @Test("A sum that no two numbers can hold exactly is still near, reduced and ordered")
  func beyondInt() throws {
    var sum = Fraction.zero
    for prime in [999_983, 999_979, 999_961, 999_959, 999_953] {
      sum += try #require(Fraction(1, over: prime))
    }
    #expect(abs(sum.double - 5 / 999_967.0) < 1e-14)
    #expect(sum.denominator > 0)
    #expect(sum > .zero && sum < Fraction.one)
    let huge = Fraction(Int.max) * Fraction(Int.max)
    #expect(huge == Fraction(Int.max))
    #expect(Fraction(Int.min) * Fraction(Int.max) == Fraction(Int.min))
  }
}
