// exambank report: mastery per objective, items and papers, from a grade folder.

import ExamCore
import ExamFiles

enum ReportCommand: Command {
  static let syntax = CommandSyntax(
    "report",
    Message(en: "report mastery per objective, and how the items did", zh: "报告知识点掌握度和试题分析"),
    operands: [
      OperandSyntax(
        "SCORES", Message(en: "folder that grade wrote", zh: "grade 写成的文件夹"))
    ],
    options: [
      OptionSyntax(
        "output", short: "o", value: "DIR",
        Message(
          en: "folder for mastery.csv, class-mastery.csv, items.csv; SCORES when absent",
          zh: "mastery.csv、class-mastery.csv、items.csv 的输出文件夹，默认 SCORES")),
      OptionSyntax(
        "cut", value: "RATE",
        Message(
          en: "rate from which an objective is mastered; 0.6 when absent", zh: "掌握的划界得分率，默认 0.6")),
      OptionSyntax(
        "candidate", value: "ID",
        Message(en: "print one candidate's report; write nothing", zh: "只显示一名考生，不写文件")),
    ],
    examples: ["exambank report scores -o report", "exambank report scores --candidate S0007"])

  static func run(_ arguments: ParsedArguments, _ console: Console) throws -> ExitStatus {
    let folder = arguments.operands[0]
    let grading = try GradingFile.read(folder)
    var rule = MasteryRule()
    if let text = arguments.value("cut") {
      guard let cut = Fraction(parsing: text), cut > .zero, cut < .one else {
        throw arguments.usage(
          Message(
            en: "--cut takes a rate between 0 and 1, such as 0.6, not “\(text)”",
            zh: "--cut 需要 0 到 1 之间的得分率，如 0.6，而不是“\(text)”"))
      }
      rule.cut = cut
    }
    let run = ReportRun(
      exam: grading.exam, record: grading.record, rule: rule, language: console.headings)
    let wanted = arguments.value("candidate")
    let output = wanted == nil ? try OutputFolder(arguments.value("output") ?? folder) : nil
    let progress = ProgressLine(Message(en: "bytes read", zh: "已读字节"), console)
    let report = try run.run(folder, output: output, candidate: wanted) {
      progress.update(rows: $0, share: nil)
    }
    progress.finish()
    console.report(report.findings)
    if let output, report.findings.hasErrors {
      output.discard()
      if console.isJSON {
        try console.put(JSONText.findings(report.findings, language: console.language))
      }
      try console.say(Message(en: "Nothing was written.", zh: "没有写任何文件。"))
      return .findings
    }
    try output?.commit()
    if console.isJSON {
      try console.put(JSONText.report(report, language: console.language))
    } else if wanted != nil {
      if let text = CandidateSummary(report, style: console.style)?.text { try console.say(text) }
    } else {
      try console.say(ReportSummary(report, style: console.style).text)
      try console.say(
        Message(
          en: "Written to \(output?.path ?? ""): mastery.csv, class-mastery.csv, items.csv.",
          zh: "已写入 \(output?.path ?? "")：mastery.csv、class-mastery.csv、items.csv。"))
    }
    return report.findings.contains { $0.severity >= .warning } ? .findings : .done
  }
}
