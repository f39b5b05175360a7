// The kind of program that a table draws.

extension TableSampler {
  /// By the sets of cells that the table's rows count: apart, one within the other, or crossing.
  var family: DrawFamily {
    if !isComplete { return .sieved }
    var cellsOf = [Set<Int>](repeating: [], count: cells.lower.count)
    for (number, cell) in cells.cells.enumerated() {
      for way in cell.ways {
        for entry in way.entries { cellsOf[entry.row].insert(number) }
      }
    }
    let sets = cellsOf.filter { !$0.isEmpty }
    var isApart = true
    for (position, set) in sets.enumerated() {
      for other in sets[..<position] where !set.isDisjoint(with: other) {
        isApart = false
        if !set.isSubset(of: other), !other.isSubset(of: set) { return .crossed }
      }
    }
    return isApart ? .strata : .laminar
  }
}
