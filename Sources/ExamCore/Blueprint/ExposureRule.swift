// How often and how lately items may have been used before.

/// 曝光: what the papers already issued forbid or discourage.
///
/// A *use* of an item is one paper issued before on which it stood, on however many of its forms.
public struct ExposureRule: Hashable, Sendable {
  /// 近 k 份不用: items of so many of the latest papers are not drawn; 0 for no such rule.
  public var avoidedPapers: Int
  /// 最多 m 次: items that were used so often are not drawn again; nil for no such rule.
  public var maximumUses: Int?
  /// 少用优先: the weight of an item is divided by one more than its uses.
  public var prefersLeastUsed: Bool

  public init(avoidedPapers: Int = 0, maximumUses: Int? = nil, prefersLeastUsed: Bool = false) {
    self.avoidedPapers = avoidedPapers
    self.maximumUses = maximumUses
    self.prefersLeastUsed = prefersLeastUsed
  }

  /// Whether it says nothing at all.
  public var isEmpty: Bool { self == ExposureRule() }
}
