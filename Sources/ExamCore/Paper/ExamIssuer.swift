// From a bank and a blueprint to an issued exam: items drawn, put in order, and frozen as they stand.

/// 组卷: draws the forms of one exam.
public struct ExamIssuer: Sendable {
  public var bank: Bank
  public var blueprint: Blueprint
  public var seed: UInt64
  /// Number of forms, which share no item.
  public var forms: Int
  /// Ids of items that must not be drawn.
  public var avoiding: Set<Item.ID>
  public var assembler: PaperAssembler

  public init(
    bank: Bank, blueprint: Blueprint, seed: UInt64, forms: Int = 1, avoiding: Set<Item.ID> = [],
    assembler: PaperAssembler = PaperAssembler()
  ) {
    self.bank = bank
    self.blueprint = blueprint
    self.seed = seed
    self.forms = forms
    self.avoiding = avoiding
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
    let selections = try assembler.draw(
      from: bank, blueprint: blueprint, seed: seed, forms: forms, avoiding: avoiding)
    let drawn = Set(selections.flatMap { $0.sections.flatMap { $0 } })
    var seen: Set<Item.ID> = []
    let items = bank.items.filter { drawn.contains($0.id) && seen.insert($0.id).inserted }
      .sorted { $0.id < $1.id }
    let composer = FormComposer(
      items: items, outline: bank.outline, blueprint: blueprint, seed: seed)
    return IssuedExam(
      outline: bank.outline, blueprint: blueprint, items: items, seed: seed, bankHash: bankHash,
      blueprintHash: blueprintHash, forms: selections.map { composer.layout(of: $0) })
  }
}
