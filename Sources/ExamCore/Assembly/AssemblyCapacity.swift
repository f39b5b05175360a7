// What simple bounds prove before any search: sections that run short, rules out of reach.

/// The proofs of impossibility; finding none proves nothing.
struct AssemblyCapacity: Sendable {
  let reasons: [AssemblyFailure.Reason]

  init(_ problem: AssemblyProblem) {
    let shortages = AssemblyCapacity.shortages(problem)
    reasons =
      shortages.map { .sectionShort($0) }
      + AssemblyCapacity.gaps(problem, isShort: !shortages.isEmpty).map { .ruleOutOfReach($0) }
  }

  private static func shortages(_ problem: AssemblyProblem) -> [AssemblyFailure.SectionShortage] {
    let drawable = problem.drawable
    let deal = SectionDeal(
      needs: problem.counts.map { $0 * problem.forms }, admitted: drawable.admitted,
      items: drawable.items.count)
    var seen: Set<SectionDeal.Shortage> = []
    return deal.shortages.filter { seen.insert($0).inserted }.map { shortage in
      AssemblyFailure.SectionShortage(
        positions: shortage.sections,
        sections: shortage.sections.map { problem.blueprint.sections[$0] }, forms: problem.forms,
        needed: shortage.needed, available: shortage.available,
        avoided: shortage.sections.map { drawable.avoided[$0] }.max() ?? 0,
        unplaced: shortage.sections.map { drawable.unplaced[$0] }.max() ?? 0)
    }
  }

  private static func gaps(
    _ problem: AssemblyProblem, isShort: Bool
  ) -> [AssemblyFailure.RuleGap] {
    var gaps: [AssemblyFailure.RuleGap] = []
    for row in problem.rows where gaps.last?.rule != problem.rules[row.rule] {
      let rule = problem.rules[row.rule]
      // A section that is short says already why the total is missed.
      if isShort, rule.constraint == nil { continue }
      guard let forms = problem.formsOutOfReach(of: row, isShort: isShort) else { continue }
      let extremes = RuleExtremes(
        of: rule, table: problem.table, counts: problem.counts.map { $0 * forms })
      gaps.append(
        AssemblyFailure.RuleGap(
          rule: rule, forms: forms, least: extremes.least, greatest: extremes.greatest))
    }
    return gaps
  }
}

extension AssemblyProblem {
  /// How many forms cannot meet a row together: 1, all of them, or nil when nothing is proven.
  fileprivate func formsOutOfReach(of row: LinearRow, isShort: Bool) -> Int? {
    for forms in forms > 1 ? [1, forms] : [1] {
      let extremes = self.extremes(of: row, forms: forms)
      // A rounded amount is off by less than 1, so a gap must be wider than the number of items.
      let slack = row.isRounded ? (counts.reduce(0, +) + 1) * forms : 0
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
