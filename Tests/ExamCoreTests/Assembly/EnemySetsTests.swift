// Enemies as sets.

import Testing

@testable import ExamCore

@Suite struct EnemySetsTests {
  @Test("those who are all enemies of each other are one set")
  func clique() {
    #expect(EnemySets.sets(among: [[1, 2], [2], []]) == [[0, 1, 2]])
    #expect(EnemySets.sets(among: [[1, 2], [], []]) == [[0, 1], [0, 2]])
    #expect(EnemySets.sets(among: []) == [])
    #expect(EnemySets.sets(among: [[0, 7, -1]]) == [])
  }

  @Test("the sets hold exactly the pairs named, on either side")
  func random() {
    var generator = SeededGenerator(seed: 5)
    for _ in 0..<200 {
      let count = 1 + generator.below(8)
      let named = (0..<count).map { _ in
        (0..<generator.below(4)).map { _ in generator.below(count) }
      }
      let sets = EnemySets.sets(among: named)
      for a in 0..<count {
        for b in 0..<a {
          let wanted = named[a].contains(b) || named[b].contains(a)
          #expect(sets.contains { $0.contains(a) && $0.contains(b) } == wanted)
        }
      }
      #expect(sets.allSatisfy { $0 == Set($0).sorted() && $0.count > 1 })
    }
  }
}
