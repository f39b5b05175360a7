// Placements alike in the rows of equal bounds that share a row of room besides: what cross moves draw from.

/// For every group of placements alike in strict rows and every *axis*, the members of the group that have
/// the axis. An axis is a row that is not strict and that no more than half of the placements have: one row of a
/// margin.
struct CrossCells: Sendable {
  /// The axes of each placement.
  let axes: SparseLists
  private let members: SparseLists
  private let numbers: [Int: Int]
  private let rows: Int

  init(_ matrix: DrawMatrix, groupOf: [Int], isStrict: [Bool]) {
    let rows = matrix.rows
    self.rows = rows
    let isAxis = (0..<rows).map { row in
      !isStrict[row] && matrix.entriesOf.size(row) * 2 <= matrix.unitOf.count
    }
    var axes = SparseLists()
    var numbers: [Int: Int] = [:]
    var keys: [Int] = []
    var owners: [Int] = []
    var own: [Int] = []
    for placement in matrix.unitOf.indices {
      own.removeAll(keepingCapacity: true)
      for entry in matrix.entries(of: placement) where isAxis[matrix.entryRow[entry]] {
        let row = matrix.entryRow[entry]
        own.append(row)
        let key = groupOf[placement] * rows + row
        let number = numbers[key] ?? numbers.count
        numbers[key] = number
        keys.append(number)
        owners.append(placement)
      }
      axes.append(own)
    }
    self.axes = axes
    self.numbers = numbers
    let positions = SparseLists(positionsOf: keys, count: numbers.count)
    members = SparseLists((0..<numbers.count).map { number in
      positions[number].map { owners[$0] }
    })
  }

  /// The members of a group that have an axis.
  func cell(_ group: Int, _ axis: Int) -> ArraySlice<Int> {
    numbers[group * rows + axis].map { members[$0] } ?? []
  }
}
