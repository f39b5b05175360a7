// Conflicts and attempts of the abstract program said in the rules, sections and items they stand for.

extension AssemblyProgram {
  /// The rules behind a conflict, what the bank has for them, and what mends it.
  func conflict(_ conflict: DrawConflict, mends: [DrawMend] = []) -> RuleConflict {
    let parts = merged(conflict.parts.compactMap(part))
    return RuleConflict(
      parts: parts, isMinimal: conflict.isMinimal, forms: forms, supplies: supplies(for: parts),
      mends: mends.compactMap(mend))
  }

  /// What an attempt misses, counted again from its items.
  func undecided(_ attempt: DrawAttempt) -> AssemblyFailure.Reason {
    var misses: [AssemblyFailure.RuleMiss] = []
    var meetings: [AssemblyFailure.EnemyMeeting] = []
    for (number, placements) in attempt.forms.enumerated() {
      let form = FormCode(position: number)
      let parts = placements.flatMap { table.facts[$0] }
      for rule in rules {
        let value = rule.value(of: parts)
        guard !rule.isMet(by: value) else { continue }
        misses.append(
          AssemblyFailure.RuleMiss(
            form: form, rule: rule, actual: value,
            distance: value.map { rule.distance(of: $0) } ?? .zero))
      }
      let placed = Set(placements.map { table.item[$0] })
      for set in drawable.enemies {
        let met = set.filter { placed.contains($0) }
        if met.count > 1 {
          meetings.append(
            AssemblyFailure.EnemyMeeting(form: form, items: met.map { drawable.items[$0].id }))
        }
      }
    }
    return .undecided(steps: attempt.steps, misses: misses, enemies: meetings)
  }

  private func part(_ part: DrawConflict.Part) -> RuleConflict.Part? {
    switch part {
    case .row(let row, let bound):
      switch meanings[row] {
      case .section(let section): .section(section, blueprint.sections[section], bound)
      case .rule(let position): .rule(rules[rows[position].rule], self.bound(bound, of: position))
      case .facilityGap: nil
      }
    case .enemies(let set): .enemies(drawable.enemies[set].map { drawable.items[$0].id })
    case .required(let position): .required(drawable.items[drawable.required[position]].id)
    case .uses: .noRepeats(forms: forms)
    case .overlap: blueprint.formRules.overlap.map { .overlap($0) }
    case .spread: blueprint.formRules.facilityGap.map { .facilityGap($0) }
    }
  }

  /// The bound of the rule that a bound of one of its rows stands for: the mean facility has a row of its own for
  /// each bound, and one that asks for a facility at all.
  private func bound(_ bound: DrawConflict.Bound, of position: Int) -> DrawConflict.Bound? {
    let rule = rules[rows[position].rule]
    guard rule.subject == .meanFacility else { return bound }
    return rows[position].lower == 1 && rows[position].scale == 1 ? nil : bound
  }

  /// Two bounds of one rule, or of one section, are one part.
  private func merged(_ parts: [RuleConflict.Part]) -> [RuleConflict.Part] {
    var merged: [RuleConflict.Part] = []
    for part in parts {
      let other = merged.firstIndex { other in
        switch (part, other) {
        case (.section(let a, _, _), .section(let b, _, _)): a == b
        case (.rule(let a, _), .rule(let b, _)): a == b
        default: part == other
        }
      }
      guard let other else {
        merged.append(part)
        continue
      }
      switch (part, merged[other]) {
      case (.section(let position, let section, let a), .section(_, _, let b)) where a != b:
        merged[other] = .section(position, section, nil)
      case (.rule(let rule, let a), .rule(_, let b)) where a != b: merged[other] = .rule(rule, nil)
      default: break
      }
    }
    return merged
  }

  /// For each rule of a conflict, the items that count for it in the sections of the conflict; where it names
  /// none, in the sections that have any.
  private func supplies(for parts: [RuleConflict.Part]) -> [RuleConflict.Supply] {
    var sections = parts.compactMap { part in
      if case .section(let position, _, _) = part { position } else { nil }
    }
    let namesNone = sections.isEmpty
    if namesNone { sections = Array(blueprint.sections.indices) }
    return parts.flatMap { part -> [RuleConflict.Supply] in
      // What is nothing but the total, or a mean, no count of items explains.
      guard case .rule(let rule, _) = part, case .questions(let selectors) = rule.subject,
        !selectors.isEmpty
      else { return [] }
      let supplies = sections.map { section in
        let counting = table.item.indices.filter { placement in
          table.section[placement] == section
            && table.facts[placement].contains { rule.amount(of: $0) != .zero }
        }
        return RuleConflict.Supply(
          rule: rule, section: blueprint.sections[section],
          items: Set(counting.map { table.item[$0] }).count)
      }
      return namesNone && supplies.contains { $0.items > 0 }
        ? supplies.filter { $0.items > 0 } : supplies
    }
  }

  private func mend(_ mend: DrawMend) -> RuleMend? {
    switch mend.change {
    case .bound(let row, let bound, let value):
      switch meanings[row] {
      // A section without items is no section.
      case .section(let section): value > 0 ? .count(blueprint.sections[section], value) : nil
      case .rule(let position): ruleBound(position, bound, value)
      case .facilityGap: nil
      }
    case .units(let placement):
      .write(
        mend.amount,
        like: drawable.items[table.item[placement]].taking(parts: table.parts[placement]),
        in: blueprint.sections[table.section[placement]])
    case .uses(let forms): .repeats(forms: forms)
    case .overlap(let value):
      // Sizes were made whole by one scale; the program's limit is the blueprint's in that scale.
      blueprint.formRules.overlap.flatMap { overlap in
        overlap.maximum.divided(by: Fraction(program.overlap ?? 0)).map {
          .overlap($0 * Fraction(value), overlap.unit)
        }
      }
    case .spread(let position, let value):
      meanings.lazy.compactMap { meaning -> Int? in
        if case .facilityGap(let scale) = meaning { scale } else { nil }
      }.first.flatMap { scale in
        _ = position
        return Fraction(value).divided(by: blueprint.total * Fraction(scale)).map {
          .facilityGap(RuleMend.shown($0, up: true))
        }
      }
    case .without(let given): part(given).map { .without($0) }
    }
  }

  /// A moved bound of a row in the unit of its rule.
  private func ruleBound(_ position: Int, _ bound: DrawConflict.Bound, _ value: Int) -> RuleMend? {
    let row = rows[position]
    let rule = rules[row.rule]
    // Percentages, minutes and the pass mark hang on the total: to move it is no single change.
    guard rule.constraint != nil else { return nil }
    let moved = Fraction(value).divided(by: Fraction(row.scale)) ?? .zero
    guard rule.subject == .meanFacility else { return .bound(rule, bound, to: moved) }
    // Σ points × (facility − bound) may now fall short by so much, which is that much of the total in the mean.
    guard let old = bound == .lower ? rule.minimum : rule.maximum,
      let shift = moved.divided(by: blueprint.total), row.scale > 1 || row.lower != 1
    else { return nil }
    return .bound(rule, bound, to: RuleMend.shown(old + shift, up: bound == .upper))
  }
}

extension RuleMend {
  /// A rate to thousandths, rounded to the side on which the mend still holds.
  fileprivate static func shown(_ rate: Fraction, up: Bool) -> Fraction {
    let step = Fraction(1, over: 1_000) ?? .one
    return up ? -(-rate).roundedDown(toStep: step) : rate.roundedDown(toStep: step)
  }
}
