// No two items share an id.

/// Ids of items that stand twice. Readers find those of one bank with both places; this holds for any value.
public struct DuplicateItemCheck: BankCheck {
  public init() {}

  public func findings(in bank: Bank) -> [Finding] {
    bank.items.map(\.id).repeatedElements.map { id in
      Finding(
        .error, "duplicate-item", at: bank.sources.place(.item(id)),
        Message(en: "two items have the id “\(id)”", zh: "有两道试题的编号都是“\(id)”"),
        remedy: Message(
          en: "Give one of them a new id; ids of issued items must not change.",
          zh: "请给其中一道换一个新编号；已经用过的试题编号不要改。"))
    }
  }
}
