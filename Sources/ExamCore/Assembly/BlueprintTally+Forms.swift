// What the forms of one exam have in common, counted again from their items.

extension BlueprintTally {
  /// The rows of the rules between forms, for one form against all the others; none for a form alone.
  ///
  /// Forms of the same items in another order (防抄卷) are not counted against each other. Each form is given as the
  /// constructor takes it.
  public static func rows(
    of form: [[Item]], against others: [[[Item]]], blueprint: Blueprint, outline: OutlineIndex
  ) -> [Row] {
    let mine = FormContent(form, blueprint, outline)
    let theirs = others.map { FormContent($0, blueprint, outline) }
      .filter { $0.points != mine.points }
    guard !theirs.isEmpty else { return [] }
    var rows: [Row] = []
    let overlap = blueprint.formRules.overlap
    let unit: BlueprintRule.Unit =
      switch overlap?.unit {
      case nil: .items
      case .points?, .percent?: .points
      case .questions?: .questions
      }
    let maximum = overlap.map { overlap in
      overlap.unit == .percent
        ? overlap.maximum * (blueprint.total.divided(by: 100) ?? .zero) : overlap.maximum
    }
    let shared = theirs.map { mine.shared(with: $0, unit) }.max() ?? .zero
    rows.append(
      Row(
        name: Message(en: "overlap", zh: "卷间重题"), unit: unit, minimum: nil,
        maximum: maximum ?? .zero, actual: shared, met: shared <= maximum ?? .zero))
    if let gap = blueprint.formRules.facilityGap {
      let widest =
        theirs.map { max($0.expected - mine.expected, mine.expected - $0.expected) }
        .max() ?? .zero
      rows.append(
        Row(
          name: Message(en: "facility gap", zh: "卷间难度差"), unit: .rate, minimum: nil,
          maximum: gap, actual: widest, met: widest <= gap))
    }
    return rows
  }
}

/// What one form holds, as far as rules between forms look at it.
private struct FormContent {
  /// The points of each item that is not required.
  var points: [Item.ID: Points] = [:]
  var questions: [Item.ID: Int] = [:]
  /// Expected points ÷ total.
  var expected = Fraction.zero

  init(_ sections: [[Item]], _ blueprint: Blueprint, _ outline: OutlineIndex) {
    for (section, items) in zip(blueprint.sections, sections) {
      for item in items {
        let facts = PartFacts.all(of: item, in: section, outline: outline)
        expected += facts.map(\.expectedPoints).sum().divided(by: blueprint.total) ?? .zero
        guard !blueprint.required.contains(item.id) else { continue }
        points[item.id] = facts.map(\.points).sum()
        questions[item.id] = facts.count
      }
    }
  }

  func shared(with other: FormContent, _ unit: BlueprintRule.Unit) -> Fraction {
    points.keys.filter { other.points[$0] != nil }.map { id in
      switch unit {
      case .points: max(points[id] ?? .zero, other.points[id] ?? .zero)
      case .questions: Fraction(max(questions[id] ?? 0, other.questions[id] ?? 0))
      default: .one
      }
    }.sum()
  }
}
