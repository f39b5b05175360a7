// A certificate scheme: levels, and what each of them asks for.

/// 证书方案, such as CRMAT.
public struct Scheme: Hashable, Sendable {
  public var id: String
  public var title: String
  /// Points that pass a single course.
  public var pass: Points
  /// In the order of the scheme; they need not be taken in order.
  public var levels: [Level]
  /// A remark.
  public var note: String

  public init(id: String, title: String, pass: Points = 60, levels: [Level] = [], note: String = "")
  {
    self.id = id
    self.title = title
    self.pass = pass
    self.levels = levels
    self.note = note
  }

  /// 级别: a certificate and its requirements.
  public struct Level: Hashable, Sendable {
    /// 初级.
    public var name: String
    /// The certificate's title.
    public var certificate: String
    /// Other names of the role.
    public var aliases: [String]
    /// Titles of the courses, all to be passed.
    public var courses: [String]
    /// Title of the report to be passed; nil when none is asked for.
    public var report: String?
    /// Whether the report must be defended.
    public var defence: Bool
    /// Full years of work asked for.
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
