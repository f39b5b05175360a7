// Enemies exist, and nobody is its own.

/// Enemies that name no item.
public struct EnemyCheck: BankCheck {
  public init() {}

  public func findings(in bank: Bank) -> [Finding] {
    let ids = Set(bank.items.map(\.id))
    let names = DidYouMean(among: bank.items.map(\.id.rawValue))
    var findings: [Finding] = []
    for item in bank.items {
      for enemy in item.enemies where enemy == item.id || !ids.contains(enemy) {
        let isOwn = enemy == item.id
        let near = isOwn ? nil : names.suggestion(for: enemy.rawValue)
        findings.append(
          Finding(
            .error, "unknown-enemy", at: bank.sources.place(.item(item.id), .enemies),
            isOwn
              ? Message(
                en: "\(item.id) names itself as its enemy", zh: "\(item.id) 把自己列为互斥题")
              : Message(
                en: "\(item.id): the enemy “\(enemy)” does not exist",
                zh: "\(item.id)：互斥题“\(enemy)”不存在"),
            remedy: near.map { Message(en: "Did you mean \($0)?", zh: "是不是 \($0)？") }
              ?? Message(
                en: "Name another item of this bank, or drop it.", zh: "请写本题库中另一道题的编号，或删去。")))
      }
    }
    return findings
  }
}
