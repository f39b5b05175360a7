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
  /// 必选: items that stand on every form.
  public var required: [Item.ID]
  /// 禁用: items that stand on none.
  public var forbidden: [Item.ID]
  public var exposure: ExposureRule
  public var formRules: FormRules
  public var sections: [PaperSection]
  public var constraints: [BlueprintConstraint]
  /// 约束表: the name of a CSV file beside the blueprint that holds more constraints; empty when there is none.
  public var table: String
  /// What that file says; empty until it was read.
  public var tableConstraints: [BlueprintConstraint]

  public init(
    id: String, title: String, course: String = "", total: Points, minutes: Int? = nil,
    pass: Points? = nil, rounding: Points? = nil, notices: [String] = [],
    required: [Item.ID] = [], forbidden: [Item.ID] = [], exposure: ExposureRule = ExposureRule(),
    formRules: FormRules = FormRules(), sections: [PaperSection] = [],
    constraints: [BlueprintConstraint] = [], table: String = "",
    tableConstraints: [BlueprintConstraint] = []
  ) {
    self.id = id
    self.title = title
    self.course = course
    self.total = total
    self.minutes = minutes
    self.pass = pass
    self.rounding = rounding
    self.notices = notices
    self.required = required
    self.forbidden = forbidden
    self.exposure = exposure
    self.formRules = formRules
    self.sections = sections
    self.constraints = constraints
    self.table = table
    self.tableConstraints = tableConstraints
  }

  /// The constraints written in the blueprint, then those of its table.
  public var allConstraints: [BlueprintConstraint] { constraints + tableConstraints }

  /// The same blueprint without a file beside it: the constraints of the table stand in its own list.
  public var standingAlone: Blueprint {
    var alone = self
    alone.constraints = allConstraints
    alone.table = ""
    alone.tableConstraints = []
    return alone
  }
}
