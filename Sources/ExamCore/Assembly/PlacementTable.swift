// Every item in every section that admits it: the places a search may fill, and what each would count.

/// Placements are numbered section by section, and by item within a section.
struct PlacementTable: Sendable {
  /// The item and the section of each placement.
  let item: [Int]
  let section: [Int]
  let facts: [[PartFacts]]
  /// Number of items.
  private let width: Int
  private let numbers: [Int]

  init(_ drawable: DrawableItems, blueprint: Blueprint, outline: OutlineIndex) {
    width = drawable.items.count
    var item: [Int] = []
    var section: [Int] = []
    var facts: [[PartFacts]] = []
    var numbers = [Int](repeating: -1, count: width * drawable.admitted.count)
    for (position, list) in drawable.admitted.enumerated() {
      for candidate in list {
        numbers[position * width + candidate] = item.count
        item.append(candidate)
        section.append(position)
        facts.append(
          PartFacts.all(
            of: drawable.items[candidate], in: blueprint.sections[position], outline: outline))
      }
    }
    self.item = item
    self.section = section
    self.facts = facts
    self.numbers = numbers
  }

  /// The number of a placement; negative when the section does not admit the item.
  func placement(of item: Int, in section: Int) -> Int { numbers[section * width + item] }
}
