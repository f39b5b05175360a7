// What `exambank check` prints and writes of a bank's coverage.

import ExamCore
import ExamFiles

/// The table asked for by `--coverage` and `--coverage-csv`.
struct CoverageOutput {
  static let options = [
    OptionSyntax(
      "coverage",
      Message(
        en: "print how many questions and points examine each objective", zh: "显示每个知识点的小题数和分值")),
    OptionSyntax(
      "coverage-csv", value: "FILE",
      Message(en: "write that table as CSV; - for standard output", zh: "把该表写成 CSV；- 为标准输出")),
  ]

  private let isPrinted: Bool
  private let file: String?

  init(_ arguments: ParsedArguments) throws(UsageError) {
    isPrinted = arguments.has("coverage")
    file = arguments.value("coverage-csv")
    if file != nil, arguments.operands.count > 1 {
      throw arguments.usage(
        Message(
          en: "--coverage-csv takes one bank, not \(arguments.operands.count)",
          zh: "--coverage-csv 只能用于一个题库，而不是 \(arguments.operands.count) 个"))
    }
    if isTable, arguments.has("json") {
      throw arguments.usage(
        Message(
          en: "--coverage-csv - and --json both write to standard output",
          zh: "--coverage-csv - 和 --json 都写到标准输出"))
    }
  }

  /// Whether standard output belongs to the CSV.
  var isTable: Bool { file == "-" }

  /// Prints and writes what was asked for; the coverage itself is nil when nothing was.
  func show(
    _ bank: Bank, blueprints: [Blueprint], _ console: Console
  ) throws(FileFailure) -> Coverage? {
    guard isPrinted || file != nil else { return nil }
    let coverage = Coverage(bank, worth: Coverage.worth(in: blueprints))
    if isPrinted {
      try console.say(
        CoverageText(coverage, outline: bank.outline, style: console.style).text)
    }
    if let file {
      let output = try OutputFile(file)
      try CoverageTable.write(coverage, language: console.headings, to: output)
      try output.publish()
      try console.say(
        Message(en: "Coverage written to \(file).", zh: "覆盖表已写入 \(file)。"))
    }
    return isPrinted ? coverage : nil
  }
}
