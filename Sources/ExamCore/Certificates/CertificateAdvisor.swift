// Which certificates of a scheme a candidate holds, and what each of the others still asks for.

/// One thing a level asks for that is not there yet.
public enum MissingRequirement: Hashable, Sendable {
  /// A course not passed, with the best score so far; nil when no score is known, of a course that
  /// was `failed` or never sat.
  case course(String, best: Points?, failed: Bool = false, pass: Points)
  /// The title of the report.
  case report(String)
  case defence
  case workYears(needed: Int, has: Fraction?)

  public func text(in language: Language) -> String {
    let chinese = language == .chinese
    switch self {
    case .course(let title, let best, let failed, let pass):
      guard let best else {
        if failed {
          return chinese ? "《\(title)》未通过，\(pass) 分及格" : "\(title): failed, \(pass) passes"
        }
        return chinese ? "《\(title)》未考过，\(pass) 分及格" : "\(title): no result yet, \(pass) passes"
      }
      return chinese
        ? "《\(title)》最好成绩 \(best)，\(pass) 分及格" : "\(title): best score \(best), \(pass) passes"
    case .report(let title):
      return chinese ? "《\(title)》通过评审" : "report \(title): to pass review"
    case .defence: return chinese ? "报告答辩通过" : "defence of the report: to pass"
    case .workYears(let needed, let has):
      guard let has else {
        return chinese ? "满 \(needed) 年工作年限的证明" : "years of work: \(needed) needed, none stated"
      }
      return chinese
        ? "工作年限 \(has) 年，需满 \(needed) 年" : "years of work: \(needed) needed, \(has) so far"
    }
  }
}

/// How a candidate stands on one level.
public struct LevelStanding: Hashable, Sendable {
  public var level: String
  public var certificate: String
  /// In the order courses, report, defence, years.
  public var missing: [MissingRequirement]
  public var isHeld: Bool { missing.isEmpty }
}

/// How a candidate stands on every level of a scheme.
public struct CertificateStanding: Hashable, Sendable {
  public var candidate: String
  public var name: String
  /// In the order of the scheme.
  public var levels: [LevelStanding]

  /// The first level of the scheme that is not held: what to work on next; nil when all are held.
  public var next: LevelStanding? { levels.first { !$0.isHeld } }
}

/// Compares results with a scheme. No level asks for another one.
public struct CertificateAdvisor: Sendable {
  public let scheme: Scheme

  public init(scheme: Scheme) { self.scheme = scheme }

  public func standing(of results: CandidateResults) -> CertificateStanding {
    CertificateStanding(
      candidate: results.candidate, name: results.name,
      levels: scheme.levels.map { level in
        LevelStanding(
          level: level.name, certificate: level.certificate,
          missing: missing(of: results, for: level))
      })
  }

  private func missing(of results: CandidateResults, for level: Scheme.Level)
    -> [MissingRequirement]
  {
    var missing: [MissingRequirement] = []
    for title in level.courses {
      let course = results[course: title]
      let reached = course?.best.map { $0 >= scheme.pass } ?? false
      if !(reached || course?.isPassed == true) {
        missing.append(
          .course(
            title, best: course?.best, failed: course.map { $0.best == nil } ?? false,
            pass: scheme.pass))
      }
    }
    if let report = level.report, !results.reportPassed,
      !results.reportLevels.contains(level.name)
    {
      missing.append(.report(report))
    }
    if level.defence, !results.defencePassed { missing.append(.defence) }
    if let needed = level.workYears, (results.workYears ?? -1) < Fraction(needed) {
      missing.append(.workYears(needed: needed, has: results.workYears))
    }
    return missing
  }
}
