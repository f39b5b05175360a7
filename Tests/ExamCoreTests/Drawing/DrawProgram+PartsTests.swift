import Testing

@testable import ExamCore

struct DrawProgramPartsTests {
  private static var program: DrawProgram {
    var program = DrawFamilies.program(
      (0..<5).map { _ in (1, [0]) }, [1...2], enemies: [[0, 1], [2, 3]], forms: 2, overlap: 0)
    program.rows.append(DrawProgram.Row(lower: -DrawProgram.Row.free, upper: 7))
    program.required = [4]
    program.spread = [DrawProgram.Spread(row: 0, within: 0)]
    return program
  }

  @Test("parts are every bound that says something, and all the rest, in order")
  func parts() {
    #expect(
      DrawProgramPartsTests.program.parts == [
        .row(0, .lower), .row(0, .upper), .row(1, .upper), .enemies(0), .enemies(1), .required(0),
        .uses, .overlap, .spread(0),
      ])
    var one = DrawProgramPartsTests.program
    one.forms = 1
    #expect(one.parts.count == 6)
  }

  @Test("what a selection breaks is counted from its placements")
  func broken() {
    let program = DrawProgramPartsTests.program
    #expect(program.broken(by: [[0, 4], [2, 4]]) == [.uses, .overlap])
    #expect(
      program.broken(by: [[0, 1, 4], []]) == [
        .row(0, .lower), .row(0, .upper), .enemies(0), .required(0), .spread(0),
      ])
    #expect(program.keeping([.enemies(1)]).broken(by: [[0, 1, 4], [4]]) == [])
  }
}
