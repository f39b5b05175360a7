// From a bank and a blueprint to the items of every form: drawn by weight among the papers that meet every rule.

/// The items of some forms, and how they were drawn.
public struct PaperDraw: Hashable, Sendable {
  /// `A` first.
  public var forms: [FormSelection]
  public var method: DrawMethod

  public init(forms: [FormSelection], method: DrawMethod) {
    self.forms = forms
    self.method = method
  }
}

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
  ///   - bank: the items to draw from.
  ///   - blueprint: what every form must be.
  ///   - seed: decides the draw.
  ///   - forms: how many forms that share no item.
  ///   - avoiding: ids of items that must not be drawn.
  ///   - ledger: the papers issued before, as far as the blueprint's exposure rule cares.
  ///   - focus: objectives to be drawn more often.
  /// - Throws: every simple proof that there is no such paper; or the rules that collide; or what the best
  ///   attempt missed when the limit was reached without a decision.
  public func draw(
    from bank: Bank, blueprint: Blueprint, seed: UInt64, forms: Int = 1,
    avoiding: Set<Item.ID> = [], ledger: ExposureLedger = ExposureLedger(), focus: Focus = .none
  ) throws(AssemblyFailure) -> PaperDraw {
    guard forms > 0 else { return PaperDraw(forms: [], method: .exact(.strata)) }
    let program = AssemblyProgram(
      bank: bank, blueprint: blueprint, forms: forms,
      terms: DrawTerms(avoiding: avoiding, ledger: ledger, focus: focus))
    let proofs = AssemblyCapacity(program).reasons
    guard proofs.isEmpty else { throw AssemblyFailure(reasons: proofs) }
    var generator = SeededGenerator(seed: seed, stream: "assembly")
    let drawer = Drawer(program.program, limit: limit)
    switch drawer.draw(using: &generator) {
    case .drawn(let drawn, let method):
      return PaperDraw(forms: program.selections(drawn), method: method)
    case .impossible(let conflict):
      let mends = drawer.mends(of: conflict)
      throw AssemblyFailure(reasons: [.conflict(program.conflict(conflict, mends: mends))])
    case .undecided(let attempt):
      throw AssemblyFailure(reasons: [program.undecided(attempt)])
    }
  }
}
