// What follows from the law of the draw: margins, odds, repeatability, edges.

import Testing

@testable import ExamCore

struct DrawingConsequencesTests {
  /// Sixty units in five chapters and three levels, both margins exact; weights 1 to 6.
  private static let margins: DrawProgram = {
    var program = DrawProgram(units: [], placements: [], rows: [])
    for (lower, upper) in [(4, 4), (3, 3), (2, 2), (2, 2), (1, 1), (5, 5), (4, 4), (3, 3)] {
      program.rows.append(DrawProgram.Row(lower: lower, upper: upper))
    }
    for unit in 0..<60 {
      program.units.append(DrawProgram.Unit(weight: 1 + unit * 7 % 6))
      program.placements.append(
        DrawProgram.Placement(
          unit: unit,
          amounts: [
            DrawProgram.Amount(row: unit % 5, amount: 1),
            DrawProgram.Amount(row: 5 + unit / 5 % 3, amount: 1),
          ]))
    }
    return program
  }()

  @Test("margins are exact in every draw, from a table and by the chain", arguments: [true, false])
  func exactMargins(usesTables: Bool) {
    let program = DrawingConsequencesTests.margins
    let drawer = Drawer(program, limit: DrawLimit(), usesTables: usesTables)
    if usesTables { #expect(drawer.method == .exact(.crossed)) }
    var generator = SeededGenerator(seed: 21)
    let count = DrawingLawTests.isLong ? 5_000 : usesTables ? 1_000 : 8
    for _ in 0..<count {
      guard case .drawn(let forms, _) = drawer.draw(using: &generator), forms.count == 1 else {
        Issue.record("nothing drawn")
        return
      }
      var sums = [Int](repeating: 0, count: 8)
      for unit in forms[0] {
        sums[unit % 5] += 1
        sums[5 + unit / 5 % 3] += 1
      }
      #expect(sums == [4, 3, 2, 2, 1, 5, 4, 3])
      #expect(Set(forms[0]).count == 12)
    }
  }

  @Test(
    "of two units alike in everything, one stands without the other as often as their weights say")
  func weightRatios() {
    let drawer = Drawer(DrawingConsequencesTests.margins)
    var generator = SeededGenerator(seed: 22)
    var alone: [Int: Int] = [:]
    for _ in 0..<(DrawingLawTests.isLong ? 200_000 : 4_000) {
      guard case .drawn(let forms, _) = drawer.draw(using: &generator) else { continue }
      let standing = Set(forms[0])
      for unit in 0..<15 where standing.contains(unit) != standing.contains(unit + 15) {
        alone[standing.contains(unit) ? unit : unit + 15, default: 0] += 1
      }
    }
    for unit in 0..<15 {
      let weights = [unit, unit + 15].map { Double(1 + $0 * 7 % 6) }
      let counts = [unit, unit + 15].map { Double(alone[$0] ?? 0) }
      let chance = weights[0] / (weights[0] + weights[1])
      let count = counts[0] + counts[1]
      let miss = counts[0] - count * chance
      #expect(count > 50)
      #expect(
        ChiSquare.tail(miss * miss / (count * chance * (1 - chance)), freedom: 1)
          > DrawingLawTests.rare / 15)
    }
  }

  @Test(
    "the same seed gives the same draws, another seed others; weights scaled give the same too",
    arguments: DrawingFamily.all.map { ($0, true) }
      + DrawingLawTests.chained.map { ($0, false) })
  func sameDraws(_ family: DrawingFamily, usesTables: Bool) {
    func draws(_ factor: Int, seed: UInt64) -> [DrawOutcome] {
      var program = family.program
      for unit in program.units.indices { program.units[unit].weight *= factor }
      let drawer = Drawer(program, limit: DrawLimit(), usesTables: usesTables)
      var generator = SeededGenerator(seed: seed)
      return (0..<(usesTables ? 30 : 2)).map { _ in drawer.draw(using: &generator) }
    }
    let first = draws(1, seed: 9)
    #expect(draws(1, seed: 9) == first)
    #expect(draws(1, seed: 10) != first)
    // A case for several questions makes the number of units, and with it the law, depend on the scale.
    if family.name != DrawingFamily.cases.name {
      #expect(draws(1 << 20, seed: 9) == first)
      #expect(draws(3, seed: 9) == first)
    }
  }

  @Test("weight 0 is never drawn; a required unit always is")
  func never() {
    var program = DrawingFamily.stratum.program
    program.units[9].weight = 0
    program.units[8].weight = -4
    program.required = [0]
    let drawer = Drawer(program)
    var generator = SeededGenerator(seed: 1)
    for _ in 0..<500 {
      guard case .drawn(let forms, _) = drawer.draw(using: &generator) else {
        Issue.record("nothing drawn")
        return
      }
      #expect(forms[0].contains(0) && !forms[0].contains(8) && !forms[0].contains(9))
    }
  }

  @Test("one selection is drawn always; no unit at all is a selection when nothing is asked")
  func edges() {
    var generator = SeededGenerator(seed: 1)
    var program = DrawingFamily.stratum.program
    program.rows[0] = DrawProgram.Row(lower: 10, upper: 10)
    guard case .drawn(let all, _) = Drawer(program).draw(using: &generator) else {
      Issue.record("nothing drawn")
      return
    }
    #expect(all == [Array(0..<10)])
    let empty = DrawProgram(units: [], placements: [], rows: [])
    guard case .drawn(let none, _) = Drawer(empty).draw(using: &generator) else {
      Issue.record("nothing drawn")
      return
    }
    #expect(none == [[]])
  }

  @Test("a generator that always says the same does not stop a draw", arguments: [0, UInt64.max])
  func hostile(word: UInt64) {
    var generator = SeededGenerator(seed: word)
    for family in DrawingFamily.all {
      guard case .drawn = Drawer(family.program).draw(using: &generator) else {
        Issue.record("nothing drawn of \(family.name)")
        return
      }
    }
  }
}
