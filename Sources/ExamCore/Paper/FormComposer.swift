// From the items of a form to its pages: the order of the questions and of every question's options.

/// Puts drawn items in order.
///
/// Every place and every turn of options is drawn from a stream of its own, named after the form and
/// the item, so that another item on the form, or one more form, changes nothing about this one.
public struct FormComposer: Sendable {
  private let items: [Item.ID: Item]
  private let outline: OutlineIndex
  private let sections: [PaperSection]
  private let seed: UInt64

  /// - Parameters:
  ///   - items: the items that selections may name; of two with one id the first counts.
  ///   - outline: the order of objectives, for sections in the order of the outline.
  ///   - blueprint: says how each section is ordered and whether options are shuffled.
  ///   - seed: decides every order.
  public init(items: [Item], outline: Outline, blueprint: Blueprint, seed: UInt64) {
    self.items = Dictionary(items.map { ($0.id, $0) }) { first, _ in first }
    self.outline = OutlineIndex(outline)
    self.sections = blueprint.sections
    self.seed = seed
  }

  /// The layout of one form. Ids that name no item are left out.
  public func layout(of selection: FormSelection) -> FormLayout {
    let lists = zip(sections, selection.sections).map { section, ids in
      let drawn = ids.compactMap { id in
        items[id].map { item in selection.parts[id].map { item.taking(parts: $0) } ?? item }
      }
      return ordered(drawn, in: section, form: selection.form).map { item in
        let parts = selection.parts[item.id]
        return Placement(
          item: item.id,
          optionOrders: item.parts.indices.map { part in
            optionOrder(
              of: item, part: part, named: parts?[part] ?? part, in: section,
              form: selection.form)
          }, parts: parts)
      }
    }
    return FormLayout(form: selection.form, sections: lists)
  }

  private func ordered(_ items: [Item], in section: PaperSection, form: FormCode) -> [Item] {
    switch section.order {
    case .shuffled:
      // A random key for each item instead of one shuffle: replacing an item leaves the others in order.
      return sorted(items) { item in
        var generator = SeededGenerator(seed: seed, stream: "place \(form) \(item.id)")
        return generator.next()
      }
    case .outline:
      return sorted(items) { item in
        item.parts.first?.objectives.first.flatMap { outline[$0]?.position } ?? Int.max
      }
    case .facility:
      // The easiest first; items whose facility nobody stated come last.
      return sorted(items) { item in
        PartFacts.all(of: item, in: section, outline: outline).meanFacility.map { .zero - $0 }
          ?? .one
      }
    }
  }

  private func sorted<Key: Comparable>(_ items: [Item], by key: (Item) -> Key) -> [Item] {
    items.map { (key: key($0), item: $0) }
      .sorted { a, b in a.key != b.key ? a.key < b.key : a.item.id < b.item.id }
      .map(\.item)
  }

  private func optionOrder(
    of item: Item, part: Int, named position: Int, in section: PaperSection, form: FormCode
  ) -> [Int] {
    guard let choice = item.parts[part].body.choice else { return [] }
    var order = Array(choice.options.indices)
    guard section.shufflesOptions, !choice.namesLetters else { return order }
    let free = order.filter { !choice.keepsPlace($0) }
    var turned = free
    var generator = SeededGenerator(
      seed: seed, stream: "options \(form) \(item.id) \(position + 1)")
    generator.shuffle(&turned)
    for (letter, position) in zip(free, turned) { order[letter] = position }
    return order
  }
}
