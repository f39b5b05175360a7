// What may be examined: a course as chapters, sections and objectives.

/// 考试大纲 of one course.
public struct Outline: Hashable, Sendable {
  /// Id of the course, such as `customer-service-cases`.
  public var id: String
  public var title: String
  public var language: Language
  public var description: String
  public var chapters: [Chapter]

  public init(
    id: String, title: String, language: Language = .chinese, description: String = "",
    chapters: [Chapter] = []
  ) {
    self.id = id
    self.title = title
    self.language = language
    self.description = description
    self.chapters = chapters
  }
}

/// 章.
public struct Chapter: Hashable, Sendable {
  public struct ID: StringID {
    public let rawValue: String
    public init(_ rawValue: String) { self.rawValue = rawValue }
  }

  /// The label people use: `1` in 第1章.
  public var id: ID
  public var title: String
  public var importance: Importance?
  /// 建议学时.
  public var hours: Fraction?
  public var sections: [Section]

  public init(
    id: ID, title: String, importance: Importance? = nil, hours: Fraction? = nil,
    sections: [Section] = []
  ) {
    self.id = id
    self.title = title
    self.importance = importance
    self.hours = hours
    self.sections = sections
  }
}

/// 节.
public struct Section: Hashable, Sendable {
  public struct ID: StringID {
    public let rawValue: String
    public init(_ rawValue: String) { self.rawValue = rawValue }
  }

  /// What the wording of the objectives rests on.
  public enum Evidence: Hashable, Sendable, CaseIterable {
    /// 正文: the text of the book.
    case text
    /// 草拟: a draft from the table of contents and general knowledge of the field.
    case draft
  }

  /// How much the section weighs against the others.
  public enum Weight: Hashable, Sendable {
    /// First and last page in the book.
    case pages(first: Int, last: Int)
    case number(Fraction)

    public var value: Fraction {
      switch self {
      case .pages(let first, let last): Fraction(max(0, last - first + 1))
      case .number(let weight): weight
      }
    }
  }

  public var id: ID
  public var title: String
  public var weight: Weight
  public var evidence: Evidence?
  public var objectives: [Objective]

  public init(
    id: ID, title: String, weight: Weight = .number(1), evidence: Evidence? = nil,
    objectives: [Objective] = []
  ) {
    self.id = id
    self.title = title
    self.weight = weight
    self.evidence = evidence
    self.objectives = objectives
  }
}

/// 考核知识点.
public struct Objective: Hashable, Sendable {
  public struct ID: StringID {
    public let rawValue: String
    public init(_ rawValue: String) { self.rawValue = rawValue }
  }

  public var id: ID
  public var level: CognitiveLevel
  public var title: String

  public init(id: ID, level: CognitiveLevel, title: String) {
    self.id = id
    self.level = level
    self.title = title
  }
}
