import Testing

@testable import ExamCore

struct DrawMenderTests {
  private static func mends(_ program: DrawProgram) -> [DrawMend] {
    var generator = SeededGenerator(seed: 1)
    guard case .impossible(let conflict) = Drawer(program).draw(using: &generator) else {
      return []
    }
    return DrawMender(program).mends(for: conflict)
  }

  @Test("a shortage is mended by the missing units or a lower bound")
  func shortage() {
    let program = DrawFamilies.program((0..<3).map { _ in (1, [0]) }, [5...5])
    #expect(
      DrawMenderTests.mends(program) == [
        DrawMend(change: .bound(row: 0, .lower, to: 3), amount: 2),
        DrawMend(change: .units(like: 0), amount: 2),
      ])
  }

  @Test("margins are mended by whichever bound moves least")
  func margins() {
    let cells = (0..<40).map { (1, [$0 % 2, 2 + $0 / 2 % 2]) }
    let program = DrawFamilies.program(cells, [3...9, 5...9, 0...2, 0...3])
    #expect(
      DrawMenderTests.mends(program) == [
        DrawMend(change: .bound(row: 0, .lower, to: 0), amount: 3),
        DrawMend(change: .bound(row: 1, .lower, to: 2), amount: 3),
        DrawMend(change: .bound(row: 2, .upper, to: 5), amount: 3),
        DrawMend(change: .bound(row: 3, .upper, to: 6), amount: 3),
      ])
  }

  @Test("forms that share nothing need more units, more uses or less")
  func uses() {
    let program = DrawFamilies.program((0..<5).map { _ in (1, [0]) }, [2...2], forms: 3)
    #expect(
      DrawMenderTests.mends(program) == [
        DrawMend(change: .bound(row: 0, .lower, to: 1), amount: 1),
        DrawMend(change: .uses(to: 2), amount: 1),
        DrawMend(change: .units(like: 0), amount: 1),
      ])
  }

  @Test("enemies and required units can only be given up")
  func losses() {
    let program = DrawFamilies.program(
      (0..<3).map { _ in (1, [0]) }, [2...3], enemies: [[0, 1, 2]])
    #expect(
      DrawMenderTests.mends(program) == [
        DrawMend(change: .bound(row: 0, .lower, to: 1), amount: 1),
        DrawMend(change: .units(like: 0), amount: 1),
        DrawMend(change: .without(.enemies(0)), amount: 1),
      ])
  }

  @Test("a unit that is never drawn stands for a kind that does not exist yet")
  func newKind() {
    var program = DrawFamilies.program([(1, [0]), (1, [0, 1])], [1...2, 2...2])
    program.units[1].maximumUses = 0
    #expect(DrawMenderTests.mends(program).contains(DrawMend(change: .units(like: 1), amount: 2)))
  }

  @Test("every mend mends, and one less does not")
  func verified() {
    var generator = SeededGenerator(seed: 41)
    var mended = 0
    let programs = LongTests.areWanted ? 1_000 : 8
    for _ in 0..<programs {
      let program = DrawProgram.random(using: &generator)
      for mend in DrawMenderTests.mends(program) {
        guard case .bound(let row, let bound, let value) = mend.change else { continue }
        mended += 1
        var changed = program
        if bound == .lower {
          changed.rows[row].lower = value
        } else {
          changed.rows[row].upper = value
        }
        #expect(!DrawEnumeration(changed, most: 1).selections.isEmpty)
        if bound == .lower { changed.rows[row].lower += 1 } else { changed.rows[row].upper -= 1 }
        #expect(DrawEnumeration(changed, most: 1).selections.isEmpty)
      }
    }
    #expect(mended > programs / 8)
  }
}
