import Testing

@testable import ExamCore

struct SubsetTableTests {
  @Test("sums over subsets are the elementary symmetric polynomials")
  func sums() {
    let table = SubsetTable(weights: [2, 3, 3, 5], most: 4)
    let one = ScaledNumber.one
    #expect(
      table.sums.map { $0.divided(by: one) }
        == [1, 13, 61, 123, 90].map { ScaledNumber($0) })
  }

  @Test("nothing of nothing, all of all, and no more than there are")
  func edges() {
    var generator = SeededGenerator(seed: 1)
    var drawn: [Int] = []
    SubsetTable(weights: [], most: 3).draw(2, into: &drawn, using: &generator)
    #expect(drawn.isEmpty)
    SubsetTable(weights: [7, 7, 1], most: 9).draw(3, into: &drawn, using: &generator)
    #expect(drawn.sorted() == [0, 1, 2])
    drawn = []
    SubsetTable(weights: [7, 7, 1], most: 1).draw(5, into: &drawn, using: &generator)
    #expect(drawn.count == 1)
  }

  @Test("units of one weight are drawn evenly, few or many of them", arguments: [2, 30, 70])
  func even(size: Int) {
    let table = SubsetTable(weights: [Int](repeating: 3, count: 80), most: size)
    var generator = SeededGenerator(seed: 2)
    var seen = [Int](repeating: 0, count: 80)
    let draws = 4_000
    for _ in 0..<draws {
      var drawn: [Int] = []
      table.draw(size, into: &drawn, using: &generator)
      #expect(Set(drawn).count == size)
      for unit in drawn { seen[unit] += 1 }
    }
    let expected = Double(draws * size) / 80
    let statistic = seen.reduce(0.0) {
      $0 + (Double($1) - expected) * (Double($1) - expected) / expected
    }
    // Scaled for sampling without replacement; 79 degrees of freedom.
    let scaled = statistic / (1 - Double(size) / 80) * 79 / 80
    #expect(scaled > 45 && scaled < 125)
  }

  @Test("a thousand units of huge weights neither overflow nor lose the light ones")
  func huge() {
    let weights = [Int](repeating: 1 << 40, count: 500) + [Int](repeating: 1, count: 500)
    let table = SubsetTable(weights: weights, most: 501)
    var generator = SeededGenerator(seed: 3)
    var drawn: [Int] = []
    table.draw(501, into: &drawn, using: &generator)
    #expect(drawn.filter { $0 < 500 }.count == 500)
    #expect(drawn.filter { $0 >= 500 }.count == 1)
  }
}
