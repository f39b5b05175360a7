// A draw of papers as a program in whole numbers, and the way back from its placements to items.

/// Everything that is fixed before forms are drawn.
struct AssemblyProgram: Sendable {
  let blueprint: Blueprint
  let rules: [BlueprintRule]
  let forms: Int
  let drawable: DrawableItems
  let table: PlacementTable
  /// Items of each section on one form, the least and the most.
  let counts: [ClosedRange<Int>]
  /// The rows of the rules, in their order.
  let rows: [LinearRow]
  /// What stands behind each row of the program.
  let meanings: [Meaning]
  let program: DrawProgram

  /// What a row of the program counts.
  enum Meaning: Hashable, Sendable {
    /// The items of a section.
    case section(Int)
    /// A row of a rule, by its position in ``AssemblyProgram/rows``.
    case rule(Int)
    /// Points earned as facilities foretell, for the gap between forms; what 1 point is in whole numbers.
    case facilityGap(scale: Int)
  }

  /// Far beyond any bank, and small enough that their product and its sums stay in Int.
  private static let mostItems = 1 << 24
  static let mostForms = 1 << 12

  init(bank: Bank, blueprint: Blueprint, forms: Int, terms: DrawTerms = DrawTerms()) {
    let outline = OutlineIndex(bank.outline)
    let counts = blueprint.sections.map { section in
      let counts = section.counts
      let least = min(max(0, counts.lowerBound), AssemblyProgram.mostItems)
      return least...max(least, min(counts.upperBound, AssemblyProgram.mostItems))
    }
    let forms = min(max(0, forms), AssemblyProgram.mostForms)
    let items = counts.map(\.upperBound).reduce(0, +)
    let drawable = DrawableItems(bank: bank, blueprint: blueprint, outline: outline, terms: terms)
    let table = PlacementTable(drawable, blueprint: blueprint, outline: outline)
    let rules = blueprint.rules(for: outline)
    let rows = rules.indices.flatMap {
      LinearRow.rows(for: rules[$0], at: $0, facts: table.facts, items: items)
    }
    var builder = ProgramBuilder(table)
    for position in counts.indices { builder.addSection(position, counts[position]) }
    // Sections of fixed counts make the total by themselves; that they agree is proven elsewhere.
    let impliesTotal = counts.allSatisfy { $0.count == 1 }
    for (position, row) in rows.enumerated() {
      if impliesTotal, rules[row.rule].constraint == nil { continue }
      builder.add(row, .rule(position))
    }
    builder.addGap(blueprint, rows: rows.count, items: items, forms: forms)
    self.blueprint = blueprint
    self.rules = rules
    self.forms = forms
    self.drawable = drawable
    self.table = table
    self.counts = counts
    self.rows = rows
    meanings = builder.meanings
    program = builder.program(drawable, blueprint: blueprint, forms: forms)
  }

  /// Rows of which no change by itself keeps the total: counts of sections, when all of them are fixed.
  var unmovable: Set<Int> {
    guard counts.allSatisfy({ $0.count == 1 }) else { return [] }
    return Set(
      meanings.indices.filter { row in
        if case .section = meanings[row] { true } else { false }
      })
  }

  /// Bounds of a row's sum over some forms together, each section taking its best items.
  func extremes(of row: LinearRow, forms: Int) -> RowExtremes {
    var available = counts.map { _ in 0 }
    for section in table.section { available[section] += 1 }
    return RowExtremes(
      of: row, counts: counts(forms: forms), available: available, section: { table.section[$0] })
  }

  /// Items of each section over some forms together.
  func counts(forms: Int) -> [ClosedRange<Int>] {
    counts.map { $0.lowerBound * forms...$0.upperBound * forms }
  }

  /// Whether an item that stands on one form may stand on another.
  var sharesItems: Bool { blueprint.formRules.overlap != nil || !drawable.required.isEmpty }

  /// The items of every form, from the placements that were drawn for it.
  func selections(_ drawn: [[Int]]) -> [FormSelection] {
    drawn.enumerated().map { form, placements in
      var sections = counts.map { _ in [Int]() }
      var parts: [Item.ID: [Int]] = [:]
      for placement in placements {
        let item = table.item[placement]
        sections[table.section[placement]].append(item)
        if table.parts[placement].count < drawable.items[item].parts.count {
          parts[drawable.items[item].id] = table.parts[placement]
        }
      }
      return FormSelection(
        form: FormCode(position: form),
        sections: sections.map { $0.sorted().map { drawable.items[$0].id } }, parts: parts)
    }
  }
}
