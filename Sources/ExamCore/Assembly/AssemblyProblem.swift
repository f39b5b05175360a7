// One draw as a search sees it: slots to fill, items to fill them with, and rows to keep within bounds.

/// Everything that does not change while papers are searched.
struct AssemblyProblem: Sendable {
  let blueprint: Blueprint
  let rules: [BlueprintRule]
  let forms: Int
  let drawable: DrawableItems
  let table: PlacementTable
  /// Items of each section on one form.
  let counts: [Int]
  /// All rows, in the order of the rules.
  let rows: [LinearRow]
  /// Positions of the rows that some choice of items could break; only these are watched.
  let watched: [Int]
  /// For each placement, the range of its entries in `entryRow` (positions in `watched`) and `entryAmount`.
  let entryStart: [Int]
  let entryRow: [Int]
  let entryAmount: [Int]
  /// Bounds of the watched rows.
  let lower: [Int]
  let upper: [Int]
  /// What missing a watched row by 1 costs, so that a point costs the same in every row.
  let penalty: [Int]
  /// What two enemies on one form cost.
  let enemyPenalty: Int
  /// Slots are numbered form by form, and section by section within a form.
  let slotSection: [Int]
  let slotsPerForm: Int
  /// For each section, the position of its first slot within a form.
  let firstSlot: [Int]

  /// Far beyond any bank, and small enough that their product and its sums stay in Int.
  private static let mostItems = 1 << 24
  private static let mostForms = 1 << 20

  init(
    bank: Bank, blueprint: Blueprint, forms: Int, avoiding: Set<Item.ID>
  ) {
    let outline = OutlineIndex(bank.outline)
    let counts = blueprint.sections.map { min(max(0, $0.count), AssemblyProblem.mostItems) }
    let forms = min(max(0, forms), AssemblyProblem.mostForms)
    let items = counts.reduce(0, +)
    drawable = DrawableItems(
      bank: bank, blueprint: blueprint, outline: outline, avoiding: avoiding)
    let table = PlacementTable(drawable, blueprint: blueprint, outline: outline)
    let rules = blueprint.rules(for: outline)
    let rows = rules.indices.flatMap {
      LinearRow.rows(for: rules[$0], at: $0, facts: table.facts, items: items)
    }
    self.blueprint = blueprint
    self.rules = rules
    self.forms = forms
    self.table = table
    self.counts = counts
    self.rows = rows
    let available = drawable.admitted.map(\.count)
    watched = rows.indices.filter { position in
      let extremes = RowExtremes(
        of: rows[position], counts: counts, available: available, section: { table.section[$0] })
      return extremes.least < rows[position].lower || extremes.greatest > rows[position].upper
    }
    var entries = table.item.map { _ in [(row: Int, amount: Int)]() }
    for (number, row) in watched.enumerated() {
      for entry in rows[row].entries { entries[entry.placement].append((number, entry.amount)) }
    }
    entryStart = entries.reduce(into: [0]) { starts, list in
      starts.append((starts.last ?? 0) + list.count)
    }
    entryRow = entries.flatMap { $0.map(\.row) }
    entryAmount = entries.flatMap { $0.map(\.amount) }
    lower = watched.map { rows[$0].lower }
    upper = watched.map { rows[$0].upper }
    let finest = min(1 << 14, watched.map { rows[$0].scale }.max() ?? 1)
    penalty = watched.map { max(1, finest / rows[$0].scale) }
    enemyPenalty = 2 * finest
    slotsPerForm = items
    // Forms that need more items than there are have no slots: the shortage is proven before any search.
    slotSection =
      items * forms > drawable.items.count
      ? []
      : (0..<forms).flatMap { _ in
        counts.indices.flatMap { section in [Int](repeating: section, count: counts[section]) }
      }
    firstSlot = counts.indices.map { counts.prefix($0).reduce(0, +) }
  }

  /// Bounds of a row's sum over some forms together, each section taking its best items.
  func extremes(of row: LinearRow, forms: Int) -> RowExtremes {
    RowExtremes(
      of: row, counts: counts.map { $0 * forms }, available: drawable.admitted.map(\.count),
      section: { table.section[$0] })
  }

  func form(of slot: Int) -> Int { slot / max(1, slotsPerForm) }
}
