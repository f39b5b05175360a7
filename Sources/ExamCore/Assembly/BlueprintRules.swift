// From the constraints of a blueprint to concrete rules, each with its own name.

extension Blueprint {
  /// Every rule that the questions of a form must meet together: the constraints in their order, those
  /// for each chapter, section or objective in the order of the outline, and the total last.
  ///
  /// A chapter or section without objectives gives no rule: nothing in it can be examined.
  public func rules(for outline: OutlineIndex) -> [BlueprintRule] {
    var rules: [BlueprintRule] = []
    for (position, constraint) in allConstraints.enumerated() {
      switch constraint.subject {
      case .questions(let selectors):
        rules.append(rule(constraint, for: selectors, at: position))
      case .each(let each, let selectors):
        for selector in each.selectors(in: outline) {
          rules.append(rule(constraint, for: [selector] + selectors, at: position))
        }
      case .meanFacility:
        rules.append(rule(constraint, .meanFacility, .rate, at: position))
      case .minutes:
        let pace = Fraction(minutes ?? 0).divided(by: total) ?? .zero
        rules.append(rule(constraint, .minutes(pace: pace), .minutes, at: position))
      case .words:
        rules.append(rule(constraint, .words, .words, at: position))
      }
    }
    rules.append(
      BlueprintRule(
        name: Message(en: "total", zh: "总分"), subject: .questions([]), unit: .points,
        minimum: total, maximum: total))
    return rules
  }

  private func rule(
    _ constraint: BlueprintConstraint, for selectors: [BlueprintConstraint.Selector],
    at position: Int
  ) -> BlueprintRule {
    let subject = BlueprintConstraint.Subject.questions(selectors)
    // Points are what cells hold, so that only a count of questions needs to say what it counts.
    let counts = constraint.unit == .questions
    let share = constraint.unit == .percent ? total.divided(by: 100) ?? .zero : .one
    return BlueprintRule(
      name: Message(
        en: subject.name(in: .english) + (counts ? " (questions)" : ""),
        zh: subject.name(in: .chinese) + (counts ? "（题数）" : "")),
      subject: .questions(selectors), unit: counts ? .questions : .points,
      minimum: constraint.minimum.map { $0 * share },
      maximum: constraint.maximum.map { $0 * share }, constraint: position)
  }

  private func rule(
    _ constraint: BlueprintConstraint, _ subject: BlueprintRule.Subject,
    _ unit: BlueprintRule.Unit, at position: Int
  ) -> BlueprintRule {
    let name = constraint.subject
    return BlueprintRule(
      name: Message(en: name.name(in: .english), zh: name.name(in: .chinese)), subject: subject,
      unit: unit, minimum: constraint.minimum, maximum: constraint.maximum, constraint: position)
  }
}

extension BlueprintConstraint.Each {
  fileprivate func selectors(in outline: OutlineIndex) -> [BlueprintConstraint.Selector] {
    let all: [BlueprintConstraint.Selector] =
      switch self {
      case .chapter: outline.entries.map { .chapter($0.chapter) }
      case .section: outline.entries.map { .section($0.section) }
      case .objective: outline.entries.map { .objective($0.objective.id) }
      case .level: CognitiveLevel.allCases.map { .level($0) }
      case .kind: ItemKind.allCases.map { .kind($0) }
      case .facility: FacilityBand.allCases.map { .facility($0) }
      }
    var seen: Set<BlueprintConstraint.Selector> = []
    return all.filter { seen.insert($0).inserted }
  }
}
