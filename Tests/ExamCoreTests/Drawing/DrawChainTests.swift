import Testing

@testable import ExamCore

struct DrawChainTests {
  @Test("the chain keeps the law on every family", arguments: DrawFamilies.all)
  func law(name: String, program: DrawProgram, method: DrawMethod) {
    let listed = DrawEnumeration(program)
    let matrix = DrawMatrix(program)
    let sums = ClassSums(matrix)
    var generator = SeededGenerator(seed: 6)
    var counts: [[[Int]]: Int] = [:]
    let draws = LongTests.areWanted ? 20_000 : 500
    for _ in 0..<draws {
      // Every draw is a walk of its own, from a selection drawn by the law.
      let start = listed.selection(using: &generator)
      var chain = DrawChain(DrawDraft(matrix, forms: matrix.placements(start)), sums: sums)
      chain.walk(LongTests.areWanted ? 400 : 150, using: &generator)
      counts[chain.draft.chosen.map { $0.map { matrix.origin[$0] }.sorted() }, default: 0] += 1
    }
    #expect(counts.values.reduce(0, +) == draws)
    #expect(listed.distance(counts) < 3.1)
  }

  @Test("the chain reaches every selection of every family", arguments: DrawFamilies.all)
  func reach(name: String, program: DrawProgram, method: DrawMethod) {
    let listed = DrawEnumeration(program)
    let matrix = DrawMatrix(program)
    var generator = SeededGenerator(seed: 2)
    var missing = Set(listed.selections)
    var chain = DrawChain(
      DrawDraft(matrix, forms: matrix.placements(listed.selections[0])), sums: ClassSums(matrix))
    for _ in 0..<20_000 where !missing.isEmpty {
      chain.walk(10, using: &generator)
      missing.remove(chain.draft.chosen.map { $0.map { matrix.origin[$0] }.sorted() })
    }
    #expect(missing.isEmpty)
  }

  @Test("a draft on the way is always what its placements say")
  func bookkeeping() {
    var generator = SeededGenerator(seed: 9)
    for _ in 0..<60 {
      let program = DrawProgram.random(using: &generator)
      let matrix = DrawMatrix(program)
      let start = DrawSearch(matrix, steps: 500).found(using: &generator)
      guard start.isFeasible else { continue }
      var chain = DrawChain(start, sums: ClassSums(matrix))
      chain.walk(300, using: &generator)
      let forms = chain.draft.chosen.map { $0.map { matrix.origin[$0] } }
      #expect(program.broken(by: forms).isEmpty)
      let again = DrawDraft(matrix, forms: chain.draft.chosen)
      #expect(again.sums == chain.draft.sums)
      #expect(again.meeting == chain.draft.meeting)
      #expect(again.shared == chain.draft.shared)
      #expect(again.useCount == chain.draft.useCount)
      #expect(again.wrong == chain.draft.wrong && again.oversharing == chain.draft.oversharing)
    }
  }
}

extension DrawMatrix {
  /// Forms of a program's placements as the matrix numbers them.
  fileprivate func placements(_ forms: [[Int]]) -> [[Int]] {
    forms.map { $0.compactMap { origin.firstIndex(of: $0) } }
  }
}
