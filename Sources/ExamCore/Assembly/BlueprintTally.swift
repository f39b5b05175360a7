// A selection counted again, rule by rule: the proof that a form is what its blueprint asks for.

/// The rows of `blueprint-A.csv`: sections of the paper, constraints, total.
public struct BlueprintTally: Hashable, Sendable {
  public struct Row: Hashable, Sendable {
    public var name: Message
    public var unit: BlueprintRule.Unit
    public var minimum: Fraction?
    public var maximum: Fraction?
    /// nil for the mean facility of questions none of which states one.
    public var actual: Fraction?
    public var met: Bool
  }

  public var rows: [Row]

  /// Whether every rule holds.
  public var isMet: Bool { rows.allSatisfy(\.met) }

  /// Counts the items of a form from nothing but the items themselves.
  ///
  /// - Parameters:
  ///   - sections: the items in each section of the paper, in the order of the blueprint; sections
  ///     beyond those given count as empty.
  ///   - blueprint: the rules.
  ///   - outline: where the objectives of the items stand.
  public init(of sections: [[Item]], blueprint: Blueprint, outline: OutlineIndex) {
    var rows: [Row] = []
    var all: [PartFacts] = []
    for (position, section) in blueprint.sections.enumerated() {
      let items = sections.indices.contains(position) ? sections[position] : []
      let parts = items.flatMap { PartFacts.all(of: $0, in: section, outline: outline) }
      all += parts
      func row(_ unit: BlueprintRule.Unit, _ wanted: Fraction, _ actual: Fraction) -> Row {
        let items = unit == .items
        return Row(
          name: Message(
            en: "section \(section.title) (\(items ? "items" : "points"))",
            zh: "大题 \(section.title)（\(items ? "题数" : "分值")）"),
          unit: unit, minimum: wanted, maximum: wanted, actual: actual, met: wanted == actual)
      }
      let count = Fraction(section.count)
      rows.append(row(.items, count, Fraction(items.count)))
      rows.append(row(.points, count * section.points, parts.map(\.points).sum()))
    }
    for rule in blueprint.rules(for: outline) {
      let value = rule.value(of: all)
      rows.append(
        Row(
          name: rule.name, unit: rule.unit, minimum: rule.minimum, maximum: rule.maximum,
          actual: value, met: rule.isMet(by: value)))
    }
    self.rows = rows
  }

  /// Counts a selection; ids that name none of the items count as missing.
  public init(
    of selection: FormSelection, items: [Item], blueprint: Blueprint, outline: Outline
  ) {
    let byID = Dictionary(items.map { ($0.id, $0) }) { first, _ in first }
    self.init(
      of: selection.sections.map { $0.compactMap { byID[$0] } }, blueprint: blueprint,
      outline: OutlineIndex(outline))
  }
}
