// A program as the searches and the chain read it: cleaned of what cannot matter, in flat arrays.

/// Everything that does not change while forms are searched.
///
/// Placements of units that can never stand (weight or uses below 1, or a placement that by itself breaks
/// a row of amounts of one sign) are left out; a required unit becomes a row that asks for exactly one;
/// rows that no selection can break are dropped; bounds beyond what the placements can reach are drawn
/// in. All of it leaves the set of selections as it is.
///
/// A class, though a value in all but name: it never changes, and drafts, moves and tables that hold it would
/// otherwise copy two dozen references whenever they are copied.
final class DrawMatrix: Sendable {
  let forms: Int
  /// The placement of the program that each placement here is.
  let origin: [Int]
  let unitOf: [Int]
  /// For each placement, where its entries stand in `entryRow` and `entryAmount`.
  let entryStart: [Int]
  let entryRow: [Int]
  let entryAmount: [Int]
  let lower: [Int]
  let upper: [Int]
  /// The program's row of each row; what is beyond its rows is a required unit, by its position.
  let source: [Int]
  /// What a miss by 1 costs a search, so that missing a row by one typical placement costs alike everywhere.
  let penalty: [Int]
  let weight: [Int]
  /// On how many forms each unit may stand, never more than there are.
  let uses: [Int]
  let size: [Int]
  /// Placements of each unit.
  let placementsOf: SparseLists
  /// Positions in `entryRow` of each row's entries, which with ``placementOfEntry`` are its placements.
  let entriesOf: SparseLists
  let placementOfEntry: [Int]
  /// Sets of enemies with two units or more that can stand, and the sets of each unit.
  let enemySets: SparseLists
  /// The program's set of each set.
  let setSource: [Int]
  let setsOf: SparseLists
  /// nil when no two forms can share more.
  let overlap: Int?
  let spread: [DrawProgram.Spread]
  /// Placements alike in all amounts are one class.
  let classOf: [Int]
  let classes: SparseLists

  static let unitPenalty = 1 << 12

  init(_ program: DrawProgram) {
    let forms = max(0, program.forms)
    let units = program.units
    let cleaned = CleanRows(program)
    self.forms = forms
    origin = cleaned.origin
    unitOf = cleaned.origin.map { program.placements[$0].unit }
    lower = cleaned.lower
    upper = cleaned.upper
    source = cleaned.source
    var starts = [0]
    var entryRow: [Int] = []
    var entryAmount: [Int] = []
    var placementOfEntry: [Int] = []
    for (placement, entries) in cleaned.entries.enumerated() {
      for entry in entries {
        entryRow.append(entry.row)
        entryAmount.append(entry.amount)
        placementOfEntry.append(placement)
      }
      starts.append(entryRow.count)
    }
    entryStart = starts
    self.entryRow = entryRow
    self.entryAmount = entryAmount
    self.placementOfEntry = placementOfEntry
    entriesOf = SparseLists(positionsOf: entryRow, count: cleaned.lower.count)
    var greatest = [Int](repeating: 1, count: cleaned.lower.count)
    for (row, amount) in zip(entryRow, entryAmount) {
      greatest[row] = max(greatest[row], Int(amount.magnitude))
    }
    penalty = greatest.map { max(1, DrawMatrix.unitPenalty / $0) }
    placementsOf = SparseLists(positionsOf: unitOf, count: units.count)
    let placementsOf = self.placementsOf
    weight = units.map { max(0, $0.weight) }
    uses = units.indices.map { unit in
      placementsOf.size(unit) == 0 ? 0 : min(forms, max(0, units[unit].maximumUses))
    }
    size = units.map { max(0, $0.size) }
    var sets: [[Int]] = []
    var setSource: [Int] = []
    for (number, set) in program.enemies.enumerated() {
      let able = Set(set.filter { units.indices.contains($0) && placementsOf.size($0) > 0 })
      if able.count < 2 { continue }
      sets.append(able.sorted())
      setSource.append(number)
    }
    self.setSource = setSource
    enemySets = SparseLists(sets)
    var setsOf = [[Int]](repeating: [], count: units.count)
    for (number, set) in sets.enumerated() {
      for unit in set { setsOf[unit].append(number) }
    }
    self.setsOf = SparseLists(setsOf)
    let isShared = forms > 1 && uses.contains { $0 > 1 }
    overlap =
      forms < 2 ? nil : program.overlap.flatMap { $0 < 0 ? -1 : (isShared ? $0 : nil) }
    spread = forms > 1 ? cleaned.spread : []
    var numbers: [[Int]: Int] = [:]
    var classOf: [Int] = []
    for entries in cleaned.entries {
      let key = entries.flatMap { [$0.row, $0.amount] }
      let number = numbers[key] ?? numbers.count
      numbers[key] = number
      classOf.append(number)
    }
    self.classOf = classOf
    classes = SparseLists(positionsOf: classOf, count: numbers.count)
  }

  var rows: Int { lower.count }

  func entries(of placement: Int) -> Range<Int> {
    entryStart[placement]..<entryStart[placement + 1]
  }

  /// Whether what stands on one form limits what may stand on another.
  var hasTiesBetweenForms: Bool {
    overlap != nil || !spread.isEmpty || uses.contains { $0 > 0 && $0 < forms }
  }

  /// How much a table must carry for a row: its placements times the sums it can have before it is full.
  func bulk(of row: Int) -> Int {
    var least = 0
    var most = 0
    for entry in entriesOf[row] {
      if entryAmount[entry] < 0 { least += entryAmount[entry] } else { most += entryAmount[entry] }
    }
    let width = min(most, max(0, upper[row])) - (least < 0 ? least : 0)
    return min(width, 1 << 40) * entriesOf.size(row)
  }
}
