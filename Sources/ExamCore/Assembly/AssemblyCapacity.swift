// What simple bounds prove before any search: sections that run short, rules out of reach.

/// The proofs of impossibility; finding none proves nothing.
struct AssemblyCapacity: Sendable {
  let reasons: [AssemblyFailure.Reason]

  init(_ program: AssemblyProgram) {
    let shortages = AssemblyCapacity.shortages(program)
    reasons =
      AssemblyCapacity.missing(program) + shortages.map { .sectionShort($0) }
      + AssemblyCapacity.gaps(program, isShort: !shortages.isEmpty).map { .ruleOutOfReach($0) }
  }

  private static func shortages(_ program: AssemblyProgram) -> [AssemblyFailure.SectionShortage] {
    let drawable = program.drawable
    // Items that may stand on several forms need not be there more than once.
    let isShared = program.blueprint.formRules.overlap != nil
    let deal = SectionDeal(
      needs: program.counts.indices.map { section in
        let count = program.counts[section].lowerBound
        let fixed = drawable.required.count { drawable.admitted[section].contains($0) }
        return isShared ? count : max(count, count * program.forms - (program.forms - 1) * fixed)
      }, admitted: drawable.admitted,
      items: drawable.items.count)
    var seen: Set<SectionDeal.Shortage> = []
    return deal.shortages.filter { seen.insert($0).inserted }.map { shortage in
      AssemblyFailure.SectionShortage(
        positions: shortage.sections,
        sections: shortage.sections.map { program.blueprint.sections[$0] },
        forms: isShared ? 1 : program.forms,
        needed: shortage.needed, available: shortage.available,
        avoided: shortage.sections.map { drawable.avoided[$0] }.max() ?? 0,
        unplaced: shortage.sections.map { drawable.unplaced[$0] }.max() ?? 0)
    }
  }

  private static func missing(_ program: AssemblyProgram) -> [AssemblyFailure.Reason] {
    program.drawable.missing.map { .requiredOut($0.item, $0.cause) }
  }

  private static func gaps(
    _ program: AssemblyProgram, isShort: Bool
  ) -> [AssemblyFailure.RuleGap] {
    var gaps: [AssemblyFailure.RuleGap] = []
    for row in program.rows where gaps.last?.rule != program.rules[row.rule] {
      let rule = program.rules[row.rule]
      // A section that is short says already why the total is missed.
      if isShort, rule.constraint == nil { continue }
      guard let forms = program.formsOutOfReach(of: row, isShort: isShort) else { continue }
      let extremes = RuleExtremes(
        of: rule, table: program.table, counts: program.counts(forms: forms))
      gaps.append(
        AssemblyFailure.RuleGap(
          rule: rule, forms: forms, least: extremes.least, greatest: extremes.greatest))
    }
    return gaps
  }
}

extension AssemblyProgram {
  /// How many forms cannot meet a row together: 1, all of them, or nil when nothing is proven.
  fileprivate func formsOutOfReach(of row: LinearRow, isShort: Bool) -> Int? {
    for forms in forms > 1 && !sharesItems ? [1, forms] : [1] {
      let extremes = self.extremes(of: row, forms: forms)
      // A rounded amount is off by less than 1, so a gap must be wider than the number of items.
      let slack = row.isRounded ? (counts.map(\.upperBound).reduce(0, +) + 1) * forms : 0
      if isShort {
        // More items would only raise a sum of what there is, so no least value is proven; and a mean
        // can go either way.
        if rules[row.rule].unit != .rate, extremes.greatest + slack < row.lower * forms {
          return forms
        }
        continue
      }
      if extremes.greatest + slack < row.lower * forms
        || extremes.least - slack > row.upper * forms
      {
        return forms
      }
    }
    return nil
  }
}
