// A bank and a blueprint prepared once, to draw from with as many seeds as one likes.

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

/// Draws sets of forms that are known to exist.
public struct PaperDrawer: Sendable {
  private let program: AssemblyProgram
  /// nil when no form is asked for.
  private let drawer: Drawer?

  /// Proves that there are such forms, or that there are none; see
  /// ``PaperAssembler/draw(from:blueprint:seed:forms:avoiding:ledger:focus:)``.
  public init(
    bank: Bank, blueprint: Blueprint, forms: Int = 1, avoiding: Set<Item.ID> = [],
    ledger: ExposureLedger = ExposureLedger(), focus: Focus = .none,
    limit: DrawLimit = DrawLimit()
  ) throws(AssemblyFailure) {
    program = AssemblyProgram(
      bank: bank, blueprint: blueprint, forms: forms,
      terms: DrawTerms(avoiding: avoiding, ledger: ledger, focus: focus))
    guard program.forms > 0 else {
      drawer = nil
      return
    }
    let proofs = AssemblyCapacity(program).reasons
    guard proofs.isEmpty else { throw AssemblyFailure(reasons: proofs) }
    let drawer = Drawer(program.program, limit: limit)
    self.drawer = drawer
    if let outcome = drawer.outcomeWithoutDraw {
      throw AssemblyFailure(reasons: [program.reason(outcome, limit)].compactMap { $0 })
    }
  }

  /// How draws are made.
  public var method: DrawMethod { drawer?.method ?? .exact(.strata) }

  /// One draw by the law.
  ///
  /// - Throws: what the best attempt missed, where a draw found no way within the limit.
  public func draw(seed: UInt64) throws(AssemblyFailure) -> PaperDraw {
    guard let drawer else { return PaperDraw(forms: [], method: .exact(.strata)) }
    var generator = SeededGenerator(seed: seed, stream: "assembly")
    let outcome = drawer.draw(using: &generator)
    if case .drawn(let forms, let method) = outcome {
      return PaperDraw(forms: program.selections(forms), method: method)
    }
    throw AssemblyFailure(reasons: [program.reason(outcome, drawer.limit)].compactMap { $0 })
  }
}

extension Drawer {
  /// Why nothing can be drawn; nil when draws can be made.
  fileprivate var outcomeWithoutDraw: DrawOutcome? {
    guard method == nil else { return nil }
    var generator = SeededGenerator(seed: 0)
    return draw(using: &generator)
  }
}

extension AssemblyProgram {
  /// Why there is no paper, in the words of the blueprint; nil for one that was drawn.
  func reason(_ outcome: DrawOutcome, _ limit: DrawLimit) -> AssemblyFailure.Reason? {
    switch outcome {
    case .drawn: nil
    case .undecided(let attempt): undecided(attempt)
    case .impossible(let conflict):
      .conflict(
        self.conflict(
          conflict,
          mends: DrawMender(program, limit: limit).mends(for: conflict, keeping: unmovable)))
    }
  }
}
