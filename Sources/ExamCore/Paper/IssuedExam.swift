// Everything that was issued: enough to print, grade and report again without the bank.

/// The manifest of an exam: all forms, the items as they stood, the seed and every permutation.
public struct IssuedExam: Hashable, Sendable {
  public var outline: Outline
  public var blueprint: Blueprint
  /// The items of all forms as they stood when the paper was drawn, by id ascending.
  public var items: [Item]
  /// The synonym sets that the items name, as they stood when the paper was drawn.
  public var glossary: Glossary
  public var seed: UInt64
  public var bankHash: ContentHash
  public var blueprintHash: ContentHash
  public var forms: [FormLayout]
  /// nil in manifests written before it was recorded.
  public var draw: DrawRecord?

  public init(
    outline: Outline, blueprint: Blueprint, items: [Item], glossary: Glossary = Glossary(),
    seed: UInt64, bankHash: ContentHash, blueprintHash: ContentHash, forms: [FormLayout],
    draw: DrawRecord? = nil
  ) {
    self.outline = outline
    self.blueprint = blueprint
    self.items = items
    self.glossary = glossary
    self.seed = seed
    self.bankHash = bankHash
    self.blueprintHash = blueprintHash
    self.forms = forms
    self.draw = draw
  }
}

/// Which items stand where on one form, and how their options are turned.
public struct FormLayout: Hashable, Sendable {
  public var form: FormCode
  /// One list for each section of the blueprint.
  public var sections: [[Placement]]

  public init(form: FormCode, sections: [[Placement]]) {
    self.form = form
    self.sections = sections
  }
}

/// One item on one form.
public struct Placement: Hashable, Sendable {
  public var item: Item.ID
  /// For each part placed: `order[i]` is the position in the bank of the option at letter i; empty without options.
  public var optionOrders: [[Int]]
  /// The positions of the parts placed, ascending; nil when the item stands whole.
  public var parts: [Int]?

  public init(item: Item.ID, optionOrders: [[Int]], parts: [Int]? = nil) {
    self.item = item
    self.optionOrders = optionOrders
    self.parts = parts
  }
}
