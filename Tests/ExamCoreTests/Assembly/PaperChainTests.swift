// The law of the draw, on banks small enough to list every paper.

import Testing

@testable import ExamCore

@Suite struct PaperChainTests {
  private typealias Fixture = AssemblyFixture

  /// Six items of weights 1 to 6 in two chapters, one pair of enemies, and one question of each chapter
  /// among the three.
  private let bank = Bank(
    outline: Fixture.outline(chapters: 2),
    items: (1...6).map { number in
      Fixture.choice(
        Item.ID("Q\(number)"), number < 3 ? "A1-1" : "A2-1", weight: Fraction(number),
        enemies: number == 6 ? ["Q2"] : [])
    })
  private let blueprint = Fixture.blueprint(
    [Fixture.section("单选", .singleChoice, 3)],
    [.init(.questions([.chapter("1")]), minimum: 1, maximum: 1, unit: .questions)])

  /// Every paper of one form, with the product of its weights: one of Q1, Q2 and two of Q3 … Q6.
  private var papers: [[Int]: Int] {
    var papers: [[Int]: Int] = [:]
    for a in 1...2 {
      for b in 3...6 {
        for c in (b + 1)..<7 where !(a == 2 && c == 6) { papers[[a, b, c]] = a * b * c }
      }
    }
    return papers
  }

  @Test("one form: every paper as often as the product of its weights")
  func oneForm() throws {
    let problem = AssemblyProblem(bank: bank, blueprint: blueprint, forms: 1, avoiding: [])
    let chain = PaperChain(problem)
    var counts: [[Int]: Int] = [:]
    var generator = SeededGenerator(seed: 77)
    for _ in 0..<4_000 {
      var draft = PaperDraft(problem, items: [0, 2, 3])
      chain.walk(&draft, steps: 120, using: &generator)
      counts[draft.itemAt.sorted().map { $0 + 1 }, default: 0] += 1
    }
    let total = papers.values.reduce(0, +)
    #expect(papers.count == 9 && Set(counts.keys).isSubset(of: papers.keys))
    let statistic = papers.reduce(0.0) { sum, paper in
      let expected = 4_000 * Double(paper.value) / Double(total)
      let difference = Double(counts[paper.key] ?? 0) - expected
      return sum + difference * difference / expected
    }
    // The 99.9 % point of chi-square with 8 degrees of freedom.
    #expect(statistic < 26.12)
  }

  @Test("two forms: pairs of papers that only a double move joins are drawn alike")
  func twoForms() throws {
    let problem = AssemblyProblem(bank: bank, blueprint: blueprint, forms: 2, avoiding: [])
    let chain = PaperChain(problem)
    var counts: [[Int]: Int] = [:]
    var generator = SeededGenerator(seed: 78)
    for _ in 0..<120 {
      // Q2 may not meet Q6, so Q6 stands with Q1: to change forms they have to move together.
      var draft = PaperDraft(problem, items: [0, 2, 5, 1, 3, 4])
      chain.walk(&draft, steps: 5_000, using: &generator)
      counts[draft.itemAt[0..<3].sorted(), default: 0] += 1
    }
    // All six items are used in every pair, so that all pairs weigh the same: Q1 and Q6 with one of
    // three others, on either form.
    #expect(counts.count == 6)
    let statistic = counts.values.reduce(0.0) { sum, count in
      sum + (Double(count) - 20) * (Double(count) - 20) / 20
    }
    // The 99.9 % point of chi-square with 5 degrees of freedom.
    #expect(statistic < 20.52)
  }

  @Test("whole draws follow the law too, and scaling all weights changes no draw")
  func draws() throws {
    var counts: [[Item.ID]: Int] = [:]
    var scaled = bank
    for position in scaled.items.indices {
      scaled.items[position].weight = scaled.items[position].weight * 7
    }
    for seed in 1...300 as ClosedRange<UInt64> {
      let drawn = try PaperAssembler().draw(from: bank, blueprint: blueprint, seed: seed)
      counts[drawn[0].sections[0], default: 0] += 1
      if seed < 20 {
        #expect(try PaperAssembler().draw(from: scaled, blueprint: blueprint, seed: seed) == drawn)
      }
    }
    let total = papers.values.reduce(0, +)
    let statistic = papers.reduce(0.0) { sum, paper in
      let expected = 300 * Double(paper.value) / Double(total)
      let difference = Double(counts[paper.key.map { Item.ID("Q\($0)") }] ?? 0) - expected
      return sum + difference * difference / expected
    }
    #expect(statistic < 26.12)
  }
}
