import Testing

@testable import ExamCore

struct DrawChainTests {
  @Test("the chain's law is the law on every family", arguments: DrawFamilies.all)
  func law(name: String, program: DrawProgram, method: DrawMethod) {
    let listed = DrawEnumeration(program)
    let matrix = DrawMatrix(program)
    let sums = ClassSums(matrix)
    var generator = SeededGenerator(seed: 6)
    var counts: [[[Int]]: Int] = [:]
    for _ in 0..<1_500 {
      // Every draw is a walk of its own, from a start of its own.
      let start = DrawSearch(matrix, steps: 5_000).found(using: &generator)
      var chain = DrawChain(start, sums: sums)
      chain.walk(300, using: &generator)
      counts[chain.draft.chosen.map { $0.map { matrix.origin[$0] }.sorted() }, default: 0] += 1
    }
    #expect(listed.distance(counts) < 3.1)
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
