import Testing

@testable import ExamCore

struct RowProverTests {
  @Test("sums that are one too many are refuted in whole numbers, whatever the amounts")
  func offByOne() {
    // Points of three levels asked for: 101 of the 100 that the sections have.
    var program = DrawProgram(
      units: (0..<90).map { _ in DrawProgram.Unit() },
      placements: (0..<90).map { unit in
        let kind = unit % 3
        return DrawFamilies.placement(unit, [kind: 1, 3 + unit / 3 % 3: [1, 2, 10][kind]])
      },
      rows: [
        DrawProgram.Row(lower: 20, upper: 20), DrawProgram.Row(lower: 10, upper: 10),
        DrawProgram.Row(lower: 6, upper: 6), DrawProgram.Row(lower: 31, upper: 60),
        DrawProgram.Row(lower: 30, upper: 60), DrawProgram.Row(lower: 40, upper: 60),
      ])
    let bounds = RowProver(DrawMatrix(program)).impossibleBounds(most: 1)
    #expect(
      Set(bounds ?? [])
        == Set(
          (0..<6).map { RowProver.Bound(row: $0, isLower: $0 > 2) }))
    program.rows[3].lower = 30
    #expect(RowProver(DrawMatrix(program)).impossibleBounds(most: 1) == nil)
  }

  @Test("nothing that can be satisfied is ever refuted")
  func sound() {
    var generator = SeededGenerator(seed: 51)
    var refuted = 0
    for _ in 0..<400 {
      let program = DrawProgram.random(using: &generator)
      guard RowProver(DrawMatrix(program)).impossibleBounds(most: 2) != nil else { continue }
      refuted += 1
      #expect(DrawEnumeration(program, most: 1).selections.isEmpty)
    }
    #expect(refuted > 50)
  }
}
