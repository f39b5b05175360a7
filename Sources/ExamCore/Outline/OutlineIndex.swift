// Where an objective stands in its outline, and how large its share is.

/// Look-ups over one outline, made once.
public struct OutlineIndex: Sendable {
  /// An objective with the chapter and section it belongs to.
  public struct Entry: Sendable {
    public let objective: Objective
    public let section: Section.ID
    public let chapter: Chapter.ID
    public let importance: Importance?
    /// The part of the whole outline that this objective is, by the weight of its section; shares add up to 1.
    public let share: Fraction
    /// Position among all objectives, from 0, in the order of the outline.
    public let position: Int
  }

  /// In the order of the outline.
  public let entries: [Entry]
  private let positions: [Objective.ID: Int]

  /// An outline with an id twice keeps the first; ``OutlineIndex`` never fails.
  public init(_ outline: Outline) {
    let all = outline.chapters.flatMap(\.sections).filter { !$0.objectives.isEmpty }
    let total = all.map(\.weight.value).sum()
    var entries: [Entry] = []
    var positions: [Objective.ID: Int] = [:]
    for chapter in outline.chapters {
      for section in chapter.sections where !section.objectives.isEmpty {
        let whole = section.weight.value.divided(by: total) ?? .zero
        let share = whole.divided(by: Fraction(section.objectives.count)) ?? .zero
        for objective in section.objectives where positions[objective.id] == nil {
          positions[objective.id] = entries.count
          entries.append(
            Entry(
              objective: objective, section: section.id, chapter: chapter.id,
              importance: chapter.importance, share: share, position: entries.count))
        }
      }
    }
    self.entries = entries
    self.positions = positions
  }

  public subscript(id: Objective.ID) -> Entry? { positions[id].map { entries[$0] } }
}
