// Results for machines: `--json`.

import ExamCore
import ExamFiles
import FoundationEssentials

enum JSONText {
  private struct FindingRecord: Encodable {
    var severity: String
    var code: String
    var file: String?
    var line: Int?
    var column: Int?
    var message: String
    var remedy: String?

    init(_ finding: Finding, _ language: Language) {
      severity = "\(finding.severity)"
      code = finding.code
      file = finding.place?.file
      line = finding.place?.line
      column = finding.place?.column
      message = finding.message.text(in: language)
      remedy = finding.remedy?.text(in: language)
    }
  }
  private struct Findings: Encodable {
    var errors: Int
    var warnings: Int
    var findings: [FindingRecord]
    /// Absent unless asked for.
    var coverage: [BankCoverage]?
  }
  private struct Exam: Encodable {
    struct Form: Encodable {
      var form: String
      var questions: Int
      var items: [String]
    }
    var folder: String
    var seed: String
    var total: String
    var forms: [Form]
  }

  static func findings(
    _ findings: [Finding], coverage: [BankCoverage]? = nil, language: Language
  ) -> String {
    text(
      Findings(
        errors: findings.count { $0.severity == .error },
        warnings: findings.count { $0.severity == .warning },
        findings: findings.map { FindingRecord($0, language) }, coverage: coverage))
  }

  static func exam(_ exam: IssuedExam, folder: String) -> String {
    text(
      Exam(
        folder: folder, seed: String(exam.seed), total: exam.blueprint.total.description,
        forms: exam.forms.map { layout in
          Exam.Form(
            form: layout.form.rawValue, questions: exam.key(layout.form)?.questions.count ?? 0,
            items: layout.sections.flatMap { $0.map(\.item.rawValue) })
        }))
  }

  private struct Grading: Encodable {
    var written: Bool
    var sheets: Int
    var final: Int
    var awaiting: Int
    var absent: Int
    var void: Int
    var passed: Int
    var reviews: Int
    var findings: [FindingRecord]
  }

  static func grading(
    _ result: GradingRun.Result, findings: [Finding], language: Language
  ) -> String {
    text(
      Grading(
        written: result.isWritten, sheets: result.sheets, final: result.final,
        awaiting: result.awaiting, absent: result.absent, void: result.void,
        passed: result.passed, reviews: result.reviews,
        findings: findings.map { FindingRecord($0, language) }))
  }

  private struct ReportRecord: Encodable {
    struct Form: Encodable {
      var form: String
      var complete: Int
      var alpha: Double?
      var standardError: Double?
    }
    var course: String
    var paper: String
    var present: Int
    var absent: Int
    var awaiting: Int
    var mean: Double?
    var passed: Int
    var judged: Int
    var forms: [Form]
    var findings: [FindingRecord]
  }

  static func report(_ report: Report, language: Language) -> String {
    let totals = report.totals
    return text(
      ReportRecord(
        course: report.course, paper: report.title, present: totals.present,
        absent: totals.absent, awaiting: totals.awaiting, mean: totals.moments.mean,
        passed: totals.passed, judged: totals.judged,
        forms: report.forms.map { form in
          ReportRecord.Form(
            form: form.form.rawValue, complete: form.complete, alpha: form.reliability?.alpha,
            standardError: form.reliability?.standardError)
        },
        findings: report.findings.map { FindingRecord($0, language) }))
  }

  private struct Standing: Encodable {
    struct Level: Encodable {
      var level: String
      var certificate: String
      var held: Bool
      var missing: [String]
    }
    var candidate: String
    var name: String
    var levels: [Level]
  }

  static func standings(_ standings: [CertificateStanding], _ language: Language) -> String {
    text(
      standings.map { standing in
        Standing(
          candidate: standing.candidate, name: standing.name,
          levels: standing.levels.map { level in
            Standing.Level(
              level: level.level, certificate: level.certificate, held: level.isHeld,
              missing: level.missing.map { $0.text(in: language) })
          })
      })
  }

  static func text(_ value: some Encodable) -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
    guard let data = try? encoder.encode(value) else { return "{}" }
    return String(decoding: data, as: UTF8.self)
  }
}
