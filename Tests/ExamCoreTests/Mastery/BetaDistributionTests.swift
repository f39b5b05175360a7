import ExamCore
import Testing

@Suite("Beta distribution")
struct BetaDistributionTests {
  /// a, b, probability, quantile: scipy.stats.beta.ppf 1.17.
  private let quantiles: [(Double, Double, Double, Double)] = [
    (1, 1, 0.05, 0.05), (1, 1, 0.5, 0.5), (1, 1, 0.95, 0.95),
    (2, 3, 0.05, 0.09761146288641434), (2, 3, 0.5, 0.3857275681323895),
    (2, 3, 0.95, 0.7513953742698181), (0.5, 0.5, 0.05, 0.0061558297024311365),
    (0.5, 0.5, 0.5, 0.5), (0.5, 0.5, 0.95, 0.9938441702975689),
    (2.4, 0.6, 0.05, 0.37934068203654264), (2.4, 0.6, 0.5, 0.8671142034020508),
    (2.4, 0.6, 0.95, 0.9974511733073591), (0.2, 3.8, 0.05, 5.977262966872789e-08),
    (0.2, 3.8, 0.5, 0.00606227911794681), (0.2, 3.8, 0.95, 0.260061478460457),
    (5, 1, 0.05, 0.5492802716530588), (5, 1, 0.5, 0.8705505632961241),
    (5, 1, 0.95, 0.9897937816869885), (30, 12, 0.05, 0.5952215570808506),
    (30, 12, 0.5, 0.7177145073627087), (30, 12, 0.95, 0.8216165461690119),
    (300, 700, 0.05, 0.2764036572036614), (300, 700, 0.5, 0.29986661939179127),
    (300, 700, 0.95, 0.3240513810085315), (0.05, 0.05, 0.05, 9.26191673538218e-21),
    (0.05, 0.05, 0.5, 0.5), (0.05, 0.05, 0.95, 1.0), (1.7, 2.3, 0.05, 0.08839243979974665),
    (1.7, 2.3, 0.5, 0.4114051690119259), (1.7, 2.3, 0.95, 0.8079816493210196),
  ]
  /// a, b, x, P(rate ≤ x): scipy.stats.beta.cdf 1.17.
  private let cumulative: [(Double, Double, Double, Double)] = [
    (1, 1, 0.6, 0.6), (2.4, 0.6, 0.6, 0.16702839886286006), (3, 2, 0.6, 0.4752),
    (0.2, 3.8, 0.01, 0.5516302452783892), (30, 12, 0.6, 0.05665868730417659),
    (300, 700, 0.3, 0.5036711828607681), (5000, 5000, 0.5, 0.5), (0.05, 0.05, 0.5, 0.5),
  ]

  @Test("Quantiles agree with scipy to 1e-8")
  func quantilesAgree() {
    for (a, b, p, expected) in quantiles {
      let found = BetaDistribution(a: a, b: b).quantile(p)
      #expect(abs(found - expected) < 1e-8, "Beta(\(a), \(b)) at \(p): \(found)")
    }
  }

  @Test("Probabilities agree with scipy to 1e-10")
  func probabilitiesAgree() {
    for (a, b, x, expected) in cumulative {
      let found = BetaDistribution(a: a, b: b).cumulative(x)
      #expect(abs(found - expected) < 1e-10, "Beta(\(a), \(b)) at \(x): \(found)")
    }
  }

  @Test("A quantile put back gives its probability, over random parameters")
  func roundTrip() {
    var random = SeededGenerator(seed: 11)
    for _ in 0..<2_000 {
      let beta = BetaDistribution(a: 0.3 + 40 * random.unit(), b: 0.3 + 40 * random.unit())
      let p = 0.001 + 0.998 * random.unit()
      #expect(abs(beta.cumulative(beta.quantile(p)) - p) < 1e-9, "\(beta) \(p)")
    }
  }

  @Test("Ends and hostile parameters give numbers in range")
  func ends() {
    let beta = BetaDistribution(a: 2, b: 2)
    #expect(beta.quantile(0) == 0)
    #expect(beta.quantile(1) == 1)
    #expect(beta.cumulative(-1) == 0)
    #expect(beta.cumulative(2) == 1)
    for bad in [0, -1, Double.nan, .infinity] {
      let strange = BetaDistribution(a: bad, b: 1)
      #expect((0...1).contains(strange.mean))
      #expect((0...1).contains(strange.quantile(0.5)))
    }
  }
}
