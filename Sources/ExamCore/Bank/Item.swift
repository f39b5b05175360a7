// A thing in the bank that can be drawn: one question, or a case with several.

/// 试题.
public struct Item: Hashable, Sendable {
  public struct ID: StringID {
    public let rawValue: String
    public init(_ rawValue: String) { self.rawValue = rawValue }
  }

  public var id: ID
  public var kind: ItemKind
  /// 材料 of a case; empty for every other kind.
  public var material: String
  /// The questions of a case in order; exactly one for every other kind.
  public var parts: [ItemPart]
  /// Relative frequency of being drawn; 1 when the author says nothing, 0 = never.
  public var weight: Fraction
  /// Items that must not meet this one on one form; holds both ways.
  public var enemies: [ID]
  public var tags: [String]
  /// A remark for authors, never printed on a paper.
  public var note: String
  /// Explanation of a case as a whole; the explanation of a question stands in its part.
  public var explanation: String

  public init(
    id: ID, kind: ItemKind, material: String = "", parts: [ItemPart], weight: Fraction = .one,
    enemies: [ID] = [], tags: [String] = [], note: String = "", explanation: String = ""
  ) {
    self.id = id
    self.kind = kind
    self.material = material
    self.parts = parts
    self.weight = weight
    self.enemies = enemies
    self.tags = tags
    self.note = note
    self.explanation = explanation
  }
}

/// One question of an item, with all that makes it a question of its own.
public struct ItemPart: Hashable, Sendable {
  /// What it examines; the first is the main one.
  public var objectives: [Objective.ID]
  public var level: CognitiveLevel?
  public var facility: Facility?
  /// Expected minutes.
  public var minutes: Fraction?
  public var stem: String
  public var body: QuestionBody
  /// Points the author states: needed in a case for parts without a rubric.
  public var statedPoints: Points?
  /// 解析.
  public var explanation: String

  public init(
    objectives: [Objective.ID], level: CognitiveLevel? = nil, facility: Facility? = nil,
    minutes: Fraction? = nil, stem: String, body: QuestionBody, statedPoints: Points? = nil,
    explanation: String = ""
  ) {
    self.objectives = objectives
    self.level = level
    self.facility = facility
    self.minutes = minutes
    self.stem = stem
    self.body = body
    self.statedPoints = statedPoints
    self.explanation = explanation
  }

  /// The points that the part itself is worth; nil when it takes those of the paper's section.
  public var ownPoints: Points? {
    // A reference answer without criteria says nothing about points.
    guard let rubric = body.rubric, !rubric.criteria.isEmpty else { return statedPoints }
    return rubric.total
  }
}

extension Item {
  /// The points that the item itself is worth; nil when it takes those of the paper's section.
  public var ownPoints: Points? {
    let points = parts.compactMap(\.ownPoints)
    return points.count == parts.count && !points.isEmpty ? points.sum() : nil
  }
}
