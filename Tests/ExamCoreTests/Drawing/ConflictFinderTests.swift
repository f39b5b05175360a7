import Testing

@testable import ExamCore

struct ConflictFinderTests {
  private static func conflict(_ program: DrawProgram) -> DrawConflict? {
    var generator = SeededGenerator(seed: 1)
    if case .impossible(let conflict) = Drawer(program).draw(using: &generator) { return conflict }
    return nil
  }

  @Test("no part of a conflict can be left out, and all together cannot hold")
  func minimal() {
    var generator = SeededGenerator(seed: 31)
    var conflicts = 0
    let programs = LongTests.areWanted ? 5_000 : 60
    for _ in 0..<programs {
      let program = DrawProgram.random(using: &generator)
      guard DrawEnumeration(program, most: 1).selections.isEmpty else { continue }
      guard let conflict = ConflictFinderTests.conflict(program) else {
        Issue.record("no conflict: \(program)")
        continue
      }
      conflicts += 1
      #expect(conflict.isMinimal)
      #expect(DrawEnumeration(program.keeping(conflict.parts), most: 1).selections.isEmpty)
      for part in conflict.parts {
        let rest = program.keeping(conflict.parts.filter { $0 != part })
        #expect(!DrawEnumeration(rest, most: 1).selections.isEmpty)
      }
    }
    #expect(conflicts > programs / 4)
  }

  @Test("too few units for a row is a conflict of one part")
  func single() {
    let program = DrawFamilies.program((0..<3).map { _ in (1, [0]) }, [4...4])
    #expect(
      ConflictFinderTests.conflict(program)
        == DrawConflict(parts: [.row(0, .lower)], isMinimal: true))
  }

  @Test("too few units for all forms names the limit of uses")
  func uses() {
    let program = DrawFamilies.program((0..<5).map { _ in (1, [0]) }, [2...2], forms: 3)
    #expect(
      ConflictFinderTests.conflict(program)
        == DrawConflict(parts: [.row(0, .lower), .uses], isMinimal: true))
  }

  @Test("margins that do not add up are a conflict of all of them, in whole numbers")
  func margins() {
    // 3 and 3 asked across, 2 and 3 at most down.
    let cells = (0..<40).map { (1, [$0 % 2, 2 + $0 / 2 % 2]) }
    let program = DrawFamilies.program(cells, [3...9, 3...9, 0...2, 0...3])
    #expect(
      ConflictFinderTests.conflict(program)
        == DrawConflict(
          parts: [.row(0, .lower), .row(1, .lower), .row(2, .upper), .row(3, .upper)],
          isMinimal: true))
  }

  @Test("enemies, required units, overlap and spread are parts too")
  func otherParts() {
    var program = DrawFamilies.program(
      (0..<3).map { _ in (1, [0]) }, [2...2], enemies: [[0, 1, 2]])
    #expect(ConflictFinderTests.conflict(program)?.parts == [.row(0, .lower), .enemies(0)])
    program = DrawFamilies.program((0..<3).map { _ in (1, [0]) }, [1...1])
    program.required = [0, 2]
    #expect(
      ConflictFinderTests.conflict(program)?.parts == [.row(0, .upper), .required(0), .required(1)])
    program = DrawFamilies.program(
      (0..<3).map { _ in (1, [0]) }, [2...2], forms: 2, uses: 2, overlap: 0)
    #expect(ConflictFinderTests.conflict(program)?.parts == [.row(0, .lower), .overlap])
    program = DrawFamilies.program((0..<1).map { _ in (1, [0]) }, [0...1], forms: 2)
    program.rows.append(DrawProgram.Row(lower: 1, upper: 1))
    program.placements[0].amounts.append(DrawProgram.Amount(row: 1, amount: 1))
    #expect(ConflictFinderTests.conflict(program)?.parts == [.row(1, .lower), .uses])
    program.rows[1].lower = 0
    program.required = [7]
    #expect(ConflictFinderTests.conflict(program)?.parts == [.required(0)])
  }

  @Test("a thousand sets of enemies do not hide two rows that collide")
  func needle() {
    var generator = SeededGenerator(seed: 4)
    let enemies = (0..<1_000).map { _ in [generator.below(600), generator.below(600)] }
    var program = DrawFamilies.program(
      (0..<600).map { ($0 % 5 + 1, [$0 % 4, 4 + $0 % 3]) },
      [5...5, 5...5, 5...5, 5...5, 6...8, 6...8, 6...8], enemies: enemies)
    #expect(ConflictFinderTests.conflict(program) == nil)
    program.rows[6].upper = 3
    #expect(
      ConflictFinderTests.conflict(program)?.parts == [.row(6, .lower), .row(6, .upper)])
  }
}
