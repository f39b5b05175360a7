import Testing

@testable import ExamCore

struct ScaledNumberTests {
  @Test("sums, products and quotients of whole numbers are exact while they fit into 53 bits")
  func exact() {
    for a in 0...40 {
      for b in 1...40 {
        #expect(ScaledNumber(a) + ScaledNumber(b) == ScaledNumber(a + b))
        #expect(ScaledNumber(a) * ScaledNumber(b) == ScaledNumber(a * b))
        #expect(ScaledNumber(a * b).divided(by: ScaledNumber(b)) == ScaledNumber(a))
        if a <= b { #expect(ScaledNumber(a).share(of: ScaledNumber(b)) == Double(a) / Double(b)) }
      }
    }
  }

  @Test("powers far beyond a Double keep their proportions")
  func range() {
    var power = ScaledNumber.one
    for _ in 0..<500 { power = power * ScaledNumber(1 << 30) }
    #expect((power * ScaledNumber(3)).share(of: power * ScaledNumber(4)) == 0.75)
    #expect(ScaledNumber.one.share(of: power) == 0)
    #expect(ScaledNumber.one + power == power)
    #expect(ScaledNumber.zero.divided(by: .zero).isZero)
    #expect(power.share(of: .zero) == 0)
  }
}
