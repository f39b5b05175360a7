// Every way in which an item may stand on a paper: its section, the parts drawn of it, and what they would count.

/// Placements are numbered section by section, by item within a section, and by the parts drawn within an item.
struct PlacementTable: Sendable {
  /// The item, the section and the parts of each placement.
  let item: [Int]
  let section: [Int]
  let parts: [[Int]]
  let facts: [[PartFacts]]

  init(_ drawable: DrawableItems, blueprint: Blueprint, outline: OutlineIndex) {
    var item: [Int] = []
    var section: [Int] = []
    var parts: [[Int]] = []
    var facts: [[PartFacts]] = []
    for (position, list) in drawable.admitted.enumerated() {
      for candidate in list {
        let whole = drawable.items[candidate]
        for choice in blueprint.sections[position].admittedParts(of: whole) {
          item.append(candidate)
          section.append(position)
          parts.append(choice)
          facts.append(
            PartFacts.all(
              of: whole.taking(parts: choice), in: blueprint.sections[position], outline: outline))
        }
      }
    }
    self.item = item
    self.section = section
    self.parts = parts
    self.facts = facts
  }
}
