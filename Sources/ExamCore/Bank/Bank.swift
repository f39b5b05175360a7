// The item bank of one course: outline, items, blueprints, and where each was written.

/// 题库.
public struct Bank: Sendable {
  public var outline: Outline
  /// In the order of the files.
  public var items: [Item]
  public var glossary: Glossary
  public var sources: SourceMap

  public init(
    outline: Outline, items: [Item], glossary: Glossary = Glossary(),
    sources: SourceMap = SourceMap()
  ) {
    self.outline = outline
    self.items = items
    self.glossary = glossary
    self.sources = sources
  }
}

/// Where things of a bank stand in its files, for findings only; no decision depends on it.
public struct SourceMap: Sendable {
  /// A thing that was written down.
  public enum Subject: Hashable, Sendable {
    case outline
    case chapter(Chapter.ID)
    case section(Section.ID)
    case objective(Objective.ID)
    case item(Item.ID)
    /// A part of a case, from 1; 1 for the only question of another item.
    case part(Item.ID, Int)
    case blueprint(String)
    /// A synonym set of the glossary.
    case synonyms(String)
    /// A section of the paper, from 0.
    case paperSection(String, Int)
    /// A constraint, from 0.
    case constraint(String, Int)
  }

  /// Which of its fields; `.heading` for the thing itself.
  public enum Field: Hashable, Sendable {
    case heading, objectives, level, facility, weight, enemies, points, stem, key, cap, table
    /// From 0.
    case option(Int)
    case criterion(Int)
    case sample(Int)
  }

  private struct Key: Hashable, Sendable {
    let subject: Subject
    let field: Field
  }
  private var places: [Key: Place] = [:]

  public init() {}

  /// The place of the field, or else of the thing itself.
  public func place(_ subject: Subject, _ field: Field = .heading) -> Place? {
    places[Key(subject: subject, field: field)]
      ?? places[Key(subject: subject, field: .heading)]
  }

  public mutating func record(_ place: Place, for subject: Subject, _ field: Field = .heading) {
    if places[Key(subject: subject, field: field)] == nil {
      places[Key(subject: subject, field: field)] = place
    }
  }

  public mutating func merge(_ other: SourceMap) {
    places.merge(other.places) { mine, _ in mine }
  }
}
