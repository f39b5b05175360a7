// Which items of a bank can be drawn for a blueprint, where, and how likely against each other.

/// What narrows or bends a draw beside bank and blueprint.
struct DrawTerms: Sendable {
  var avoiding: Set<Item.ID> = []
  var ledger = ExposureLedger()
  var focus = Focus.none
}

/// The items that some section of the paper admits, by id ascending, so that the order of files does
/// not matter. Of two items with one id the first counts.
struct DrawableItems: Sendable {
  let items: [Item]
  /// Relative weights as whole numbers from 1 to 2³¹ − 1, so that products of two stay exact.
  let weights: [Int]
  /// For each section of the paper, the positions of the items it admits, ascending.
  let admitted: [[Int]]
  /// Sets of items no two of which may meet, as positions, ascending.
  let enemies: [[Int]]
  /// Positions of the required items that can be drawn, in the order of the blueprint.
  let required: [Int]
  /// Required items that cannot be drawn; those that the bank does not have are not among them.
  let missing: [(item: Item.ID, cause: AssemblyFailure.RequiredCause)]
  /// For each section, how many items it would admit but for exposure and the items to avoid.
  let avoided: [Int]
  /// For each section, how many items it would admit had they an objective of the outline with a share.
  let unplaced: [Int]

  init(bank: Bank, blueprint: Blueprint, outline: OutlineIndex, terms: DrawTerms) {
    var seen: Set<Item.ID> = []
    let sorted = bank.items.filter { seen.insert($0.id).inserted }.sorted { $0.id < $1.id }
    let required = Set(blueprint.required)
    let forbidden = Set(blueprint.forbidden)
    var items: [Item] = []
    var weights: [Fraction] = []
    var admitted = blueprint.sections.map { _ in [Int]() }
    var avoided = blueprint.sections.map { _ in 0 }
    var unplaced = avoided
    var missing: [(item: Item.ID, cause: AssemblyFailure.RequiredCause)] = []
    func leave(_ item: Item, _ cause: AssemblyFailure.RequiredCause) {
      if required.contains(item.id) { missing.append((item.id, cause)) }
    }
    for item in sorted where !forbidden.contains(item.id) {
      let sections = blueprint.sections.indices.filter { blueprint.sections[$0].admits(item) }
      if sections.isEmpty {
        leave(item, .notAdmitted)
        continue
      }
      let weight =
        DrawableItems.weight(of: item, in: outline, focus: terms.focus)
        * terms.ledger.factor(of: item.id, under: blueprint.exposure)
      // What the author of the blueprint asks for by name is not kept back by its earlier uses.
      let isKeptBack =
        terms.avoiding.contains(item.id)
        || (!required.contains(item.id)
          && terms.ledger.forbids(item.id, under: blueprint.exposure))
      if weight <= .zero {
        for section in sections { unplaced[section] += 1 }
        leave(item, .unplaced)
      } else if isKeptBack {
        for section in sections { avoided[section] += 1 }
        leave(item, .avoided)
      } else {
        for section in sections { admitted[section].append(items.count) }
        items.append(item)
        weights.append(weight)
      }
    }
    self.items = items
    self.weights = DrawableItems.wholeNumbers(weights)
    self.admitted = admitted
    let positions = Dictionary(uniqueKeysWithValues: items.indices.map { (items[$0].id, $0) })
    self.enemies = EnemySets.sets(
      among: items.map { item in item.enemies.compactMap { positions[$0] } })
    var named: Set<Int> = []
    self.required = blueprint.required.compactMap { positions[$0] }
      .filter { named.insert($0).inserted }
    self.missing = missing
    self.avoided = avoided
    self.unplaced = unplaced
  }

  /// The author's weight × the mean over the parts of the share of the main objective × its focus.
  static func weight(
    of item: Item, in outline: OutlineIndex, focus: Focus = .none
  ) -> Fraction {
    let shares = item.parts.map { part in
      part.objectives.first.flatMap { id in outline[id].map { $0.share * focus.factor(of: id) } }
        ?? .zero
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
}
