// Which items one form holds, section by section, before they are put in order.

/// The items drawn for one form.
public struct FormSelection: Hashable, Sendable {
  public var form: FormCode
  /// One list for each section of the blueprint, by id ascending.
  public var sections: [[Item.ID]]

  public init(form: FormCode, sections: [[Item.ID]]) {
    self.form = form
    self.sections = sections
  }
}
