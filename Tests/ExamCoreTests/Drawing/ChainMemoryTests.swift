import Testing

@testable import ExamCore

struct ChainMemoryTests {
  /// Records of two units that stand by turns, each for so many records.
  private static func memory(turns: Int, of count: Int) -> ChainMemory {
    let program = DrawFamilies.program([(1, [0]), (1, [0])], [1...1])
    let matrix = DrawMatrix(program)
    var memory = ChainMemory(units: 2)
    var generator = SeededGenerator(seed: 1)
    var unit = 0
    for number in 0..<count {
      if number % turns == 0 { unit = generator.below(2) }
      memory.record(DrawDraft(matrix, forms: [[unit]]), sums: [Double(unit)])
    }
    return memory
  }

  @Test("what changes at random is forgotten at once, what stays for a while after that while")
  func lags() throws {
    #expect(ChainMemoryTests.memory(turns: 1, of: 1_024).records == 1)
    let ten = try #require(ChainMemoryTests.memory(turns: 10, of: 1_024).records)
    #expect((7...60).contains(ten), "\(ten)")
  }

  @Test("what never changes enough to be forgotten says so; nothing recorded is forgotten")
  func slow() {
    let program = DrawFamilies.program([(1, [0]), (1, [0])], [1...1])
    let matrix = DrawMatrix(program)
    var memory = ChainMemory(units: 2)
    for number in 0..<1_024 {
      let unit = number < 600 ? 0 : 1
      memory.record(DrawDraft(matrix, forms: [[unit]]), sums: [Double(unit)])
    }
    #expect(memory.records == nil)
    #expect(ChainMemory(units: 3).records == nil)
    #expect(ChainMemoryTests.memory(turns: 2_000, of: 1_024).records == 1)
  }
}
