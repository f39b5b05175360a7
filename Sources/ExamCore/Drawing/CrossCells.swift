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
  private let members: SparseLists
  private let numbers: [Int: Int]
  private let rows: Int

  init(_ matrix: DrawMatrix, _ groups: StrictGroups, roles: [CompositeCovers.Role]) {
    let rows = matrix.rows
    self.rows = rows
    let isAxis = (0..<rows).map { row in
      !groups.isStrict[row] && matrix.entriesOf.size(row) * 2 <= matrix.unitOf.count
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
    opposites = SparseLists(
      (0..<rows).map { row in
        !isAxis[row]
          ? [] : (0..<rows).filter { isAxis[$0] && !meet.contains(row * rows + $0) && $0 != row }
      })
    let positions = SparseLists(positionsOf: keys, count: numbers.count)
    members = SparseLists(
      (0..<numbers.count).map { number in positions[number].map { owners[$0] } })
  }

  func has(_ placement: Int, _ axis: Int) -> Bool {
    for position in axes.range(placement) where axes.values[position] == axis { return true }
    return false
  }

  func areOpposite(_ axis: Int, _ other: Int) -> Bool {
    for position in opposites.range(axis) where opposites.values[position] == other { return true }
    return false
  }

  /// Whether a placement has every axis of another that may stand beside a given one.
  func keeps(_ placement: Int, axesOf other: Int, beside axis: Int) -> Bool {
    for position in axes.range(other) {
      let own = axes.values[position]
      if own != axis, !areOpposite(axis, own), !has(placement, own) { return false }
    }
    return true
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
