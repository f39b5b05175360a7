// Which items of a bank can be drawn for a blueprint, where, and how likely against each other.

/// The items that some section of the paper admits, by id ascending, so that the order of files does
/// not matter. Of two items with one id the first counts.
struct DrawableItems: Sendable {
  let items: [Item]
  /// Relative weights as whole numbers from 1 to 2³¹ − 1, so that products of two stay exact.
  let weights: [Int]
  /// For each section of the paper, the positions of the items it admits, ascending.
  let admitted: [[Int]]
  /// For each item, the positions of its enemies, ascending.
  let enemies: [[Int]]
  /// For each section, how many items it would admit but for the list of items to avoid.
  let avoided: [Int]
  /// For each section, how many items it would admit had they an objective of the outline with a share.
  let unplaced: [Int]

  init(bank: Bank, blueprint: Blueprint, outline: OutlineIndex, avoiding: Set<Item.ID>) {
    var seen: Set<Item.ID> = []
    let sorted = bank.items.filter { seen.insert($0.id).inserted }.sorted { $0.id < $1.id }
    var items: [Item] = []
    var weights: [Fraction] = []
    var admitted = blueprint.sections.map { _ in [Int]() }
    var avoided = blueprint.sections.map { _ in 0 }
    var unplaced = avoided
    for item in sorted {
      let sections = blueprint.sections.indices.filter { blueprint.sections[$0].admits(item) }
      if sections.isEmpty { continue }
      let weight = DrawableItems.weight(of: item, in: outline)
      if weight <= .zero {
        for section in sections { unplaced[section] += 1 }
      } else if avoiding.contains(item.id) {
        for section in sections { avoided[section] += 1 }
      } else {
        for section in sections { admitted[section].append(items.count) }
        items.append(item)
        weights.append(weight)
      }
    }
    self.items = items
    self.weights = DrawableItems.wholeNumbers(weights)
    self.admitted = admitted
    self.enemies = DrawableItems.enemies(among: items)
    self.avoided = avoided
    self.unplaced = unplaced
  }

  /// The author's weight × the share of the main objective, as a mean over the parts.
  static func weight(of item: Item, in outline: OutlineIndex) -> Fraction {
    let shares = item.parts.map { part in
      part.objectives.first.flatMap { outline[$0]?.share } ?? .zero
    }
    return item.weight * (shares.sum().divided(by: Fraction(shares.count)) ?? .zero)
  }

  /// The same proportions as whole numbers: exact when their common denominator is small enough, else
  /// rounded to one part in 2³¹ of the greatest.
  static func wholeNumbers(_ weights: [Fraction]) -> [Int] {
    let limit = Int(Int32.max)
    guard let greatest = weights.max(), greatest > .zero else { return weights.map { _ in 1 } }
    if let scale = WholeScale.common(weights, largest: greatest, limit: limit) {
      return weights.map { $0.numerator * (scale / $0.denominator) }
    }
    return weights.map { weight in
      let part = (weight.divided(by: greatest) ?? .zero) * Fraction(limit)
      return max(1, part.rounded(toStep: .one).numerator)
    }
  }

  private static func enemies(among items: [Item]) -> [[Int]] {
    let positions = Dictionary(uniqueKeysWithValues: items.indices.map { (items[$0].id, $0) })
    var enemies = items.map { _ in Set<Int>() }
    for (position, item) in items.enumerated() {
      for id in item.enemies {
        guard let other = positions[id], other != position else { continue }
        enemies[position].insert(other)
        enemies[other].insert(position)
      }
    }
    return enemies.map { $0.sorted() }
  }
}
