import ExamCore
import Testing

@Suite("Upper and lower 27 %")
struct ExtremeGroupsTests {
  @Test(
    "Groups have round(0.27 n) candidates, at least one",
    arguments: [(1, 1), (2, 1), (10, 3), (24, 6), (100, 27), (1_000_000, 270_000)])
  func sizes(candidates: Int, size: Int) {
    #expect(ExtremeGroups(counts: [candidates]).size == size)
  }

  @Test("A tie at the border belongs to the group in part")
  func ties() {
    let groups = ExtremeGroups(counts: [1, 4, 3, 2])
    #expect(groups.size == 3)
    #expect(groups.lower == [1, 0.5, 0, 0])
    #expect(groups.upper == [0, 0, 1.0 / 3, 1])
  }

  @Test("Nobody gives empty groups")
  func empty() {
    #expect(ExtremeGroups(counts: []).size == 0)
    #expect(ExtremeGroups(counts: []).upper.isEmpty)
    #expect(ExtremeGroups(counts: [0, 0]).upper == [0, 0])
  }

  @Test("The parts are the mean over random ways of breaking ties")
  func expectation() {
    var random = SeededGenerator(seed: 4)
    let counts = [3, 5, 4, 6, 2]
    let totals = counts.enumerated().flatMap { Array(repeating: $0, count: $1) }
    let groups = ExtremeGroups(counts: counts)
    var hits = counts.map { _ in 0 }
    let rounds = 4_000
    for _ in 0..<rounds {
      var shuffled = totals
      random.shuffle(&shuffled)
      // Stable by total: the shuffle breaks the ties.
      let ranked = shuffled.enumerated().sorted {
        ($0.element, $0.offset) > ($1.element, $1.offset)
      }
      for entry in ranked.prefix(groups.size) { hits[entry.element] += 1 }
    }
    for (index, count) in counts.enumerated() {
      let mean = Double(hits[index]) / Double(rounds * count)
      #expect(abs(mean - groups.upper[index]) < 0.02, "\(index): \(mean)")
    }
  }
}
