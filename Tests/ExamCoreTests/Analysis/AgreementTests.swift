import ExamCore
import Testing

@Suite("Agreement of marks")
struct AgreementTests {
  static func agreement(_ pairs: [(Points, Points)]) -> Agreement {
    var agreement = Agreement()
    for (given, wanted) in pairs { agreement.add(given: given, wanted: wanted) }
    return agreement
  }

  private func close(_ value: Double?, _ expected: Double) -> Bool {
    value.map { ($0 - expected).magnitude < 1e-9 } ?? false
  }

  @Test("A worked example, all numbers by hand")
  func worked() {
    // M: 0 1 2 2 3, H: 0 2 2 3 3; means 1.6 and 2, variances 1.04 and 1.2, covariance 1.
    let agreement = AgreementTests.agreement([(0, 0), (1, 2), (2, 2), (2, 3), (3, 3)])
    #expect(agreement.count == 5)
    #expect(close(agreement.exact, 0.6))
    #expect(close(agreement.adjacent, 1))
    #expect(close(agreement.meanError, 0.4))
    #expect(close(agreement.quadraticKappa, 2 / (1.04 + 1.2 + 0.16)))
    #expect(close(agreement.correlation, 1 / (1.04 * 1.2).squareRoot()))
    #expect(close(agreement.standardisedDifference, -0.4 / 1.2.squareRoot()))
    // Chance: 1/5·1/5 + 2/5·2/5 + 1/5·2/5 = 0.28
    #expect(close(agreement.kappa, (0.6 - 0.28) / (1 - 0.28)))
  }

  @Test("The formula of QWK is the weighted table's")
  func table() {
    var random = SeededGenerator(seed: 3)
    for _ in 0..<50 {
      let pairs = (0..<30).map { _ in (random.below(6), random.below(6)) }
      var observed = 0.0
      var expected = 0.0
      for (a, b) in pairs { observed += Double((a - b) * (a - b)) }
      for (a, _) in pairs { for (_, b) in pairs { expected += Double((a - b) * (a - b)) } }
      let agreement = AgreementTests.agreement(pairs.map { (Points($0.0), Points($0.1)) })
      #expect(close(agreement.quadraticKappa, 1 - observed / (expected / Double(pairs.count))))
    }
  }

  @Test("Perfect agreement is 1; nothing and sameness have no kappa")
  func edges() {
    let perfect = AgreementTests.agreement([(0, 0), (5, 5)])
    #expect(perfect.kappa == 1 && perfect.quadraticKappa == 1)
    #expect(Agreement().exact == nil && Agreement().quadraticKappa == nil)
    let same = AgreementTests.agreement([(2, 2), (2, 2)])
    #expect(same.exact == 1 && same.kappa == nil && same.quadraticKappa == nil)
    #expect(same.correlation == nil && same.standardisedDifference == nil)
  }

  @Test("The order of the answers changes nothing, to the last bit")
  func order() {
    var random = SeededGenerator(seed: 9)
    var pairs = (0..<40).map { _ in
      (Fraction(random.below(20), over: 3) ?? .zero, Fraction(random.below(20), over: 3) ?? .zero)
    }
    let first = AgreementTests.agreement(pairs)
    random.shuffle(&pairs)
    let second = AgreementTests.agreement(pairs)
    #expect(first.quadraticKappa == second.quadraticKappa)
    #expect(first.standardisedDifference == second.standardisedDifference)
  }
}
