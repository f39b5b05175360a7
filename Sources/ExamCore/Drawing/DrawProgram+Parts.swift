// A program as a list of parts: what may stand in a conflict, what a selection breaks, what is left of it.

extension DrawProgram {
  /// Every part, in the order in which conflicts list them; bounds that say nothing are no parts.
  public var parts: [DrawConflict.Part] {
    var parts: [DrawConflict.Part] = []
    for (number, row) in rows.enumerated() {
      if row.lower > -Row.free { parts.append(.row(number, .lower)) }
      if row.upper < Row.free { parts.append(.row(number, .upper)) }
    }
    parts += enemies.indices.map { .enemies($0) }
    parts += required.indices.map { .required($0) }
    if forms > 1 {
      if units.contains(where: { $0.maximumUses < forms }) { parts.append(.uses) }
      if overlap != nil { parts.append(.overlap) }
      parts += spread.indices.map { .spread($0) }
    }
    return parts
  }

  /// The program that asks for these parts only.
  func keeping(_ parts: [DrawConflict.Part]) -> DrawProgram {
    var rest = self
    rest.rows = rows.map { _ in Row(lower: -Row.free, upper: Row.free) }
    rest.enemies = enemies.map { _ in [] }
    rest.required = []
    rest.overlap = nil
    rest.spread = []
    var keepsUses = forms < 2
    for part in parts {
      switch part {
      case .row(let row, .lower): rest.rows[row].lower = rows[row].lower
      case .row(let row, .upper): rest.rows[row].upper = rows[row].upper
      case .enemies(let set): rest.enemies[set] = enemies[set]
      case .required(let position): rest.required.append(required[position])
      case .uses: keepsUses = true
      case .overlap: rest.overlap = overlap
      case .spread(let position): rest.spread.append(spread[position])
      }
    }
    if !keepsUses {
      for unit in rest.units.indices where rest.units[unit].maximumUses > 0 {
        rest.units[unit].maximumUses = forms
      }
    }
    return rest
  }

  /// The parts that a selection breaks, counted from its placements.
  ///
  /// - Parameter selection: the placements of every form.
  public func broken(by selection: [[Int]]) -> [DrawConflict.Part] {
    let count = SelectionCount(self, selection)
    return parts.filter { part in
      switch part {
      case .row(let row, .lower): count.sums.contains { $0[row] < rows[row].lower }
      case .row(let row, .upper): count.sums.contains { $0[row] > rows[row].upper }
      case .enemies(let set):
        count.standing.contains { form in Set(enemies[set]).filter { form.contains($0) }.count > 1 }
      case .required(let position):
        count.standing.contains { !$0.contains(required[position]) }
      case .uses: count.uses.contains { units[$0.key].maximumUses < $0.value }
      case .overlap: count.mostShared > overlap ?? Int.max
      case .spread(let position):
        count.spread(of: spread[position].row) > spread[position].within
      }
    }
  }
}

/// What a selection adds up to.
private struct SelectionCount {
  var sums: [[Int]]
  var standing: [Set<Int>]
  var uses: [Int: Int] = [:]
  var mostShared = Int.min

  init(_ program: DrawProgram, _ selection: [[Int]]) {
    sums = selection.map { _ in [Int](repeating: 0, count: program.rows.count) }
    standing = selection.map { _ in [] }
    for (form, placements) in selection.enumerated() {
      for number in placements where program.placements.indices.contains(number) {
        let placement = program.placements[number]
        standing[form].insert(placement.unit)
        uses[placement.unit, default: 0] += 1
        for entry in placement.amounts where sums[form].indices.contains(entry.row) {
          sums[form][entry.row] += entry.amount
        }
      }
    }
    for a in standing.indices {
      for b in 0..<a {
        let both = standing[a].intersection(standing[b])
        mostShared = max(mostShared, both.reduce(0) { $0 + max(0, program.units[$1].size) })
      }
    }
  }

  func spread(of row: Int) -> Int {
    let values = sums.map { $0.indices.contains(row) ? $0[row] : 0 }
    return (values.max() ?? 0) - (values.min() ?? 0)
  }
}
