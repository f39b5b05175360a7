// The least and greatest value a rule can have with the items there are, one rule at a time.

/// Exact in the rule's unit. Sections are looked at one by one: enemies, other rules and items wanted
/// by two sections are not, so the values bound what a form can reach.
struct RuleExtremes: Sendable {
  /// nil for the mean facility where no item states one.
  let least: Fraction?
  let greatest: Fraction?

  /// - Parameter counts: how many items each section takes, the least and the most; all it has when it has fewer.
  init(of rule: BlueprintRule, table: PlacementTable, counts: [ClosedRange<Int>]) {
    var amounts = counts.map { _ in [(amount: Fraction, weight: Fraction)]() }
    for (section, parts) in zip(table.section, table.facts) {
      amounts[section].append(
        (parts.map { rule.amount(of: $0) }.sum(), parts.map { rule.weight(of: $0) }.sum()))
    }
    /// The sums over the items for which amount − bound × weight is greatest, or least.
    func best(_ bound: Fraction, greatest: Bool) -> (amount: Fraction, weight: Fraction) {
      var sums = (amount: Fraction.zero, weight: Fraction.zero)
      for (list, count) in zip(amounts, counts) {
        let ordered = list.map { (value: $0.amount - bound * $0.weight, sums: $0) }
          .sorted { greatest ? $0.value > $1.value : $0.value < $1.value }
        for (position, entry) in ordered.prefix(max(0, count.upperBound)).enumerated() {
          let helps = greatest ? entry.value > .zero : entry.value < .zero
          if position >= count.lowerBound, !helps { break }
          sums.amount += entry.sums.amount
          sums.weight += entry.sums.weight
        }
      }
      return sums
    }
    /// A ratio of two sums is driven to its optimum by linear problems (Dinkelbach 1967).
    func bestMean(greatest: Bool) -> Fraction? {
      var mean: Fraction?
      for _ in 0..<50 {
        // The first bound lies outside every facility, so that items which state one are preferred.
        let sums = best(mean ?? (greatest ? -1 : 2), greatest: greatest)
        guard let next = sums.amount.divided(by: sums.weight) else { return mean }
        if let mean, greatest ? next <= mean : next >= mean { break }
        mean = next
      }
      return mean
    }
    switch rule.subject {
    case .questions, .minutes, .words:
      least = best(.zero, greatest: false).amount
      greatest = best(.zero, greatest: true).amount
    case .meanFacility:
      least = bestMean(greatest: false)
      greatest = bestMean(greatest: true)
    }
  }
}
