import Testing

@testable import ExamCore

struct DrawCellsTests {
  @Test("units alike in what is asked are one cell, whatever their weights")
  func alike() {
    let program = DrawFamilies.program(
      (0..<5_000).map { ($0 % 17 + 1, [$0 % 3]) }, [1...1, 2...2, 3...3])
    let matrix = DrawMatrix(program)
    let all = DrawCells(matrix, rows: [0, 1, 2], sets: [])
    #expect(all.cells.map(\.units.count).sorted() == [1_666, 1_667, 1_667])
    // Two rows left: the third cell counts for nothing.
    #expect(DrawCells(matrix, rows: [0], sets: []).cells.count == 2)
  }

  @Test("enemies are told apart only by the table that keeps them")
  func enemies() {
    let program = DrawFamilies.program(
      (0..<6).map { _ in (1, [0]) }, [2...2], enemies: [[0, 1], [2, 3]])
    let matrix = DrawMatrix(program)
    #expect(DrawCells(matrix, rows: [0], sets: []).cells.count == 1)
    #expect(
      DrawCells(matrix, rows: [0], sets: [0, 1]).cells.map(\.units) == [[0, 1], [2, 3], [4, 5]])
  }
}
