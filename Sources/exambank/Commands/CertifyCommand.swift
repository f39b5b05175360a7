// exambank certify: which certificates candidates hold, and what is missing for the next.

import ExamCore
import ExamFiles

enum CertifyCommand: Command {
  static let syntax = CommandSyntax(
    "certify",
    Message(
      en: "say which certificates candidates hold and what is missing", zh: "判断已获得的证书和尚缺的条件"),
    operands: [
      OperandSyntax("SCHEME", Message(en: "folder of a scheme, or its file", zh: "证书方案文件夹或文件")),
      OperandSyntax(
        "RESULTS",
        Message(
          en: "CSV of results: candidate, name, course, result; - for standard input",
          zh: "成绩 CSV：考生、姓名、课程、成绩；- 为标准输入")),
    ],
    options: [
      OptionSyntax(
        "output", short: "o", value: "FILE",
        Message(en: "also write certificates.csv", zh: "另存为 certificates.csv"))
    ],
    examples: ["exambank certify QuestionBank/crmat results.csv -o certificates.csv"])

  static func run(_ arguments: ParsedArguments, _ console: Console) throws -> ExitStatus {
    let folder = try SchemeFolder.read(arguments.operands[0])
    guard !folder.findings.hasErrors else {
      console.report(folder.findings)
      return .findings
    }
    let (results, findings) = try ResultsReader(scheme: folder.scheme).read(arguments.operands[1])
    let advisor = CertificateAdvisor(scheme: folder.scheme)
    let standings = results.map { advisor.standing(of: $0) }
    // A file of which nothing could be read replaces no table that was written before.
    if let output = arguments.value("output"), !results.isEmpty || !findings.hasErrors {
      let file = try OutputFile(output)
      try CertificatesTable.write(standings, language: console.headings, to: file)
      try file.publish()
    }
    console.report(findings)
    if arguments.value("output") == "-" {
      // The table has gone to standard output, and nothing may stand behind it.
    } else if console.isJSON {
      try console.put(JSONText.standings(standings, console.language))
    } else {
      try console.say(CertificateSummary(standings, style: console.style).text)
    }
    return findings.contains { $0.severity >= .warning } ? .findings : .done
  }
}
