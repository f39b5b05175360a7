// What stands in for a composite: smaller placements that add up to it in the rows that leave no room.

/// Tables for the chain's moves that trade a composite (a case) for smaller ones (questions).
///
/// Rows of equal bounds, all amounts positive, are *strict*. A placement is composite when another fits
/// inside it there, and an atom otherwise; atoms *cover* a composite when they add up to it in the strict rows. A
/// composite often fills a row of little room by itself (the points of a chapter): atoms for it are then
/// drawn from that row only, its *anchor*.
struct CompositeCovers: Sendable {
  /// Placements that can be covered, ascending.
  private(set) var composites: [Int] = []
  private(set) var isComposite: [Bool]
  let isStrict: [Bool]
  /// Placements alike in strict rows are one group.
  private(set) var groupOf: [Int]
  private(set) var groups: [[CleanRows.Entry]] = []
  private var isAtom: [Bool] = []
  /// Members of a group, all of them or those of an anchor.
  struct Cell: Sendable {
    var group: Int
    var members: [Int]
  }
  private(set) var cells: [Cell] = []
  /// Cells whose group has a row.
  private(set) var pools: [[Int]] = []
  /// How a composite is covered: its anchor, and its strict rows with the pools to draw from, smallest first.
  struct Plan: Sendable {
    var anchor: Int?
    var rows: [(row: Int, need: Int, pool: Int)]
  }
  private(set) var plans: [Int: Plan] = [:]

  init(_ matrix: DrawMatrix) {
    isComposite = [Bool](repeating: false, count: matrix.unitOf.count)
    groupOf = [Int](repeating: 0, count: matrix.unitOf.count)
    var isStrict = matrix.lower.indices.map { matrix.lower[$0] == matrix.upper[$0] }
    for entry in matrix.entryRow.indices where matrix.entryAmount[entry] <= 0 {
      isStrict[matrix.entryRow[entry]] = false
    }
    self.isStrict = isStrict
    var numbers: [[Int]: Int] = [:]
    var members: [[Int]] = []
    for placement in matrix.unitOf.indices {
      var key: [Int] = []
      var entries: [CleanRows.Entry] = []
      for entry in matrix.entries(of: placement) where isStrict[matrix.entryRow[entry]] {
        key += [matrix.entryRow[entry], matrix.entryAmount[entry]]
        entries.append(
          CleanRows.Entry(row: matrix.entryRow[entry], amount: matrix.entryAmount[entry]))
      }
      let number = numbers[key] ?? groups.count
      if number == groups.count {
        numbers[key] = number
        groups.append(entries)
        members.append([])
      }
      groupOf[placement] = number
      members[number].append(placement)
    }
    findAtoms(rows: matrix.rows)
    findPlans(matrix, members)
  }

  /// Whether a group fits into what is still to be covered.
  func fits(_ group: Int, _ need: [Int]) -> Bool {
    groups[group].allSatisfy { $0.amount <= need[$0.row] }
  }

  func isAtom(_ placement: Int) -> Bool { isAtom[groupOf[placement]] }

  private mutating func findAtoms(rows: Int) {
    var byFirst = [[Int]](repeating: [], count: rows)
    for (number, group) in groups.enumerated() {
      if let first = group.first { byFirst[first.row].append(number) }
    }
    var need = [Int](repeating: 0, count: rows)
    isAtom = groups.indices.map { number in
      for entry in groups[number] { need[entry.row] = entry.amount }
      defer { for entry in groups[number] { need[entry.row] = 0 } }
      return !groups[number].isEmpty
        && !groups[number].contains { entry in
          byFirst[entry.row].contains { $0 != number && fits($0, need) }
        }
    }
  }

  private mutating func findPlans(_ matrix: DrawMatrix, _ members: [[Int]]) {
    var atomsOfRow = [[Int]](repeating: [], count: matrix.rows)
    for number in groups.indices where isAtom[number] {
      for entry in groups[number] { atomsOfRow[entry.row].append(number) }
    }
    var poolNumbers: [Int: Int] = [:]
    var cellNumbers: [Int: Int] = [:]
    func cell(_ group: Int, _ anchor: Int?) -> Int? {
      let key = group * (matrix.rows + 1) + (anchor.map { $0 + 1 } ?? 0)
      if let number = cellNumbers[key] { return number < 0 ? nil : number }
      let own = members[group].filter { placement in
        anchor.map { has(placement, $0, matrix) } ?? true
      }
      cellNumbers[key] = own.isEmpty ? -1 : cells.count
      if own.isEmpty { return nil }
      cells.append(Cell(group: group, members: own))
      return cells.count - 1
    }
    func pool(_ row: Int, _ anchor: Int?) -> Int {
      let key = row * (matrix.rows + 1) + (anchor.map { $0 + 1 } ?? 0)
      if let number = poolNumbers[key] { return number }
      poolNumbers[key] = pools.count
      pools.append(atomsOfRow[row].compactMap { cell($0, anchor) })
      return pools.count - 1
    }
    for placement in matrix.unitOf.indices where !isAtom[groupOf[placement]] {
      let strict = groups[groupOf[placement]]
      if strict.isEmpty { continue }
      // The row of little room with the fewest placements that has atoms for every strict row; else none.
      let anchors = matrix.entries(of: placement).filter { entry in
        let row = matrix.entryRow[entry]
        let room = matrix.upper[row] - matrix.lower[row]
        return room > 0 && matrix.entryAmount[entry] > room
      }.map { matrix.entryRow[$0] }.sorted {
        (matrix.entriesOf.size($0), $0) < (matrix.entriesOf.size($1), $1)
      }
      for anchor in anchors.map(Optional.some) + [nil] {
        var rows = strict.map { (row: $0.row, need: $0.amount, pool: pool($0.row, anchor)) }
        if rows.contains(where: { pools[$0.pool].isEmpty }) { continue }
        let sizes = rows.map { item in
          pools[item.pool].reduce(0) { $0 + cells[$1].members.count }
        }
        rows = zip(sizes, rows).sorted { ($0.0, $0.1.row) < ($1.0, $1.1.row) }.map(\.1)
        plans[placement] = Plan(anchor: anchor, rows: rows)
        composites.append(placement)
        isComposite[placement] = true
        break
      }
    }
  }

  /// Whether a placement adds to a row.
  func has(_ placement: Int, _ row: Int, _ matrix: DrawMatrix) -> Bool {
    matrix.entries(of: placement).contains { matrix.entryRow[$0] == row }
  }
}
