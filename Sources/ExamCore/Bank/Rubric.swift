// How a constructed response earns its points, criterion by criterion.

/// 评分细则 of one constructed question.
public struct Rubric: Hashable, Sendable {
  public var criteria: [Criterion]
  /// 封顶: the most the question can earn.
  public var cap: Points?
  /// 步长: points of the response are rounded down to a multiple of it.
  public var step: Points?
  /// 限列: of a response in the form of a list only so many entries earn.
  public var listLimit: Int?
  /// 参考答案, for people.
  public var modelAnswer: String
  /// 示例: the rubric's own tests.
  public var samples: [RubricSample]

  public init(
    criteria: [Criterion], cap: Points? = nil, step: Points? = nil, listLimit: Int? = nil,
    modelAnswer: String = "", samples: [RubricSample] = []
  ) {
    self.criteria = criteria
    self.cap = cap
    self.step = step
    self.listLimit = listLimit
    self.modelAnswer = modelAnswer
    self.samples = samples
  }

  /// What the criteria add up to, before the cap.
  public var sum: Points { criteria.map(\.maximum).sum() }

  /// What the question is worth.
  public var total: Points { cap.map { min($0, sum) } ?? sum }
}

/// 评分项: one judgement and its points.
public struct Criterion: Hashable, Sendable {
  public enum Way: Hashable, Sendable {
    /// All the points when the pattern is found.
    case pattern(Pattern)
    /// The points for each key point found, for at most `count` of them.
    case anyOf(count: Int, [KeyPoint])
    /// A person judges.
    case person
    /// A person judges which of the levels fits.
    case levels([CriterionLevel])
  }

  /// Words for people.
  public var label: String
  /// Points of the criterion, or of each key point of ``Way/anyOf(count:_:)``.
  public var points: Points
  /// The objective these points are evidence of, when not the question's own.
  public var objective: Objective.ID?
  public var way: Way

  public init(label: String, points: Points, objective: Objective.ID? = nil, way: Way) {
    self.label = label
    self.points = points
    self.objective = objective
    self.way = way
  }

  /// Whether a person judges it.
  public var isForPerson: Bool {
    switch way {
    case .person, .levels: true
    case .pattern, .anyOf: false
    }
  }

  public var maximum: Points {
    switch way {
    case .pattern, .person, .levels: points
    case .anyOf(let count, _): points * Fraction(count)
    }
  }
}

/// One level of a holistic criterion: 条理、表达.
public struct CriterionLevel: Hashable, Sendable {
  /// Points of a response of this level.
  public var points: Points
  /// Words for people.
  public var label: String

  public init(points: Points, label: String) {
    self.points = points
    self.label = label
  }
}

/// 采分点 inside an any-N-of-M criterion.
public struct KeyPoint: Hashable, Sendable {
  public var label: String
  public var pattern: Pattern

  public init(label: String, pattern: Pattern) {
    self.label = label
    self.pattern = pattern
  }
}

/// An answer with the points it deserves.
public struct RubricSample: Hashable, Sendable {
  public var points: Points
  /// Whether sending this answer to a person is right too.
  public var mayNeedPerson: Bool
  public var text: String

  public init(points: Points, mayNeedPerson: Bool = false, text: String) {
    self.points = points
    self.mayNeedPerson = mayNeedPerson
    self.text = text
  }
}
