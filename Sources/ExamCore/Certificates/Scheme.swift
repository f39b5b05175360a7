// A certificate scheme: the levels, and what a candidate must have for the certificate of each.

/// 证书方案.
public struct Scheme: Hashable, Sendable {
  public var id: String
  public var title: String
  /// 及格: points out of 100 that pass a course.
  public var pass: Points
  public var levels: [Level]
  /// A remark, never printed on a certificate.
  public var note: String

  public init(id: String, title: String, pass: Points, levels: [Level] = [], note: String = "") {
    self.id = id
    self.title = title
    self.pass = pass
    self.levels = levels
    self.note = note
  }

  /// 级别: one certificate and what it asks for.
  public struct Level: Hashable, Sendable {
    /// 初级, 中级, 高级 …: one word.
    public var name: String
    /// The full name of the certificate.
    public var certificate: String
    /// Other names in use.
    public var aliases: [String]
    /// Titles of the courses to be passed.
    public var courses: [String]
    /// The title of the report to be written; nil when none is asked for.
    public var report: String?
    /// 答辩: whether the report is to be defended.
    public var defence: Bool
    /// 工作年限: least years of work; nil when none are asked for.
    public var workYears: Int?
    public var note: String

    public init(
      name: String, certificate: String, aliases: [String] = [], courses: [String] = [],
      report: String? = nil, defence: Bool = false, workYears: Int? = nil, note: String = ""
    ) {
      self.name = name
      self.certificate = certificate
      self.aliases = aliases
      self.courses = courses
      self.report = report
      self.defence = defence
      self.workYears = workYears
      self.note = note
    }
  }
}
