// Rules of a blueprint that cannot hold together on a bank, the numbers that show it, and the ways out.

/// 冲突: rules none of which can be left out without the others becoming possible.
public struct RuleConflict: Hashable, Sendable {
  /// Which bound of a range takes part; both when nil.
  public typealias Bound = DrawConflict.Bound

  public enum Part: Hashable, Sendable {
    /// The number of items of a section, by its position in the blueprint.
    case section(Int, PaperSection, Bound?)
    case rule(BlueprintRule, Bound?)
    case enemies([Item.ID])
    case required(Item.ID)
    /// Forms share no item.
    case noRepeats(forms: Int)
    case overlap(FormRules.Overlap)
    case facilityGap(Fraction)
  }

  /// How many items of a section count for a rule of the conflict.
  public struct Supply: Hashable, Sendable {
    public var rule: BlueprintRule
    public var section: PaperSection
    public var items: Int
  }

  public var parts: [Part]
  /// Whether it is proven that the others can hold when any one part is left out.
  public var isMinimal: Bool
  public var forms: Int
  public var supplies: [Supply]
  /// The cheapest first; each was checked by solving again.
  public var mends: [RuleMend]
}

/// One change of a blueprint or a bank that resolves a conflict.
public enum RuleMend: Hashable, Sendable {
  /// Ask for so many items in a section.
  case count(PaperSection, Int)
  /// A bound of a rule moved to this value.
  case bound(BlueprintRule, RuleConflict.Bound, to: Fraction)
  /// New items that count as this one does in this section.
  case write(Int, like: Item, in: PaperSection)
  /// Let items stand on so many forms.
  case repeats(forms: Int)
  case overlap(Fraction, BlueprintConstraint.Unit)
  case facilityGap(Fraction)
  /// Give up one part.
  case without(RuleConflict.Part)
}
