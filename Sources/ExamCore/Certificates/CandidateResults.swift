// What one candidate has achieved so far, over all attempts.

/// Results of one candidate under a scheme. The best of several results counts.
public struct CandidateResults: Hashable, Sendable {
  /// What is known of one course.
  public struct Course: Hashable, Sendable {
    public var title: String
    /// The best score; nil when only pass or fail is known.
    public var best: Points?
    /// Whether somebody wrote down that the course is passed, without a score.
    public var isPassed: Bool

    public init(title: String, best: Points? = nil, isPassed: Bool = false) {
      self.title = title
      self.best = best
      self.isPassed = isPassed
    }
  }

  public var candidate: String
  public var name: String
  /// In the order of the results.
  public private(set) var courses: [Course]
  /// Whether a report passed that is good for every level.
  public var reportPassed: Bool
  /// Names of levels whose own report passed.
  public private(set) var reportLevels: [String]
  public var defencePassed: Bool
  /// Years of work, the greatest that was stated.
  public private(set) var workYears: Fraction?

  public init(
    candidate: String, name: String = "", courses: [Course] = [], reportPassed: Bool = false,
    reportLevels: [String] = [], defencePassed: Bool = false, workYears: Fraction? = nil
  ) {
    self.candidate = candidate
    self.name = name
    self.courses = []
    self.reportPassed = reportPassed
    self.reportLevels = reportLevels
    self.defencePassed = defencePassed
    self.workYears = workYears
    for course in courses { add(course) }
  }

  /// Adds one result of a course; titles are those of the scheme.
  public mutating func add(_ result: Course) {
    guard let index = courses.firstIndex(where: { $0.title == result.title }) else {
      courses.append(result)
      return
    }
    if let score = result.best { courses[index].best = max(score, courses[index].best ?? score) }
    courses[index].isPassed = courses[index].isPassed || result.isPassed
  }

  public mutating func addReport(ofLevel level: String) {
    if !reportLevels.contains(level) { reportLevels.append(level) }
  }

  public mutating func addWorkYears(_ years: Fraction) {
    workYears = max(years, workYears ?? years)
  }

  public subscript(course title: String) -> Course? { courses.first { $0.title == title } }
}
