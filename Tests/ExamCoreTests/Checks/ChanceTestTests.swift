import Testing

@testable import ExamCore

struct ChanceTestTests {
  private func single(_ counts: [Int]) -> Bool {
    ChanceTest.isUneven(counts, taken: Array(repeating: 1, count: counts.reduce(0, +)))
  }

  @Test("Pearson's χ² at 0.1 %: 16.27 for four letters, 10.83 for two")
  func even() {
    // (20² + 3 × (20 ÷ 3)²) ÷ 25 = 21.3, and half the way 5.3.
    #expect(single([45, 19, 18, 18]))
    #expect(!single([35, 22, 22, 21]))
    #expect(single([67, 33]))
    #expect(!single([66, 34]))
  }

  @Test("small samples, one place and more places than the table are left alone")
  func small() {
    #expect(!single([19, 0, 0, 0]))
    #expect(single([20, 0, 0, 0]))
    #expect(!single([100]))
    #expect(!single([]))
    #expect(!single([400] + Array(repeating: 0, count: 11)))
  }

  @Test("several places a draw: all of them is even, the same two of four is not")
  func several() {
    #expect(!ChanceTest.isUneven([40, 40, 40, 40], taken: Array(repeating: 4, count: 40)))
    #expect(ChanceTest.isUneven([40, 40, 0, 0], taken: Array(repeating: 2, count: 40)))
    #expect(!ChanceTest.isUneven([22, 20, 19, 19], taken: Array(repeating: 2, count: 40)))
  }

  @Test("random draws are called uneven about once in a thousand", arguments: [1, 2])
  func frequency(taken: Int) {
    var generator = SeededGenerator(seed: 11)
    var uneven = 0
    for _ in 0..<4000 {
      var counts = [0, 0, 0, 0]
      for _ in 0..<40 {
        var places = [0, 1, 2, 3]
        for _ in 0..<taken {
          counts[places.remove(at: generator.below(places.count))] += 1
        }
      }
      if ChanceTest.isUneven(counts, taken: Array(repeating: taken, count: 40)) { uneven += 1 }
    }
    #expect((1...12).contains(uneven), "\(uneven)")
  }

  @Test("the binomial tail, against exact fractions")
  func tail() {
    func close(_ value: Double, _ exact: Double) -> Bool { abs(value - exact) < 1e-12 }
    #expect(close(ChanceTest.atLeast(2, of: 3, chance: 0.5), 0.5))
    #expect(close(ChanceTest.atLeast(3, of: 3, chance: 0.25), 1.0 / 64))
    #expect(close(ChanceTest.atLeast(1, of: 2, chance: 0.25), 7.0 / 16))
    #expect(abs(ChanceTest.atLeast(21, of: 45, chance: 0.25) - 0.001_322_148_674_896_97) < 1e-12)
    #expect(ChanceTest.atLeast(0, of: 5, chance: 0.25) == 1)
    #expect(ChanceTest.atLeast(6, of: 5, chance: 0.25) == 0)
    #expect(ChanceTest.atLeast(1, of: 5, chance: 0) == 0)
    #expect(ChanceTest.atLeast(5, of: 5, chance: 1) == 1)
  }
}
