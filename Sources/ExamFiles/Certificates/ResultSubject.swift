// What a row of a results file is about: a course, a report, the defence, or years of work.

import ExamCore

/// The subject of one result.
enum ResultSubject: Hashable {
  /// The title as the scheme has it.
  case course(String)
  /// Names of the levels whose report it is; nil for every level.
  case report(levels: [String]?)
  case defence
  case workYears
}

/// Finds the subject that somebody wrote in the course column.
struct ResultSubjects {
  private let known: [String: ResultSubject]
  /// As people write them, for did-you-mean.
  private let names: [String]

  private static let reports = ["报告", "研究报告", "案例报告", "report"]
  private static let defences = ["答辩", "报告答辩", "论文答辩", "defence", "defense"]
  private static let years = ["工作年限", "年限", "工作年数", "years", "work years", "years of work"]

  init(_ scheme: Scheme) {
    var known: [String: ResultSubject] = [:]
    var names: [String] = []
    func add(_ name: String, _ subject: ResultSubject) {
      names.append(name)
      let key = ResultSubjects.key(name)
      if known[key] == nil { known[key] = subject }
    }
    for level in scheme.levels {
      for course in level.courses { add(course, .course(course)) }
    }
    for level in scheme.levels {
      guard let title = level.report else { continue }
      // One title may serve several levels: passing it once counts for all of them.
      let sharing = scheme.levels.filter { $0.report == title }.map(\.name)
      add(title, .report(levels: sharing))
      for name in [level.name] + level.aliases {
        for word in ResultSubjects.reports {
          add("\(name)\(word)", .report(levels: [level.name]))
          add("\(word) \(name)", .report(levels: [level.name]))
        }
      }
    }
    for word in ResultSubjects.reports { add(word, .report(levels: nil)) }
    for word in ResultSubjects.defences { add(word, .defence) }
    for word in ResultSubjects.years { add(word, .workYears) }
    self.known = known
    self.names = names
  }

  subscript(written: String) -> ResultSubject? { known[ResultSubjects.key(written)] }

  func suggestion(for written: String) -> String? {
    DidYouMean.suggestion(for: written, among: names)
  }

  /// Width, case, spaces and the brackets of a title do not matter.
  private static func key(_ text: String) -> String {
    String(TextFolding.lookupKey(text).filter { !"《》<>“”\"'".contains($0) })
  }
}
