// A section of the paper: which items it takes, how many, and how they stand there.

/// 大题: a section of the paper.
public struct PaperSection: Hashable, Sendable {
  public enum Order: Hashable, Sendable, CaseIterable {
    case shuffled, outline, facility
  }

  public var title: String
  public var kinds: [ItemKind]
  /// Number of items; the least when ``mostCount`` says that it is a range.
  public var count: Int
  /// The greatest number of items; nil when it is ``count``.
  public var mostCount: Int?
  /// Points of each item.
  public var points: Points
  /// Whether constructed items worth another total may be drawn and scaled exactly.
  public var allowsScaling: Bool
  /// 小题: how many parts of a case are drawn, the least and the most; a case is drawn whole when nil.
  public var parts: ClosedRange<Int>?
  public var choiceRule: ChoiceRule
  /// The least the whole section can earn, for rules that subtract.
  public var floor: Points?
  public var order: Order
  public var shufflesOptions: Bool
  public var instructions: String

  public init(
    title: String, kinds: [ItemKind], count: Int, mostCount: Int? = nil, points: Points,
    allowsScaling: Bool = false, parts: ClosedRange<Int>? = nil,
    choiceRule: ChoiceRule = .allOrNothing, floor: Points? = nil, order: Order = .shuffled,
    shufflesOptions: Bool = true, instructions: String = ""
  ) {
    self.title = title
    self.kinds = kinds
    self.count = count
    self.mostCount = mostCount
    self.points = points
    self.allowsScaling = allowsScaling
    self.parts = parts
    self.choiceRule = choiceRule
    self.floor = floor
    self.order = order
    self.shufflesOptions = shufflesOptions
    self.instructions = instructions
  }

  /// The least and the greatest number of items.
  public var counts: ClosedRange<Int> { count...max(count, mostCount ?? count) }

  /// Whether an item may stand in this section, by its kind and its points, whole or in part.
  public func admits(_ item: Item) -> Bool { !admittedParts(of: item).isEmpty }

  /// Every way in which an item may stand in this section: the positions of its parts, ascending.
  ///
  /// A case of a section with ``parts`` may stand with so many of its parts, in their order, when these are
  /// worth ``points`` together (or may be scaled to it). Every other item stands whole.
  public func admittedParts(of item: Item) -> [[Int]] {
    guard kinds.contains(item.kind), item.weight > .zero else { return [] }
    switch item.kind {
    case .singleChoice, .multipleChoice, .trueFalse, .blanks:
      return item.ownPoints == nil || item.ownPoints == points ? [[0]] : []
    case .term, .shortAnswer, .essay: return isWorth(item.parts) ? [[0]] : []
    case .caseStudy:
      let all = Array(item.parts.indices)
      guard let parts else { return isWorth(item.parts) ? [all] : [] }
      return PartChoice.subsets(of: all, counts: parts).filter { choice in
        isWorth(choice.map { item.parts[$0] })
      }
    }
  }

  private func isWorth(_ parts: [ItemPart]) -> Bool {
    let own = parts.compactMap(\.ownPoints)
    guard own.count == parts.count, own.sum() > .zero else { return false }
    return own.sum() == points || allowsScaling
  }

  /// The points of each part of an item placed in this section; they add up to ``points``.
  ///
  /// - Parameter item: with the parts only that are drawn.
  public func points(ofPartsOf item: Item) -> [Points] {
    guard item.kind == .caseStudy || item.kind.isConstructed, let own = item.ownPoints,
      let scale = points.divided(by: own)
    else { return item.parts.map { _ in points } }
    return item.parts.map { ($0.ownPoints ?? .zero) * scale }
  }
}

/// Ways of choosing some parts of a case.
enum PartChoice {
  /// A case with more parts than this is drawn whole or not at all: nobody writes one, and the choices would be
  /// too many to list.
  static let mostParts = 16

  /// Every choice of so many positions, each ascending; those of few parts first.
  static func subsets(of positions: [Int], counts: ClosedRange<Int>) -> [[Int]] {
    guard positions.count <= mostParts else {
      return counts.contains(positions.count) ? [positions] : []
    }
    var sets = [[Int]](repeating: [], count: 1)
    for position in positions { sets += sets.map { $0 + [position] } }
    return sets.filter { !$0.isEmpty && counts.contains($0.count) }
      .sorted { $0.count != $1.count ? $0.count < $1.count : $0.lexicographicallyPrecedes($1) }
  }
}
