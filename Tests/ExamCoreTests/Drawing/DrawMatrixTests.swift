import Testing

@testable import ExamCore

struct DrawMatrixTests {
  @Test("rows that no selection breaks are dropped, and placements that break one by themselves")
  func reductions() {
    let program = DrawProgram(
      units: (0..<3).map { _ in DrawProgram.Unit() },
      placements: [
        DrawFamilies.placement(0, [0: 1, 1: 9]), DrawFamilies.placement(1, [0: 1, 1: 2]),
        DrawFamilies.placement(2, [0: 1, 1: 2, 2: 5]),
      ],
      rows: [
        DrawProgram.Row(lower: 1, upper: 1), DrawProgram.Row(lower: 0, upper: 4),
        DrawProgram.Row(lower: -3, upper: 5),
      ])
    let matrix = DrawMatrix(program)
    // The first is too much for row 1; then row 1 cannot be broken, nor could row 2 ever.
    #expect(matrix.origin == [1, 2])
    #expect(matrix.source == [0])
    #expect(matrix.classes.count == 1)
  }

  @Test("a required unit is a row of its own")
  func required() {
    var program = DrawFamilies.program([(1, [0]), (1, [0])], [0...1])
    program.required = [1, 1]
    let matrix = DrawMatrix(program)
    #expect(matrix.source == [0, 1])
    #expect(matrix.lower == [-1, 1])
  }

  @Test("one form has no ties with others, and limits that cannot bind are no ties")
  func ties() {
    var program = DrawFamilies.program([(1, [0]), (1, [0])], [1...1], overlap: 0)
    program.spread = [DrawProgram.Spread(row: 0, within: 0)]
    #expect(!DrawMatrix(program).hasTiesBetweenForms)
    program.forms = 2
    #expect(DrawMatrix(program).hasTiesBetweenForms)
    program.spread = []
    #expect(DrawMatrix(program).overlap == nil)
  }
}
