// The generator is a specification: golden values, even frequencies, hostile sources of bits.

import ExamCore
import Testing

/// Gives the same word for ever.
private struct Constant: RandomNumberGenerator {
  let word: UInt64
  func next() -> UInt64 { word }
}

@Suite struct SeededGeneratorTests {
  @Test("begins as published for seed 0")
  func golden() {
    var generator = SeededGenerator(seed: 0)
    #expect(generator.next() == 0x99ec_5f36_cb75_f2b4)
    #expect(generator.next() == 0xbf6e_1f78_4956_452a)
  }

  @Test("a stream is a seed plus the FNV-1a hash of its label")
  func streams() {
    // FNV-1a of the empty text is its offset basis; of "a" it is the published 0xaf63dc4c8601ec8c.
    var empty = SeededGenerator(seed: 1, stream: "")
    var sameAsEmpty = SeededGenerator(seed: 1 &+ 0xCBF2_9CE4_8422_2325)
    #expect(empty.next() == sameAsEmpty.next())
    var a = SeededGenerator(seed: .max, stream: "a")
    var sameAsA = SeededGenerator(seed: .max &+ 0xaf63_dc4c_8601_ec8c)
    #expect(a.next() == sameAsA.next())
  }

  @Test("every number below a bound is equally likely", arguments: [2, 3, 6, 10])
  func frequencies(bound: Int) {
    var generator = SeededGenerator(seed: 42)
    var counts = [Int](repeating: 0, count: bound)
    for _ in 0..<12_000 { counts[generator.below(bound)] += 1 }
    let expected = 12_000.0 / Double(bound)
    let statistic = chiSquare(counts, expected: expected)
    // The 99.9 % points of chi-square with 1, 2, 5 and 9 degrees of freedom.
    let limit = [2: 10.83, 3: 13.82, 6: 20.52, 10: 27.88][bound, default: 0]
    #expect(statistic < limit)
  }

  @Test("a bound of one, zero or less gives 0")
  func bounds() {
    var generator = SeededGenerator(seed: 1)
    for bound in [1, 0, -1, Int.min] { #expect(generator.below(bound) == 0) }
    for _ in 0..<100 { #expect((0..<Int.max).contains(generator.below(.max))) }
  }

  @Test("all orders of four are equally likely")
  func orders() {
    var generator = SeededGenerator(seed: 9)
    var counts: [[Int]: Int] = [:]
    for _ in 0..<24_000 {
      var order = [0, 1, 2, 3]
      generator.shuffle(&order)
      counts[order, default: 0] += 1
    }
    #expect(counts.count == 24)
    let statistic = chiSquare(Array(counts.values), expected: 1_000)
    // The 99.9 % point of chi-square with 23 degrees of freedom.
    #expect(statistic < 49.73)
  }

  @Test("a shuffle keeps every element, also of none and one")
  func kept() {
    var generator = SeededGenerator(seed: 9)
    for count in [0, 1, 2, 50] {
      var list = Array(0..<count)
      generator.shuffle(&list)
      #expect(list.sorted() == Array(0..<count))
    }
  }

  @Test("the unit draw is in [0, 1)")
  func unit() {
    var top = Constant(word: .max)
    #expect(top.unit() == 1 - 0x1p-53)
    var bottom = Constant(word: 0)
    #expect(bottom.unit() == 0)
  }

  @Test("an event happens as often as its chance says")
  func chances() throws {
    var generator = SeededGenerator(seed: 8)
    let third = try #require(Fraction(1, over: 3))
    let times = (0..<9_000).filter { _ in generator.happens(third) }.count
    #expect(abs(times - 3_000) < 150)
    for _ in 0..<50 {
      let never = generator.happens(.zero)
      let always = generator.happens(.one)
      #expect(!never && always)
    }
  }

  @Test("a source of nothing but ones ends every draw")
  func allOnes() {
    var generator = Constant(word: .max)
    for bound in [1, 2, 3, 7, 1_000_003, Int.max] { #expect(generator.below(bound) == bound - 1) }
    var list = Array(0..<20)
    generator.shuffle(&list)
    #expect(list.sorted() == Array(0..<20))
  }

  @Test("a source of nothing but zeros ends every draw, also where zero is a rejected word")
  func allZeros() {
    var generator = Constant(word: 0)
    for bound in [1, 2, 3, 7, 1_000_003, Int.max] { #expect(generator.below(bound) == 0) }
    var list = Array(0..<20)
    generator.shuffle(&list)
    #expect(list.sorted() == Array(0..<20))
  }
}

/// Pearson's statistic of counts that should all be alike.
private func chiSquare(_ counts: [Int], expected: Double) -> Double {
  counts.reduce(0) { $0 + (Double($1) - expected) * (Double($1) - expected) / expected }
}
