// Which items one form holds, section by section, before they are put in order.

/// The items drawn for one form.
public struct FormSelection: Hashable, Sendable {
  public var form: FormCode
  /// One list for each section of the blueprint, by id ascending.
  public var sections: [[Item.ID]]
  /// For each case drawn in part, the positions of the parts drawn, ascending; others are drawn whole.
  public var parts: [Item.ID: [Int]]

  public init(form: FormCode, sections: [[Item.ID]], parts: [Item.ID: [Int]] = [:]) {
    self.form = form
    self.sections = sections
    self.parts = parts
  }
}
