// The papers already issued, as far as they decide which items may be drawn again.

/// 曝光: which items stood on which papers. The papers themselves are the ledger; nothing else is kept.
public struct ExposureLedger: Hashable, Sendable {
  /// The items of each paper, all its forms together; the oldest paper first.
  public var papers: [Set<Item.ID>]

  public init(papers: [Set<Item.ID>] = []) { self.papers = papers }

  /// On how many papers an item stood.
  public func uses(of item: Item.ID) -> Int { papers.count { $0.contains(item) } }

  /// Whether a rule forbids to draw an item again. Without any rule, items of these papers are not drawn at all.
  public func forbids(_ item: Item.ID, under rule: ExposureRule) -> Bool {
    if rule.isEmpty { return papers.contains { $0.contains(item) } }
    if papers.suffix(max(0, rule.avoidedPapers)).contains(where: { $0.contains(item) }) {
      return true
    }
    return rule.maximumUses.map { uses(of: item) >= $0 } ?? false
  }

  /// What the weight of an item is multiplied by: 1 ÷ (1 + uses) when less used items are preferred, else 1.
  public func factor(of item: Item.ID, under rule: ExposureRule) -> Fraction {
    rule.prefersLeastUsed ? Fraction(1, over: 1 + uses(of: item)) ?? .one : .one
  }
}
