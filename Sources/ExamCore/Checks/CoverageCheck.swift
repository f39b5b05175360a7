// Every objective can be examined: some item maps to it.

/// Objectives without items; one finding for a bank without any.
public struct CoverageCheck: BankCheck {
  public init() {}

  public func findings(in bank: Bank) -> [Finding] {
    guard !bank.items.isEmpty else {
      return [
        Finding(
          .warning, "no-items", at: bank.sources.place(.outline),
          Message(en: "the bank has no items", zh: "题库里没有试题"),
          remedy: Message(
            en: "Write items into items/*.txt; exambank format shows their form.",
            zh: "请把试题写进 items/*.txt；写法见 BankFormat。"))
      ]
    }
    var covered: Set<Objective.ID> = []
    for part in bank.checkedParts {
      covered.formUnion(part.part.objectives)
      covered.formUnion((part.part.body.rubric?.criteria ?? []).compactMap(\.objective))
    }
    return OutlineIndex(bank.outline).entries.filter { !covered.contains($0.objective.id) }.map {
      entry in
      Finding(
        .warning, "uncovered-objective",
        at: bank.sources.place(.objective(entry.objective.id)),
        Message(
          en: "no item examines \(entry.objective.id) “\(entry.objective.title)”",
          zh: "没有试题考核 \(entry.objective.id)“\(entry.objective.title)”"),
        remedy: Message(
          en: "Write an item with “objectives: \(entry.objective.id)”.",
          zh: "请写一道“知识点：\(entry.objective.id)”的试题。"))
    }
  }
}
