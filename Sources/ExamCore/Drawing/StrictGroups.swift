// Placements alike in the rows of equal bounds.

/// A row of equal bounds whose amounts are all positive is *strict*: a change that leaves the groups of what
/// stands as they are leaves it as it is.
final class StrictGroups: Sendable {
  let isStrict: [Bool]
  /// The group of each placement.
  let groupOf: [Int]
  let members: SparseLists
  /// The strict rows of each group, and beside them the amounts.
  let rows: SparseLists
  let amounts: [Int]

  init(_ matrix: DrawMatrix) {
    var isStrict = matrix.lower.indices.map { matrix.lower[$0] == matrix.upper[$0] }
    for entry in matrix.entryRow.indices where matrix.entryAmount[entry] <= 0 {
      isStrict[matrix.entryRow[entry]] = false
    }
    self.isStrict = isStrict
    var numbers: [[Int]: Int] = [:]
    var groupOf: [Int] = []
    var rows = SparseLists()
    var amounts: [Int] = []
    for placement in matrix.unitOf.indices {
      var key: [Int] = []
      for entry in matrix.entries(of: placement) where isStrict[matrix.entryRow[entry]] {
        key += [matrix.entryRow[entry], matrix.entryAmount[entry]]
      }
      let number = numbers[key] ?? numbers.count
      if number == numbers.count {
        numbers[key] = number
        rows.append(stride(from: 0, to: key.count, by: 2).map { key[$0] })
        for position in stride(from: 1, to: key.count, by: 2) { amounts.append(key[position]) }
      }
      groupOf.append(number)
    }
    self.groupOf = groupOf
    self.rows = rows
    self.amounts = amounts
    members = SparseLists(positionsOf: groupOf, count: numbers.count)
  }

  var count: Int { members.count }

  /// Whether a group has no more than `need` of any row.
  func fits(_ group: Int, _ need: [Int]) -> Bool {
    for position in rows.range(group) where amounts[position] > need[rows.values[position]] {
      return false
    }
    return true
  }

  func has(_ group: Int, _ row: Int) -> Bool {
    for position in rows.range(group) where rows.values[position] == row { return true }
    return false
  }
}
