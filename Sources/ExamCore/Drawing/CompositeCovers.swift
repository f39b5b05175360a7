// What stands in for a composite: smaller placements that add up to it in the rows that leave no room.

/// Tables for the chain's moves that trade a composite (a case) for smaller ones (questions).
///
/// A placement is composite when another fits inside it in strict rows, and an atom otherwise; atoms *cover* a
/// composite when they add up to it there. A composite often fills a row of little room by itself (the
/// points of a chapter): atoms for it are then drawn from that row only, its *anchor*.
struct CompositeCovers: Sendable {
  enum Role: UInt8, Sendable { case other, atom, composite }

  /// Of each placement; a composite that no atoms can cover is other.
  private(set) var roles: [Role]
  /// Ascending.
  private(set) var composites: [Int] = []
  /// For each placement its position in ``composites``, or −1.
  private(set) var numberOf: [Int]
  /// For each composite its anchor, or −1.
  private(set) var anchors: [Int] = []
  /// For each composite its strict rows, those with the fewest atoms first, and beside them the amounts and the
  /// pools of atoms.
  private(set) var rows = SparseLists()
  private(set) var needs: [Int] = []
  private(set) var poolOf: [Int] = []
  /// The cells of each pool: the groups of atoms with its row.
  private(set) var pools = SparseLists()
  /// For each cell its group, and those of the group that have the anchor.
  private(set) var cellGroup: [Int] = []
  private(set) var cells = SparseLists()

  init(_ matrix: DrawMatrix, _ groups: StrictGroups) {
    numberOf = [Int](repeating: -1, count: matrix.unitOf.count)
    let isAtom = CompositeCovers.atoms(groups, rows: matrix.rows)
    roles = groups.groupOf.map { isAtom[$0] ? .atom : .other }
    var atomsOfRow = [[Int]](repeating: [], count: matrix.rows)
    for group in 0..<groups.count where isAtom[group] {
      for row in groups.rows[group] { atomsOfRow[row].append(group) }
    }
    var poolNumbers: [Int: Int] = [:]
    for placement in matrix.unitOf.indices where roles[placement] == .other {
      let group = groups.groupOf[placement]
      if groups.rows.size(group) == 0 { continue }
      for anchor in CompositeCovers.anchors(of: placement, matrix) {
        var items: [(size: Int, row: Int, need: Int, pool: Int)] = []
        for position in groups.rows.range(group) {
          let row = groups.rows.values[position]
          let key = row * (matrix.rows + 1) + anchor + 1
          let pool = poolNumbers[key] ?? pools.count
          if pool == pools.count {
            poolNumbers[key] = pool
            addPool(atomsOfRow[row], anchor, matrix, groups)
          }
          let size = pools[pool].reduce(0) { $0 + cells.size($1) }
          items.append((size, row, groups.amounts[position], pool))
        }
        if items.contains(where: { $0.size == 0 }) { continue }
        items.sort { ($0.size, $0.row) < ($1.size, $1.row) }
        numberOf[placement] = composites.count
        roles[placement] = .composite
        composites.append(placement)
        anchors.append(anchor)
        rows.append(items.map(\.row))
        needs += items.map(\.need)
        poolOf += items.map(\.pool)
        break
      }
    }
  }

  private mutating func addPool(
    _ atoms: [Int], _ anchor: Int, _ matrix: DrawMatrix, _ groups: StrictGroups
  ) {
    var own: [Int] = []
    for group in atoms {
      let members = groups.members[group].filter { anchor < 0 || matrix.has($0, anchor) }
      if members.isEmpty { continue }
      own.append(cellGroup.count)
      cellGroup.append(group)
      cells.append(members)
    }
    pools.append(own)
  }

  /// Groups that no other group fits inside.
  private static func atoms(_ groups: StrictGroups, rows: Int) -> [Bool] {
    var byFirst = [[Int]](repeating: [], count: rows)
    for group in 0..<groups.count {
      if let first = groups.rows[group].first { byFirst[first].append(group) }
    }
    var need = [Int](repeating: 0, count: rows)
    return (0..<groups.count).map { group in
      let range = groups.rows.range(group)
      for position in range { need[groups.rows.values[position]] = groups.amounts[position] }
      defer { for row in groups.rows[group] { need[row] = 0 } }
      return !range.isEmpty
        && !groups.rows[group].contains { row in
          byFirst[row].contains { $0 != group && groups.fits($0, need) }
        }
    }
  }

  /// Rows of less room than the placement takes, those with the fewest placements first; −1 last.
  private static func anchors(of placement: Int, _ matrix: DrawMatrix) -> [Int] {
    matrix.entries(of: placement).filter { entry in
      let row = matrix.entryRow[entry]
      let room = matrix.upper[row] - matrix.lower[row]
      return room > 0 && matrix.entryAmount[entry] > room
    }.map { matrix.entryRow[$0] }.sorted {
      (matrix.entriesOf.size($0), $0) < (matrix.entriesOf.size($1), $1)
    } + [-1]
  }
}

extension DrawMatrix {
  /// Whether a placement adds to a row.
  func has(_ placement: Int, _ row: Int) -> Bool {
    for entry in entries(of: placement) where entryRow[entry] == row { return true }
    return false
  }
}
