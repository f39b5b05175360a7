// What a paper must be: its sections, and the ranges its questions must meet.

/// 双向细目表 of one kind of paper.
public struct Blueprint: Hashable, Sendable {
  /// The name it is asked for by: the name of its file.
  public var id: String
  public var title: String
  /// Id of the course; empty when it serves any.
  public var course: String
  /// 总分.
  public var total: Points
  /// 考试时间 in minutes.
  public var minutes: Int?
  /// Points needed to pass.
  public var pass: Points?
  /// The step to which the points of each question are rounded, once, a half up; exact when nil.
  public var rounding: Points?
  /// 注意事项.
  public var notices: [String]
  public var sections: [PaperSection]
  public var constraints: [BlueprintConstraint]

  public init(
    id: String, title: String, course: String = "", total: Points, minutes: Int? = nil,
    pass: Points? = nil, rounding: Points? = nil, notices: [String] = [],
    sections: [PaperSection] = [], constraints: [BlueprintConstraint] = []
  ) {
    self.id = id
    self.title = title
    self.course = course
    self.total = total
    self.minutes = minutes
    self.pass = pass
    self.rounding = rounding
    self.notices = notices
    self.sections = sections
    self.constraints = constraints
  }
}

/// 大题: a section of the paper.
public struct PaperSection: Hashable, Sendable {
  public enum Order: Hashable, Sendable, CaseIterable {
    case shuffled, outline, facility
  }

  public var title: String
  public var kinds: [ItemKind]
  /// Number of items.
  public var count: Int
  /// Points of each item.
  public var points: Points
  /// Whether constructed items worth another total may be drawn and scaled exactly.
  public var allowsScaling: Bool
  public var choiceRule: ChoiceRule
  /// The least the whole section can earn, for rules that subtract.
  public var floor: Points?
  public var order: Order
  public var shufflesOptions: Bool
  public var instructions: String

  public init(
    title: String, kinds: [ItemKind], count: Int, points: Points, allowsScaling: Bool = false,
    choiceRule: ChoiceRule = .allOrNothing, floor: Points? = nil, order: Order = .shuffled,
    shufflesOptions: Bool = true, instructions: String = ""
  ) {
    self.title = title
    self.kinds = kinds
    self.count = count
    self.points = points
    self.allowsScaling = allowsScaling
    self.choiceRule = choiceRule
    self.floor = floor
    self.order = order
    self.shufflesOptions = shufflesOptions
    self.instructions = instructions
  }

  /// Whether an item may stand in this section, by its kind and its points.
  public func admits(_ item: Item) -> Bool {
    guard kinds.contains(item.kind), item.weight > .zero else { return false }
    switch item.kind {
    case .singleChoice, .multipleChoice, .trueFalse, .blanks:
      return item.ownPoints == nil || item.ownPoints == points
    case .term, .shortAnswer, .essay, .caseStudy:
      guard let own = item.ownPoints, own > .zero else { return false }
      return own == points || allowsScaling
    }
  }

  /// The points of each part of an item placed in this section; they add up to ``points``.
  public func points(ofPartsOf item: Item) -> [Points] {
    guard item.kind == .caseStudy || item.kind.isConstructed, let own = item.ownPoints,
      let scale = points.divided(by: own)
    else { return item.parts.map { _ in points } }
    return item.parts.map { ($0.ownPoints ?? .zero) * scale }
  }
}
