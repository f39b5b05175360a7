// From a bank and a blueprint to an issued exam: items drawn, put in order, and frozen as they stand.

/// 组卷: draws the forms of one exam.
public struct ExamIssuer: Sendable {
  public var bank: Bank
  public var blueprint: Blueprint
  public var seed: UInt64
  /// Number of forms that are drawn together.
  public var forms: Int
  /// In how many orders each of them is issued (防抄卷): the same questions in another order.
  public var orders: Int
  /// The papers issued before.
  public var ledger: ExposureLedger
  /// Their hashes, for the record.
  public var ledgerHashes: [ContentHash]
  public var focus: Focus
  public var assembler: PaperAssembler

  public init(
    bank: Bank, blueprint: Blueprint, seed: UInt64, forms: Int = 1, orders: Int = 1,
    ledger: ExposureLedger = ExposureLedger(), ledgerHashes: [ContentHash] = [],
    focus: Focus = .none, assembler: PaperAssembler = PaperAssembler()
  ) {
    self.bank = bank
    self.blueprint = blueprint
    self.seed = seed
    self.forms = forms
    self.orders = orders
    self.ledger = ledger
    self.ledgerHashes = ledgerHashes
    self.focus = focus
    self.assembler = assembler
  }

  /// Draws and composes every form.
  ///
  /// - Parameters:
  ///   - bankHash: the hash of the bank's text, for the manifest.
  ///   - blueprintHash: the hash of the blueprint's text.
  /// - Throws: why no paper was drawn.
  public func issue(
    bankHash: ContentHash, blueprintHash: ContentHash
  ) throws(AssemblyFailure) -> IssuedExam {
    let draw = try assembler.draw(
      from: bank, blueprint: blueprint, seed: seed, forms: forms, ledger: ledger, focus: focus)
    let drawn = Set(draw.forms.flatMap { $0.sections.flatMap { $0 } })
    var seen: Set<Item.ID> = []
    let items = bank.items.filter { drawn.contains($0.id) && seen.insert($0.id).inserted }
      .sorted { $0.id < $1.id }
    let composer = FormComposer(
      items: items, outline: bank.outline, blueprint: blueprint, seed: seed)
    return IssuedExam(
      outline: bank.outline, blueprint: blueprint.standingAlone, items: items,
      glossary: bank.glossary.needed(by: items), seed: seed, bankHash: bankHash,
      blueprintHash: blueprintHash,
      forms: ordered(draw.forms).map { composer.layout(of: $0) },
      draw: DrawRecord(
        method: draw.method, orders: max(1, orders), avoided: ledgerHashes, focus: focus))
  }

  /// Every form once for each order it is issued in.
  ///
  /// One form in several orders gives the forms A, B, C …; several forms give A1, A2, B1, B2 …. The code
  /// names the stream that orders questions and options, so that every order differs.
  private func ordered(_ forms: [FormSelection]) -> [FormSelection] {
    guard orders > 1 else { return forms }
    return forms.flatMap { form in
      (0..<orders).map { order in
        var other = form
        other.form =
          forms.count == 1
          ? FormCode(position: order) : FormCode("\(form.form)\(order + 1)")
        return other
      }
    }
  }
}
