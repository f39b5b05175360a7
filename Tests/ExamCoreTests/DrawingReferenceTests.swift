// Large programs, whose selections nobody can list: draws against one long walk.

import Testing

@testable import ExamCore

struct DrawingReferenceTests {
  /// Three hundred units in six sections of fixed number, ten chapters and four levels in ranges, two dozen pairs of
  /// enemies, and thirty cases that count for two levels.
  private static let program: DrawProgram = {
    var generator = SeededGenerator(seed: 300)
    let counts = [20, 5, 5, 4, 2, 1]
    let points = [1, 2, 3, 5, 10, 15]
    let supply = [120, 40, 40, 40, 30, 30]
    var program = DrawProgram(units: [], placements: [], rows: [])
    program.rows += counts.map { DrawProgram.Row(lower: $0, upper: $0) }
    program.rows += (0..<10).map { _ in DrawProgram.Row(lower: 1, upper: 25) }
    program.rows += [(18, 24), (26, 34), (26, 34), (16, 24)].map {
      DrawProgram.Row(lower: $0, upper: $1)
    }
    for section in counts.indices {
      for _ in 0..<supply[section] {
        let unit = program.units.count
        program.units.append(DrawProgram.Unit(weight: 1 + generator.below(6)))
        let chapter = 6 + generator.below(10)
        let easy = section < 3 ? generator.below(3) : 1 + generator.below(3)
        var amounts = [
          DrawProgram.Amount(row: section, amount: 1),
          DrawProgram.Amount(row: chapter, amount: points[section]),
        ]
        if section == 5 {
          amounts += [
            DrawProgram.Amount(row: 18, amount: 5), DrawProgram.Amount(row: 19, amount: 10),
          ]
        } else {
          amounts.append(DrawProgram.Amount(row: 16 + easy, amount: points[section]))
        }
        program.placements.append(DrawProgram.Placement(unit: unit, amounts: amounts))
      }
    }
    program.enemies = (0..<24).map { _ in [generator.below(120), 120 + generator.below(80)] }
    return program
  }()

  @Test(
    "inclusion in draws of their own and in a series agrees with a long walk",
    .enabled(if: LongTests.areWanted, "LONG_TESTS=1 walks a hundred million steps"))
  func inclusion() throws {
    let program = DrawingReferenceTests.program
    let drawer = Drawer(program)
    guard case .chain(_, let isMixed)? = drawer.method else {
      Issue.record("no chain")
      return
    }
    #expect(isMixed)
    let matrix = DrawMatrix(program)
    var generator = SeededGenerator(seed: 5)
    let start = DrawSearch(matrix, steps: 50_000).found(using: &generator)
    try #require(start.isFeasible)
    var chain = DrawChain(start, sums: ClassSums(matrix))
    chain.walk(1_000_000, using: &generator)
    let records = 100_000
    var reference = [Double](repeating: 0, count: program.units.count)
    for _ in 0..<records {
      chain.walk(1_000, using: &generator)
      for placement in chain.draft.chosen[0] { reference[matrix.unitOf[placement]] += 1 }
    }
    let draws = 4_000
    var series = DrawSeries(drawer, seed: 8)
    for isSeries in [false, true] {
      var counts = [Double](repeating: 0, count: program.units.count)
      for _ in 0..<draws {
        let outcome = isSeries ? series.next() : drawer.draw(using: &generator)
        guard case .drawn(let forms, _) = outcome else {
          Issue.record("not drawn")
          return
        }
        #expect(program.broken(by: forms).isEmpty)
        for placement in forms[0] { counts[program.placements[placement].unit] += 1 }
      }
      // For each unit the difference in standard errors of a single draw; the walk's own error is
      // small beside it. A thousandth of chance over all units; neighbours of a series are not quite independent.
      for unit in counts.indices {
        let share = reference[unit] / Double(records)
        let error = (share * (1 - share) / Double(draws)).squareRoot()
        #expect(abs(counts[unit] / Double(draws) - share) < (isSeries ? 5.5 : 4.9) * error + 1e-4)
      }
    }
  }
}
