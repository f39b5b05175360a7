// exambank format: the canonical form of every file of a bank.

import ExamCore
import ExamFiles

enum FormatCommand: Command {
  static let syntax = CommandSyntax(
    "format",
    Message(en: "write the canonical form of a bank's files", zh: "把题库文件写成规范格式"),
    operands: [
      OperandSyntax(
        "BANK", repeats: true,
        Message(en: "folder of a bank or of a certificate scheme", zh: "题库文件夹，或证书方案文件夹"))
    ],
    options: [
      OptionSyntax(
        "check", Message(en: "only tell which files would change", zh: "只列出会改动的文件"))
    ],
    examples: ["exambank format --check QuestionBank/customer-service-cases"])

  static func run(_ arguments: ParsedArguments, _ console: Console) throws -> ExitStatus {
    var findings: [Finding] = []
    var changes: [CanonicalFile] = []
    for path in arguments.operands {
      if SchemeFolder.isScheme(path) {
        let scheme = try SchemeFolder.read(path)
        findings += scheme.findings
        changes.append(scheme.canonicalFile)
      } else {
        let folder = try BankFolder.open(path)
        findings += folder.findings
        changes += folder.canonicalFiles()
      }
    }
    // What cannot be read cannot be written again without loss.
    if findings.hasErrors {
      console.report(findings.sortedForReading())
      console.warn(
        console.text(
          Message(
            en: "Nothing was written: mend the errors first.", zh: "没有写任何文件：请先改正错误。")))
      return .findings
    }
    let changed = changes.filter { !$0.isCanonical }
    for file in changed {
      if !arguments.has("check") { try AtomicFile.write(file.new, to: file.path) }
      try console.say(file.path)
    }
    if console.isJSON {
      try console.put(JSONText.text(["changed": changed.map(\.path)]))
    }
    let count = changed.count
    try console.say(
      arguments.has("check")
        ? Message(
          en: "\(count) of \(CountText.english(changes.count, "file")) would change",
          zh: "\(changes.count) 个文件中有 \(count) 个会改动")
        : Message(
          en: "\(count) of \(CountText.english(changes.count, "file")) rewritten",
          zh: "\(changes.count) 个文件中改写了 \(count) 个"))
    return arguments.has("check") && count > 0 ? .findings : .done
  }
}
