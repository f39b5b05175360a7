// From the constraints of a blueprint to concrete rules, each with its own name.

extension Blueprint {
  /// Every rule that the questions of a form must meet together: the constraints in their order, those
  /// for each chapter, section or objective in the order of the outline, and the total last.
  ///
  /// A chapter or section without objectives gives no rule: nothing in it can be examined.
  public func rules(for outline: OutlineIndex) -> [BlueprintRule] {
    var rules: [BlueprintRule] = []
    for (position, constraint) in constraints.enumerated() {
      switch constraint.subject {
      case .questions(let selectors):
        rules.append(constraint.rule(for: selectors, at: position))
      case .each(let each):
        for selector in each.selectors(in: outline) {
          rules.append(constraint.rule(for: [selector], at: position))
        }
      case .meanFacility:
        let subject = constraint.subject
        rules.append(
          BlueprintRule(
            name: Message(en: subject.name(in: .english), zh: subject.name(in: .chinese)),
            subject: .meanFacility, unit: .rate, minimum: constraint.minimum,
            maximum: constraint.maximum, constraint: position))
      }
    }
    rules.append(
      BlueprintRule(
        name: Message(en: "total", zh: "总分"), subject: .questions([]), unit: .points,
        minimum: total, maximum: total))
    return rules
  }
}

extension BlueprintConstraint {
  fileprivate func rule(for selectors: [Selector], at position: Int) -> BlueprintRule {
    let subject = Subject.questions(selectors)
    // Points are what cells hold, so that only a count of questions needs to say what it counts.
    let counts = unit == .questions
    return BlueprintRule(
      name: Message(
        en: subject.name(in: .english) + (counts ? " (questions)" : ""),
        zh: subject.name(in: .chinese) + (counts ? "（题数）" : "")),
      subject: .questions(selectors), unit: counts ? .questions : .points, minimum: minimum,
      maximum: maximum, constraint: position)
  }
}

extension BlueprintConstraint.Each {
  fileprivate func selectors(in outline: OutlineIndex) -> [BlueprintConstraint.Selector] {
    let all: [BlueprintConstraint.Selector] = outline.entries.map { entry in
      switch self {
      case .chapter: .chapter(entry.chapter)
      case .section: .section(entry.section)
      case .objective: .objective(entry.objective.id)
      }
    }
    var seen: Set<BlueprintConstraint.Selector> = []
    return all.filter { seen.insert($0).inserted }
  }
}
