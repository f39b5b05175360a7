// The statistics by which draws are judged, judged themselves.

import Testing

@testable import ExamCore

struct DrawingStatisticsTests {
  @Test(
    "the tail of chi-square is that of the tables",
    arguments: [
      (3.841458820694124, 1, 0.05), (6.634896601021215, 1, 0.01), (2.0, 2, 0.36787944117144233),
      (18.307038053275146, 10, 0.05), (29.58829844507442, 10, 0.001),
      (124.34211340400407, 100, 0.05), (1143.9170993230587, 1000, 0.001), (0.0, 3, 1.0),
      (900.0, 1000, 0.9892),
    ])
  func tail(x: Double, freedom: Int, p: Double) {
    let actual = ChiSquare.tail(x, freedom: freedom)
    #expect(abs(actual - p) < (x == 900 ? 5e-4 : 1e-6) * max(p, 1e-3), "\(actual)")
  }

  @Test("p-values of true draws are even: a tenth of them below a tenth")
  func calibration() {
    var below = [0, 0, 0]
    let law = DrawingLaw(DrawingFamily.stratum.program)
    for seed in 0..<200 {
      let counts = ListSampler.law.counts(law, draws: 3_000, seed: UInt64(seed))
      for (number, fit) in [counts.papers, counts.inclusion, counts.calibrated].enumerated()
      where fit.p < 0.1 {
        below[number] += 1
      }
    }
    // Of 200 at a tenth, 20 with a standard deviation of 4.2.
    for count in below { #expect((7...33).contains(count), "\(below)") }
  }

  @Test("a placement's degrees of freedom are the rank of the covariance")
  func freedom() {
    func freedom(_ family: DrawingFamily) -> Int {
      ListSampler.law.counts(DrawingLaw(family.program), draws: 10, seed: 1).inclusion.freedom
    }
    // A fixed number takes one from each stratum; two margins take 4 + 3 − 1.
    #expect(freedom(.stratum) == 9)
    #expect(freedom(.strata) == 12)
    #expect(freedom(.crossed) == 16 - 6)
  }
}
