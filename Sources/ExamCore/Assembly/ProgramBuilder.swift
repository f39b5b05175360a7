// The rows, units and placements of a program while they are gathered.

/// Gathers rows; units and placements follow from the table of placements.
struct ProgramBuilder {
  private let table: PlacementTable
  private(set) var meanings: [AssemblyProgram.Meaning] = []
  private var rows: [DrawProgram.Row] = []
  private var amounts: [[DrawProgram.Amount]]
  private var spread: [DrawProgram.Spread] = []

  init(_ table: PlacementTable) {
    self.table = table
    amounts = table.item.map { _ in [] }
  }

  /// A row that counts the items of a section.
  mutating func addSection(_ position: Int, _ counts: ClosedRange<Int>) {
    for placement in table.section.indices where table.section[placement] == position {
      amounts[placement].append(.init(row: rows.count, amount: 1))
    }
    rows.append(.init(lower: counts.lowerBound, upper: counts.upperBound))
    meanings.append(.section(position))
  }

  mutating func add(_ row: LinearRow, _ meaning: AssemblyProgram.Meaning) {
    for entry in row.entries {
      amounts[entry.placement].append(.init(row: rows.count, amount: entry.amount))
    }
    let free = 2 * LinearRow.limit
    rows.append(
      .init(
        lower: row.lower <= -free ? -DrawProgram.Row.free : row.lower,
        upper: row.upper >= free ? DrawProgram.Row.free : row.upper))
    meanings.append(meaning)
  }

  /// The row whose values on the forms may be so far apart only: points × facility, ½ where none is stated.
  ///
  /// The difference of the means is the difference of these sums over the total of the paper, which all
  /// forms have in common.
  mutating func addGap(_ blueprint: Blueprint, rows count: Int, items: Int, forms: Int) {
    guard let gap = blueprint.formRules.facilityGap, forms > 1 else { return }
    let amounts = table.facts.map { $0.map(\.expectedPoints).sum() }
    let rounded = amounts.map { $0.rounded(toStep: Fraction(1, over: 1_000) ?? .one) }
    let exact = LinearRow.free(amounts, at: count, items: items)
    guard let row = exact ?? LinearRow.free(rounded, at: count, items: items) else { return }
    // Each rounded amount is off by at most half a thousandth; the bound gives way by all of them.
    let slack = exact == nil ? Fraction(2 * items, over: 1_000) ?? .one : .zero
    let within = (gap * blueprint.total - slack) * Fraction(row.scale)
    spread.append(
      .init(row: rows.count, within: max(0, within.roundedDown(toStep: .one).numerator)))
    add(row, .facilityGap(scale: row.scale))
  }

  func program(_ drawable: DrawableItems, blueprint: Blueprint, forms: Int) -> DrawProgram {
    let sizes = self.sizes(drawable, blueprint)
    let isShared = blueprint.formRules.overlap != nil
    let required = Set(drawable.required)
    return DrawProgram(
      forms: forms,
      units: drawable.items.indices.map { item in
        DrawProgram.Unit(
          weight: drawable.weights[item],
          maximumUses: isShared || required.contains(item) ? max(1, forms) : 1,
          // Required items stand on every form by order; they are no repetition that could be avoided.
          size: required.contains(item) ? 0 : sizes.of[item])
      },
      placements: zip(table.item, amounts).map { .init(unit: $0, amounts: $1) }, rows: rows,
      enemies: drawable.enemies, required: drawable.required, overlap: sizes.limit, spread: spread)
  }

  /// What each item counts when two forms share it, at most over its placements, and the limit in the same whole
  /// numbers.
  private func sizes(_ drawable: DrawableItems, _ blueprint: Blueprint) -> (of: [Int], limit: Int?)
  {
    guard let overlap = blueprint.formRules.overlap else {
      return (drawable.items.map { _ in 1 }, nil)
    }
    var sizes = drawable.items.map { _ in Fraction.zero }
    for (item, facts) in zip(table.item, table.facts) {
      let size =
        overlap.unit == .questions ? Fraction(facts.count) : facts.map(\.points).sum()
      sizes[item] = max(sizes[item], size)
    }
    let maximum =
      overlap.unit == .percent
      ? overlap.maximum * (blueprint.total.divided(by: 100) ?? .zero) : overlap.maximum
    let largest = max(.one, sizes.sum())
    let scale = WholeScale.common(sizes, largest: largest, limit: LinearRow.limit) ?? 1
    // Where no small scale makes them whole, sizes are rounded up: the limit is never passed.
    return (
      sizes.map { -(-$0 * Fraction(scale)).roundedDown(toStep: .one).numerator },
      (maximum * Fraction(scale)).roundedDown(toStep: .one).numerator
    )
  }
}
