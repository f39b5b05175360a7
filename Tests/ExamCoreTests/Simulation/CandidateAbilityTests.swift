// Chances of make-believe candidates.

import Testing

@testable import ExamCore

@Suite struct CandidateAbilityTests {
  @Test("abilities lie inside (0, 1), half of them below the middle")
  func abilities() {
    var generator = SeededGenerator(seed: 1)
    let all = (0..<2_000).map { _ in
      CandidateAbility(chapters: 0, objectives: 0, using: &generator).overall
    }
    #expect(all.allSatisfy { $0 > 0 && $0 < 1 })
    #expect((900...1_100).contains(all.filter { $0 < 0.5 }.count))
  }

  @Test("an easier question is likelier, by ability, and certainty is never reached")
  func chances() {
    var generator = SeededGenerator(seed: 1)
    for _ in 0..<200 {
      let ability = CandidateAbility(chapters: 2, objectives: 2, using: &generator)
      let chances = [0, 0.3, 0.6, 0.9, 1].map {
        ability.chance(facility: $0, objective: 1, chapter: 0)
      }
      #expect(chances == chances.sorted() && Set(chances).count == 5)
      #expect(chances.allSatisfy { $0 > 0 && $0 < 1 })
      let plain = ability.chance(facility: 0.5, objective: nil, chapter: nil)
      #expect(abs(plain - ability.overall) < 1e-12)
    }
  }
}
