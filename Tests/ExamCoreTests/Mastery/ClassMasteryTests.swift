import ExamCore
import Testing

@Suite("Mastery of a class")
struct ClassMasteryTests {
  private let estimator = MasteryEstimator(outline: OutlineIndex(smallOutline))

  private func profile(_ right: Int, of asked: Int) -> MasteryProfile {
    let evidence = Evidence(
      points: Fraction(right), maximum: Fraction(asked), questions: asked,
      observations: Double(asked), successes: Double(right))
    return estimator.profile(
      of: CandidateEvidence(objectives: [evidence, .none, .none, .none, .none]))
  }

  @Test("Rates are sums over sums, and every candidate has one verdict")
  func sums() {
    var mastery = ClassMastery(of: estimator)
    for (right, asked) in [(20, 20), (0, 20), (1, 2), (0, 0)] {
      mastery.add(profile(right, of: asked))
    }
    let first = mastery.objectives[0]
    #expect(mastery.candidates == 4)
    #expect(first.candidates == 3)
    #expect(first.rate == 0.5)
    #expect(first.mastered == 1)
    #expect(first.notYet == 1)
    #expect(first.unknown == 2)
    #expect(first.partly == 0)
    for tally in mastery.objectives {
      #expect(tally.mastered + tally.partly + tally.notYet + tally.unknown == 4)
    }
    #expect(mastery.objectives[1].rate == nil)
    #expect(mastery.chapters[0].rate == 0.5)
    #expect(mastery.chapters[1].candidates == 0)
  }

  @Test("An empty class has no rate")
  func empty() {
    let mastery = ClassMastery(of: estimator)
    #expect(mastery.objectives.count == 5)
    #expect(mastery.objectives.allSatisfy { $0.rate == nil && $0.candidates == 0 })
  }
}
