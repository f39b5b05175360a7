// The bank can fill every section of a blueprint and reach every range, as far as bounds can tell.

/// Sections with too few items ("needs 4, has 2: write 2 more") and ranges out of reach.
public struct BlueprintSupplyCheck: BlueprintCheck {
  public init() {}

  public func findings(for blueprint: Blueprint, in bank: Bank) -> [Finding] {
    // An empty bank is one finding of CoverageCheck, not one for each section.
    guard !bank.items.isEmpty else { return [] }
    let supply = BankSupply(bank: bank, blueprint: blueprint)
    return AssemblyFailure(reasons: supply.reasons)
      .findings(blueprint: blueprint.id, sources: bank.sources)
  }
}
