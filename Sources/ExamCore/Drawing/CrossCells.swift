// Placements alike in strict rows that share a row of room besides: what cross moves draw from.

/// For every strict group and every *axis*, the members of the group that have the axis.
///
/// An axis is a row that is not strict and that no more than half of the placements have: one row of a margin. Two
/// axes are *opposite* when no atom has both: two chapters are, a chapter and a level are not.
struct CrossCells: Sendable {
  /// The axes of each placement.
  let axes: SparseLists
  /// The opposites of each row; none for rows that are no axes.
  let opposites: SparseLists
  /// Strict rows with placements.
  let strictRows: [Int]
  private let isOpposite: [Bool]
  private let members: SparseLists
  private let numbers: [Int: Int]
  private let rows: Int

  init(_ matrix: DrawMatrix, _ groups: StrictGroups, roles: [CompositeCovers.Role]) {
    let rows = matrix.rows
    self.rows = rows
    // Beyond this many rows a table of pairs is no longer small, and there are no axes.
    let isAxis = (0..<rows).map { row in
      rows <= 1_000 && !groups.isStrict[row]
        && matrix.entriesOf.size(row) * 2 <= matrix.unitOf.count
    }
    strictRows = (0..<rows).filter { groups.isStrict[$0] && matrix.entriesOf.size($0) > 0 }
    var axes = SparseLists()
    var numbers: [Int: Int] = [:]
    var keys: [Int] = []
    var owners: [Int] = []
    var meet = Set<Int>()
    for placement in matrix.unitOf.indices {
      let own = matrix.entries(of: placement).map { matrix.entryRow[$0] }.filter { isAxis[$0] }
      axes.append(own)
      for row in own {
        let key = groups.groupOf[placement] * rows + row
        let number = numbers[key] ?? numbers.count
        numbers[key] = number
        keys.append(number)
        owners.append(placement)
        if roles[placement] == .composite { continue }
        for other in own { meet.insert(row * rows + other) }
      }
    }
    self.axes = axes
    self.numbers = numbers
    var isOpposite = [Bool](repeating: false, count: rows <= 1_000 ? rows * rows : 0)
    var opposites = SparseLists()
    for row in 0..<rows {
      let own: [Int] = (0..<rows).filter {
        isAxis[row] && isAxis[$0] && $0 != row && !meet.contains(row * rows + $0)
      }
      for other in own { isOpposite[row * rows + other] = true }
      opposites.append(own)
    }
    self.opposites = opposites
    self.isOpposite = isOpposite
    let positions = SparseLists(positionsOf: keys, count: numbers.count)
    members = SparseLists(
      (0..<numbers.count).map { number in positions[number].map { owners[$0] } })
  }

  func has(_ placement: Int, _ axis: Int) -> Bool {
    for position in axes.range(placement) where axes.values[position] == axis { return true }
    return false
  }

  /// Whether a placement has all of some axes.
  func has(_ placement: Int, all some: [Int]) -> Bool {
    for axis in some where !has(placement, axis) { return false }
    return true
  }

  /// The axes of a placement that may stand beside another axis, to a list.
  func rest(of placement: Int, beside axis: Int, to list: inout [Int]) {
    list.removeAll(keepingCapacity: true)
    for position in axes.range(placement) {
      let own = axes.values[position]
      if own != axis, !isOpposite[axis * rows + own] { list.append(own) }
    }
  }

  /// Whether a placement has every axis of another.
  func keeps(_ placement: Int, axesOf other: Int) -> Bool {
    for position in axes.range(other) where !has(placement, axes.values[position]) { return false }
    return true
  }

  /// The members of a group that have an axis.
  func cell(_ group: Int, _ axis: Int) -> ArraySlice<Int> {
    numbers[group * rows + axis].map { members[$0] } ?? []
  }
}
