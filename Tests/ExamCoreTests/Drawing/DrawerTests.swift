import Testing

@testable import ExamCore

struct DrawerTests {
  private static func counts(
    _ drawer: Drawer, draws: Int, seed: UInt64
  ) -> [[[Int]]: Int] {
    var generator = SeededGenerator(seed: seed)
    var counts: [[[Int]]: Int] = [:]
    for _ in 0..<draws {
      if case .drawn(let forms, _) = drawer.draw(using: &generator) {
        counts[forms, default: 0] += 1
      }
    }
    return counts
  }

  @Test("every family is drawn by the law, selection by selection", arguments: DrawFamilies.all)
  func law(name: String, program: DrawProgram, method: DrawMethod) {
    let listed = DrawEnumeration(program)
    let drawer = Drawer(program)
    #expect(drawer.method == method)
    #expect(listed.selections.count >= 10)
    let draws = LongTests.areWanted ? 200_000 : 20_000
    let counts = DrawerTests.counts(drawer, draws: draws, seed: 5)
    #expect(counts.values.reduce(0, +) == draws)
    #expect(listed.distance(counts) < 3.1)
  }

  @Test("a wrong law fails the same test: units one after the other by weight")
  func successive() {
    let program = DrawFamilies.stratum
    var generator = SeededGenerator(seed: 5)
    var counts: [[[Int]]: Int] = [:]
    for _ in 0..<(LongTests.areWanted ? 200_000 : 20_000) {
      var left = Array(program.units.indices)
      var paper: [Int] = []
      for _ in 0..<3 {
        var at = generator.below(left.reduce(0) { $0 + program.units[$1].weight })
        let position =
          left.firstIndex { unit in
            at -= program.units[unit].weight
            return at < 0
          } ?? 0
        paper.append(left.remove(at: position))
      }
      counts[[paper.sorted()], default: 0] += 1
    }
    #expect(DrawEnumeration(program).distance(counts) > 5)
  }

  @Test("a wrong law fails the same test: counts of cells drawn evenly, then units by the law")
  func evenCells() {
    let program = DrawFamilies.laminar
    let listed = DrawEnumeration(program)
    // Papers of one vector of counts are a cell; the cell is drawn evenly.
    func cell(_ paper: [Int]) -> [Int] {
      [paper.filter { $0 < 2 }.count, paper.filter { $0 >= 2 && $0 < 5 }.count]
    }
    var generator = SeededGenerator(seed: 5)
    let cells = Dictionary(grouping: listed.selections.indices) { cell(listed.selections[$0][0]) }
    let keys = cells.keys.sorted { $0.lexicographicallyPrecedes($1) }
    var counts: [[[Int]]: Int] = [:]
    for _ in 0..<(LongTests.areWanted ? 200_000 : 20_000) {
      let members = cells[keys[generator.below(keys.count)]] ?? []
      var at = generator.unit() * members.reduce(0) { $0 + listed.weights[$1] }
      let chosen =
        members.first { member in
          at -= listed.weights[member]
          return at < 0
        } ?? members[0]
      counts[listed.selections[chosen], default: 0] += 1
    }
    #expect(listed.distance(counts) > 10)
  }

  @Test("a wrong law fails the same test: the best paper under noise on every unit")
  func noise() {
    var program = DrawFamilies.crossed
    for unit in program.units.indices { program.units[unit].weight *= program.units[unit].weight }
    let listed = DrawEnumeration(program)
    let logarithms = program.units.map { DrawerTests.logarithm(Double($0.weight)) }
    var generator = SeededGenerator(seed: 5)
    var counts: [[[Int]]: Int] = [:]
    for _ in 0..<10_000 {
      // Gumbel noise on the logarithm of every weight.
      let noise = logarithms.map { logarithm in
        logarithm
          - DrawerTests.logarithm(-DrawerTests.logarithm(generator.unit() * 0.999_998 + 0.000_001))
      }
      let scores = listed.selections.map { $0[0].reduce(0) { $0 + noise[$1] } }
      let best = scores.indices.max { scores[$0] < scores[$1] } ?? 0
      counts[listed.selections[best], default: 0] += 1
    }
    #expect(listed.distance(counts) > 10)
  }

  /// By the series of artanh, halving first; good enough for a sampler that is meant to be wrong.
  private static func logarithm(_ x: Double) -> Double {
    var x = x
    var doublings = 0.0
    while x > 1.5 {
      x /= 2
      doublings += 1
    }
    while x < 0.75 {
      x *= 2
      doublings -= 1
    }
    let t = (x - 1) / (x + 1)
    var term = t
    var sum = 0.0
    for n in 0..<20 {
      sum += term / Double(2 * n + 1)
      term *= t * t
    }
    return 2 * sum + doublings * 0.693_147_180_559_945_3
  }

  @Test("how often each of 60 units is among 12 is what the law says")
  func inclusion() {
    var weights = SeededGenerator(seed: 8)
    let program = DrawFamilies.program(
      (0..<60).map { _ in (1 + weights.below(99), [0]) }, [12...12])
    let all = program.units.map { Double($0.weight) / 50 }
    func sums(_ weights: [Double]) -> [Double] {
      var sums = [1.0] + [Double](repeating: 0, count: 12)
      for weight in weights {
        for k in stride(from: 12, to: 0, by: -1) { sums[k] += weight * sums[k - 1] }
      }
      return sums
    }
    let total = sums(all)[12]
    let chances = all.indices.map { unit in
      all[unit] * sums(all.enumerated().filter { $0.offset != unit }.map(\.element))[11] / total
    }
    let draws = LongTests.areWanted ? 100_000 : 4_000
    var seen = [Int](repeating: 0, count: 60)
    for (forms, count) in DrawerTests.counts(Drawer(program), draws: draws, seed: 2) {
      #expect(forms[0].count == 12)
      for unit in forms[0] { seen[unit] += count }
    }
    var statistic = 0.0
    for unit in all.indices {
      let expected = Double(draws) * chances[unit]
      statistic += (Double(seen[unit]) - expected) * (Double(seen[unit]) - expected) / expected
    }
    // Units of one paper depend on each other, so Pearson's statistic is scaled: its mean is Σ(1 − π).
    statistic *= 59 / chances.reduce(0) { $0 + 1 - $1 }
    // The chance of a value outside 32 to 98 is about one in a thousand with 59 degrees of freedom.
    #expect(statistic > 32 && statistic < 98)
  }

  @Test("weights scaled alike change nothing")
  func scaledWeights() {
    var scaled = DrawFamilies.crossed
    for unit in scaled.units.indices { scaled.units[unit].weight *= 1 << 20 }
    #expect(
      DrawerTests.counts(Drawer(scaled), draws: 500, seed: 3)
        == DrawerTests.counts(Drawer(DrawFamilies.crossed), draws: 500, seed: 3))
  }

  @Test("the same seed draws the same forms, another seed others")
  func repeatable() {
    let drawer = Drawer(DrawFamilies.twoForms)
    let first = DrawerTests.counts(drawer, draws: 20, seed: 1)
    #expect(first == DrawerTests.counts(Drawer(DrawFamilies.twoForms), draws: 20, seed: 1))
    #expect(first != DrawerTests.counts(drawer, draws: 20, seed: 2))
  }

  @Test("two draws of a chain for one seed are the same, and satisfy the program")
  func chainRepeats() {
    let program = DrawFamilies.overlapping
    let drawer = Drawer(program, limit: DrawLimit(steps: 500), usesTables: false)
    guard case .chain(let steps, _)? = drawer.method else {
      Issue.record("not a chain")
      return
    }
    #expect(steps >= 2_000)
    let first = DrawerTests.counts(drawer, draws: 3, seed: 4)
    #expect(first == DrawerTests.counts(drawer, draws: 3, seed: 4))
    for forms in first.keys { #expect(program.broken(by: forms).isEmpty) }
  }

  @Test("no forms are drawn at once, and forms without rows may be empty")
  func empty() {
    var generator = SeededGenerator(seed: 1)
    let none = DrawProgram(forms: 0, units: [], placements: [], rows: [])
    #expect(Drawer(none).draw(using: &generator) == .drawn(forms: [], method: .exact(.strata)))
    let bare = DrawProgram(forms: 2, units: [], placements: [], rows: [])
    #expect(
      Drawer(bare).draw(using: &generator) == .drawn(forms: [[], []], method: .exact(.strata)))
  }

  @Test("weights, uses, rows and numbers that make no sense are no crash")
  func hostile() {
    var generator = SeededGenerator(seed: 1)
    let program = DrawProgram(
      forms: 2,
      units: [
        DrawProgram.Unit(weight: 0), DrawProgram.Unit(weight: -3),
        DrawProgram.Unit(weight: .max, maximumUses: .max, size: -5),
        DrawProgram.Unit(weight: 1, maximumUses: 0), DrawProgram.Unit(weight: 2, maximumUses: -1),
      ],
      placements: [
        DrawFamilies.placement(0, [0: 1]), DrawFamilies.placement(9, [0: 1]),
        DrawFamilies.placement(-1, [0: 1]), DrawFamilies.placement(2, [0: 1, 7: 3, -2: 1]),
        DrawFamilies.placement(1, [0: .max]), DrawFamilies.placement(3, [0: .min]),
      ],
      rows: [
        DrawProgram.Row(lower: 1, upper: .max), DrawProgram.Row(lower: .min, upper: .max),
      ],
      enemies: [[], [2], [2, 2, 99, -1]], spread: [DrawProgram.Spread(row: 44, within: -1)])
    for limit in [DrawLimit(), DrawLimit(steps: .max)] {
      guard case .drawn(let forms, _) = Drawer(program, limit: limit).draw(using: &generator) else {
        Issue.record("not drawn")
        return
      }
      #expect(forms == [[3], [3]])
    }
    #expect(DrawLimit(steps: -1).steps == 0)
  }

  @Test("a search out of steps is undecided, and says what it got")
  func undecided() {
    // Sums of odd amounts to a total that only a search of all subsets can rule out.
    let program = DrawProgram(
      units: (0..<40).map { _ in DrawProgram.Unit() },
      placements: (0..<40).map {
        DrawFamilies.placement($0, [0: 2 * (1 << 20 + $0 * $0 * 977), 1: 1, 2: 1 + $0 % 7])
      },
      rows: [
        DrawProgram.Row(lower: 20 * (2 << 20) + 1, upper: 20 * (2 << 20) + 1),
        DrawProgram.Row(lower: 0, upper: 40), DrawProgram.Row(lower: 3, upper: 90),
      ])
    var generator = SeededGenerator(seed: 1)
    let outcome = Drawer(program, limit: DrawLimit(steps: 200)).draw(using: &generator)
    guard case .undecided(let attempt) = outcome else {
      Issue.record("\(outcome)")
      return
    }
    #expect(attempt.steps == 200)
    #expect(attempt.forms.count == 1)
    #expect(!attempt.broken.isEmpty)
  }
}
