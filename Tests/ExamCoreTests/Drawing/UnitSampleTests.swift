import Testing

@testable import ExamCore

struct UnitSampleTests {
  /// Twenty cells of many units, two of every cell on a form, and some enemies.
  private static func program(units: Int) -> DrawProgram {
    DrawFamilies.program(
      (0..<units).map { (1 + $0 % 5, [$0 % 20]) }, Array(repeating: 2...2, count: 20),
      enemies: [[0, 20, 40], [1, 2]])
  }

  @Test("a selection of the sample is one of the whole program")
  func selections() throws {
    let program = UnitSampleTests.program(units: 6_000)
    for seed in 1...8 as ClosedRange<UInt64> {
      var generator = SeededGenerator(seed: seed)
      let sample = try #require(UnitSample(program, using: &generator))
      #expect(sample.program.units.count < 2_000)
      let forms = try #require(program.sampledSelection(steps: 4_000, using: &generator))
      #expect(program.broken(by: forms).isEmpty)
    }
  }

  @Test("every row has units in the sample, required units are there")
  func rows() throws {
    var program = UnitSampleTests.program(units: 6_000)
    program.required = [5_999]
    var generator = SeededGenerator(seed: 1)
    let sample = try #require(UnitSample(program, using: &generator))
    let last = try #require(sample.program.required.first)
    let placement = try #require(sample.program.placements.firstIndex { $0.unit == last })
    #expect(sample.origin[placement] == 5_999)
    for row in program.rows.indices {
      let count = sample.program.placements.count { $0.amounts.contains { $0.row == row } }
      #expect(count >= 16)
    }
  }

  @Test("few units, scattered placements or strange numbers are looked at whole")
  func none() {
    var generator = SeededGenerator(seed: 1)
    #expect(UnitSample(UnitSampleTests.program(units: 100), using: &generator) == nil)
    var scattered = UnitSampleTests.program(units: 6_000)
    scattered.placements.append(scattered.placements[0])
    #expect(UnitSample(scattered, using: &generator) == nil)
    var strange = UnitSampleTests.program(units: 6_000)
    strange.required = [-1]
    #expect(UnitSample(strange, using: &generator) == nil)
    #expect(UnitSample(DrawProgram(units: [], placements: [], rows: []), using: &generator) == nil)
  }

  @Test("what a sample lacks is found in the whole: feasibility stays complete")
  func complete() {
    // A row that only one unit of thousands can serve, together with its enemy in every other.
    var program = UnitSampleTests.program(units: 6_000)
    program.rows.append(DrawProgram.Row(lower: 3, upper: 3))
    for unit in [17, 2_345, 5_678] {
      program.placements[unit].amounts.append(DrawProgram.Amount(row: 20, amount: 1))
    }
    guard case .possible(let forms) = program.feasibility() else {
      Issue.record("not found")
      return
    }
    #expect(program.broken(by: forms).isEmpty)
    program.enemies.append([17, 2_345])
    #expect(program.feasibility() == .impossible)
  }
}
