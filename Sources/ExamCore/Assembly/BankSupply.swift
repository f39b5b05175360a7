// Whether a bank can feed a blueprint: what each section needs and has, and what each rule can reach.

/// For the checks of a bank: found without drawing anything.
public struct BankSupply: Hashable, Sendable {
  public struct SectionSupply: Hashable, Sendable {
    public var title: String
    /// Items one form needs.
    public var needed: Int
    /// Items that may be drawn for it; an item may be available to several sections.
    public var available: Int

    public var missing: Int { max(0, needed - available) }

    /// How many forms that share no item the section could fill by itself; nil when it needs nothing.
    public var papers: Int? { needed > 0 ? available / needed : nil }
  }

  public struct RuleSupply: Hashable, Sendable {
    public var rule: BlueprintRule
    /// The least and greatest value of one form when sections take their best items for this rule alone.
    public var least: Fraction?
    public var greatest: Fraction?

    /// Whether the range and what is within reach have nothing in common.
    public var isOutOfReach: Bool {
      guard let least, let greatest else { return true }
      return (rule.minimum.map { greatest < $0 } ?? false)
        || (rule.maximum.map { least > $0 } ?? false)
    }
  }

  /// In the order of the blueprint.
  public var sections: [SectionSupply]
  public var rules: [RuleSupply]
  /// Every proof that not even one form can be drawn; empty when there is none.
  public var reasons: [AssemblyFailure.Reason]

  public init(bank: Bank, blueprint: Blueprint, avoiding: Set<Item.ID> = []) {
    let program = AssemblyProgram(
      bank: bank, blueprint: blueprint, forms: 1, terms: DrawTerms(avoiding: avoiding))
    sections = zip(blueprint.sections, program.drawable.admitted).map { section, admitted in
      SectionSupply(
        title: section.title, needed: max(0, section.count), available: admitted.count)
    }
    rules = program.rules.map { rule in
      let extremes = RuleExtremes(of: rule, table: program.table, counts: program.counts)
      return RuleSupply(rule: rule, least: extremes.least, greatest: extremes.greatest)
    }
    reasons = AssemblyCapacity(program).reasons
  }
}
