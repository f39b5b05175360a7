import ExamCore
import Testing

@Suite("Estimates of mastery")
struct MasteryEstimatorTests {
  private let estimator = MasteryEstimator(outline: OutlineIndex(smallOutline))

  private func evidence(_ successes: Double, _ observations: Double) -> Evidence {
    Evidence(
      points: Fraction(Int(successes)), maximum: Fraction(Int(observations)),
      questions: Int(observations), observations: observations, successes: successes)
  }

  @Test("The prior of an objective is made of everything but itself, each thing once")
  func leaveOut() {
    let counted = CandidateEvidence(
      objectives: [
        evidence(3, 4), evidence(1, 2), evidence(2, 2), evidence(0, 3), evidence(1, 1),
      ], unassigned: evidence(1, 2))
    let profile = estimator.profile(of: counted)
    func inherited(_ k: Double, _ s: Double) -> Double { k * s / (k + s + 1) }
    // Outside chapter 1: d, e and unassigned: 2 of 6.
    let (general, s0) = ((0.5 * 2 + 2) / 8, 8.0)
    // In chapter 1 outside section 1.1: c: 2 of 2.
    let k1 = inherited(8, s0)
    let chapter = (general * k1 + 2) / (k1 + 2)
    // In section 1.1 outside a: b: 1 of 2.
    let k2 = inherited(8, k1 + 2)
    let section = (chapter * k2 + 1) / (k2 + 2)
    let k3 = inherited(4, k2 + 2)
    let a = profile.objectives[0].posterior
    #expect(abs(a.a - (section * k3 + 3)) < 1e-12)
    #expect(abs(a.b - ((1 - section) * k3 + 1)) < 1e-12)
    let one = profile.chapters[0].posterior
    #expect(abs(one.a - (general * k1 + 6)) < 1e-12)
    #expect(abs(one.b - ((1 - general) * k1 + 2)) < 1e-12)
    #expect(profile.chapters[0].evidence.questions == 8)
    #expect(profile.chapters.count == 2)
  }

  @Test("Nothing known: the top prior, and never a verdict")
  func nothing() {
    let none = CandidateEvidence(objectives: Array(repeating: .none, count: 5))
    let profile = estimator.profile(of: none)
    for estimate in profile.objectives {
      #expect(estimate.estimate == 0.5)
      #expect(estimate.verdict == .unknown)
      // scipy.stats.beta.ppf([0.05, 0.95], 0.364154, 0.364154)
      #expect(estimate.low == 0.001)
      #expect(estimate.high == 0.999)
    }
  }

  @Test("An objective never asked stays unknown even when all the rest is right")
  func neverAsked() {
    let counted = CandidateEvidence(
      objectives: [evidence(40, 40), .none, evidence(40, 40), evidence(40, 40), evidence(40, 40)])
    let profile = estimator.profile(of: counted)
    #expect(profile.objectives[1].estimate > 0.9)
    #expect(profile.objectives[1].verdict == .unknown)
    #expect(profile.objectives[0].verdict == .mastered)
  }

  @Test("One more right answer never lowers any estimate, over random evidence")
  func monotone() {
    var random = SeededGenerator(seed: 9)
    for _ in 0..<200 {
      var list = (0..<5).map { _ -> Evidence in
        let n = random.below(6)
        return evidence(Double(random.below(n + 1)), Double(n))
      }
      let before = estimator.profile(of: CandidateEvidence(objectives: list))
      let lucky = random.below(5)
      list[lucky] += evidence(1, 1)
      let after = estimator.profile(of: CandidateEvidence(objectives: list))
      for (old, new) in zip(before.objectives, after.objectives) {
        #expect(new.posterior.mean >= old.posterior.mean - 1e-12)
      }
    }
  }

  @Test("Nine in ten intervals hold the true rate when rates spread as the model says")
  func coverage() {
    var random = SeededGenerator(seed: 21)
    func draw(_ mean: Double, _ strength: Double) -> Double {
      BetaDistribution(a: mean * strength, b: (1 - mean) * strength).quantile(random.unit())
    }
    var held = 0
    var asked = 0
    for _ in 0..<600 {
      let whole = draw(0.5, 2)
      let chapters = [draw(whole, 8), draw(whole, 8)]
      let sections = [0, 0, 1].map { draw(chapters[$0], 8) }
      let rates = [0, 0, 1, 2, 2].map { draw(sections[$0], 4) }
      let list = rates.map { rate -> Evidence in
        let n = random.below(5)
        let right = (0..<n).count { _ in random.unit() < rate }
        return evidence(Double(right), Double(n))
      }
      let profile = estimator.profile(of: CandidateEvidence(objectives: list))
      for (rate, estimate) in zip(rates, profile.objectives) {
        asked += 1
        if rate >= estimate.low, rate <= estimate.high { held += 1 }
      }
    }
    let rate = Double(held) / Double(asked)
    #expect(rate > 0.84 && rate < 0.96, "\(rate)")
  }

  @Test("An outline without objectives gives an empty profile")
  func emptyOutline() {
    let none = MasteryEstimator(outline: OutlineIndex(Outline(id: "x", title: "X")))
    let profile = none.profile(of: CandidateEvidence(objectives: []))
    #expect(profile.objectives.isEmpty)
    #expect(profile.chapters.isEmpty)
  }
}
