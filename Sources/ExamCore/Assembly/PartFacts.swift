// What the rules of a blueprint look at in a question: the facts of a part placed in a section of a paper.

/// One part of an item, as it counts on a paper.
///
/// A part with several objectives counts under the first, its main one.
public struct PartFacts: Hashable, Sendable {
  /// Points on this paper, after the scaling that its section allows.
  public var points: Points
  /// The main objective; nil when the part names none, or none of this outline.
  public var objective: Objective.ID?
  public var section: Section.ID?
  public var chapter: Chapter.ID?
  public var importance: Importance?
  /// The part's own level, or else that of its main objective.
  public var level: CognitiveLevel?
  /// The kind of the item: a part of a case counts as a case.
  public var kind: ItemKind
  public var facility: Facility?
  public var tags: [String]
  /// Expected minutes; nil when the author states none.
  public var minutes: Fraction? = nil
  /// What there is to read; the material of a case counts with its first part.
  public var words = 0

  /// Points × facility; half of the points where no facility is stated.
  public var expectedPoints: Points {
    points * (facility?.value ?? Fraction(1, over: 2) ?? .zero)
  }

  /// The facts of every part of an item placed in a section of a paper, in their order.
  ///
  /// - Parameters:
  ///   - section: of the blueprint, which gives the points.
  ///   - outline: of the item's objectives.
  ///   - item: with the parts only that are drawn.
  public static func all(
    of item: Item, in section: PaperSection, outline: OutlineIndex
  ) -> [PartFacts] {
    zip(item.parts, section.points(ofPartsOf: item)).enumerated().map { position, pair in
      let (part, points) = pair
      let options = part.body.choice?.options ?? []
      let entry = part.objectives.first.flatMap { outline[$0] }
      return PartFacts(
        points: points, objective: entry?.objective.id, section: entry?.section,
        chapter: entry?.chapter, importance: entry?.importance,
        level: part.level ?? entry?.objective.level, kind: item.kind, facility: part.facility,
        tags: item.tags, minutes: part.minutes,
        words: ([part.stem] + options + (position == 0 ? [item.material] : []))
          .map(WordCount.of).reduce(0, +))
    }
  }
}

extension Sequence where Element == PartFacts {
  /// Mean facility weighted by points, over the parts that state one; nil when none does.
  public var meanFacility: Fraction? {
    var earned = Points.zero
    var possible = Points.zero
    for part in self {
      guard let facility = part.facility else { continue }
      earned += part.points * facility.value
      possible += part.points
    }
    return earned.divided(by: possible)
  }
}
