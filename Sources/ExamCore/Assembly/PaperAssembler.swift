// From a bank and a blueprint to the items of every form: drawn by weight among the papers that meet every rule.

/// Draws papers by a seed; the same bank, blueprint and seed give the same papers on every machine.
///
/// The law: a set of forms is drawn with a probability proportional to the product of its items' weights among
/// all sets that meet every rule. The weight of an item is the author's weight × the mean over its parts of the
/// share of their main objective × its focus, × its exposure factor; see <doc:DrawingLaw>.
public struct PaperAssembler: Sendable {
  /// How much search is allowed before a draw is given up as undecided.
  public var limit: DrawLimit

  public init(limit: DrawLimit = DrawLimit()) { self.limit = limit }

  /// Draws the items of some forms.
  ///
  /// The order of the bank's items does not matter.
  ///
  /// - Parameters:
  ///   - bank: where items come from.
  ///   - blueprint: what every form must be.
  ///   - seed: what tells one draw from another.
  ///   - forms: how many are drawn together.
  ///   - avoiding: ids of items that must not be drawn.
  ///   - ledger: the papers issued before, as far as the blueprint's exposure rule cares.
  ///   - focus: objectives to be drawn more often.
  /// - Throws: every simple proof that there is no such paper; or the rules that collide; or what the best
  ///   attempt missed when the limit was reached without a decision.
  public func draw(
    from bank: Bank, blueprint: Blueprint, seed: UInt64, forms: Int = 1,
    avoiding: Set<Item.ID> = [], ledger: ExposureLedger = ExposureLedger(), focus: Focus = .none
  ) throws(AssemblyFailure) -> PaperDraw {
    try PaperDrawer(
      bank: bank, blueprint: blueprint, forms: forms, avoiding: avoiding, ledger: ledger,
      focus: focus, limit: limit
    ).draw(seed: seed)
  }
}
