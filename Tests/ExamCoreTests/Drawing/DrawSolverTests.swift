import Testing

@testable import ExamCore

struct DrawSolverTests {
  @Test("a selection is found exactly when there is one")
  func complete() {
    var generator = SeededGenerator(seed: 21)
    var possible = 0
    let programs = LongTests.areWanted ? 20_000 : 300
    for _ in 0..<programs {
      let program = DrawProgram.random(using: &generator)
      let listed = DrawEnumeration(program, most: 500)
      switch program.feasibility() {
      case .possible(let forms):
        possible += 1
        #expect(program.broken(by: forms).isEmpty)
        #expect(listed.selections.count > 500 || listed.selections.contains(forms))
      case .impossible: #expect(listed.selections.isEmpty)
      case .undecided: Issue.record("undecided: \(program)")
      }
    }
    #expect(possible > programs / 3 && possible < programs * 2 / 3)
  }

  @Test("the complete search alone decides the same")
  func searchAlone() {
    var generator = SeededGenerator(seed: 22)
    for _ in 0..<(LongTests.areWanted ? 20_000 : 200) {
      let program = DrawProgram.random(using: &generator)
      let matrix = DrawMatrix(program)
      guard let model = CountModel(matrix, most: 10_000) else {
        Issue.record("no model")
        continue
      }
      var search = LinearSearch(model.model)
      var steps = 1_000_000
      switch search.answer(steps: &steps) {
      case .values(let values):
        let forms = model.selection(values).map { $0.map { matrix.origin[$0] } }
        #expect(program.broken(by: forms).isEmpty)
      case .none: #expect(DrawEnumeration(program, most: 1).selections.isEmpty)
      case .outOfSteps: Issue.record("out of steps")
      }
    }
  }

  @Test("eight forms of 60 from 3,000 units without overlap are found")
  func eightForms() {
    let program = DrawProgram.cells(
      units: 3_000, forms: 8, length: 60, cells: 60, kinds: 4, thin: 0, uses: 1, overlap: nil,
      cases: 120,
      enemySets: 200)
    guard case .possible(let forms) = program.feasibility() else {
      Issue.record("not found")
      return
    }
    #expect(program.broken(by: forms).isEmpty)
  }

  @Test("thin cells last for all forms when each has its share")
  func thinCells() {
    // 20 cells of 4 units with 3 uses each: 12 uses and cases for 16 forms.
    let program = DrawProgram.cells(
      units: 2_000, forms: 16, length: 40, cells: 40, kinds: 3, thin: 8, uses: 3, overlap: 10,
      cases: 150, enemySets: 100)
    guard case .possible(let forms) = program.feasibility() else {
      Issue.record("not found")
      return
    }
    #expect(program.broken(by: forms).isEmpty)
  }
}

extension DrawProgram {
  /// Exact cells and kinds, some cells thin, with cases of two to four parts.
  fileprivate static func cells(
    units: Int, forms: Int, length: Int, cells: Int, kinds: Int, thin: Int, uses: Int,
    overlap: Int?,
    cases: Int, enemySets: Int
  ) -> DrawProgram {
    var generator = SeededGenerator(seed: 1)
    var program = DrawProgram(forms: forms, units: [], placements: [], rows: [], overlap: overlap)
    for cell in 0..<cells {
      let quota = length / cells + (cell < length % cells ? 1 : 0)
      program.rows.append(Row(lower: quota, upper: quota))
    }
    for kind in 0..<kinds {
      let quota = length / kinds + (kind < length % kinds ? 1 : 0)
      program.rows.append(Row(lower: quota, upper: quota))
    }
    func add(_ parts: [Int], _ kind: Int) {
      var amounts: [Int: Int] = [cells + kind: parts.count]
      for part in parts { amounts[part, default: 0] += 1 }
      program.placements.append(DrawFamilies.placement(program.units.count, amounts))
      program.units.append(
        Unit(weight: 1 + generator.below(9), maximumUses: uses, size: parts.count))
    }
    for cell in 0..<thin { for _ in 0..<4 { add([cell], generator.below(kinds)) } }
    for _ in 0..<cases {
      add((0..<2 + generator.below(3)).map { _ in generator.below(cells) }, kinds - 1)
    }
    while program.units.count < units {
      add([thin + generator.below(cells - thin)], generator.below(kinds))
    }
    for _ in 0..<enemySets {
      program.enemies.append((0..<3).map { _ in generator.below(units) })
    }
    return program
  }
}
