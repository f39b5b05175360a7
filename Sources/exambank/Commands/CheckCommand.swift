// exambank check: everything that is wrong with a bank, at once.

import ExamCore
import ExamFiles

enum CheckCommand: Command {
  static let syntax = CommandSyntax(
    "check",
    Message(en: "find what is wrong with a bank", zh: "检查题库"),
    operands: [
      OperandSyntax(
        "BANK", repeats: true,
        Message(en: "folder of a bank or of a certificate scheme", zh: "题库文件夹，或证书方案文件夹"))
    ],
    options: [
      OptionSyntax(
        "blueprint", value: "NAME",
        Message(
          en: "check this blueprint only, and say how many papers the bank holds",
          zh: "只检查这个细目表，并说明题库够出几份试卷"))
    ] + CoverageOutput.options,
    examples: [
      "exambank check QuestionBank/customer-service-cases",
      "exambank check QuestionBank/customer-service-cases --coverage",
    ])

  static func run(_ arguments: ParsedArguments, _ console: Console) throws -> ExitStatus {
    let output = try CoverageOutput(arguments)
    let console = output.isTable ? console.silent : console
    var all: [Finding] = []
    var coverages: [JSONText.BankCoverage] = []
    var failures: [any Error] = []
    for path in arguments.operands {
      do {
        if SchemeFolder.isScheme(path) {
          all += try checkScheme(path, console)
        } else {
          let checked = try check(path, arguments, output, console)
          all += checked.findings
          if let coverage = checked.coverage {
            coverages.append(JSONText.BankCoverage(bank: path, coverage))
          }
        }
      } catch {
        // What the other folders hold is said all the same.
        failures.append(error)
        if failures.count == arguments.operands.count { throw failures[0] }
      }
    }
    let sorted = all.sortedForReading()
    console.report(sorted)
    let errors = sorted.count { $0.severity == .error }
    let warnings = sorted.count { $0.severity == .warning }
    if console.isJSON {
      try console.put(
        JSONText.findings(
          sorted, coverage: arguments.has("coverage") ? coverages : nil,
          language: console.language))
    } else {
      try console.say(
        Message(
          en: CountText.english(errors, "error") + ", " + CountText.english(warnings, "warning"),
          zh: "\(errors) 个错误，\(warnings) 个警告"))
    }
    if let failure = failures.first {
      console.report(failures.dropFirst().compactMap { ($0 as? FileFailure)?.finding })
      throw failure
    }
    return sorted.contains { $0.severity >= .warning } ? .findings : .done
  }

  private static func checkScheme(_ path: String, _ console: Console) throws -> [Finding] {
    let folder = try SchemeFolder.read(path)
    let levels = folder.scheme.levels
    let courses = levels.map(\.courses.count).reduce(0, +)
    try console.say(
      Message(
        en: "\(path): scheme \(folder.scheme.id), " + CountText.english(levels.count, "level")
          + ", " + CountText.english(courses, "course"),
        zh: "\(path)：证书方案 \(folder.scheme.id)，\(levels.count) 级，\(courses) 门课程"))
    return folder.findings
  }

  private static func check(
    _ path: String, _ arguments: ParsedArguments, _ output: CoverageOutput, _ console: Console
  ) throws -> (findings: [Finding], coverage: Coverage?) {
    let folder = try BankFolder.open(path)
    var blueprints = folder.blueprints
    if let name = arguments.value("blueprint") {
      blueprints = [try folder.blueprint(named: name, arguments)]
    }
    let findings = folder.allFindings(for: blueprints)
    let items = folder.bank.items.count
    let questions = folder.bank.items.map(\.parts.count).reduce(0, +)
    let english = [
      CountText.english(items, "item"), CountText.english(questions, "question"),
      CountText.english(blueprints.count, "blueprint"),
    ]
    try console.say(
      Message(
        en: "\(path): " + english.joined(separator: ", "),
        zh: "\(path)：\(items) 道试题，\(questions) 个小题，\(blueprints.count) 个细目表"))
    let coverage = try output.show(folder.bank, blueprints: blueprints, console)
    guard !findings.hasErrors else { return (findings, coverage) }
    var collisions: [Finding] = []
    for blueprint in blueprints {
      let supply = PaperSupply(bank: folder.bank, blueprint: blueprint)
      for line in SupplyText.lines(
        for: blueprint, supply: supply, inFull: arguments.value("blueprint") != nil,
        console.language)
      {
        try console.say(line)
      }
      if supply.found == 0 { collisions += whyNone(blueprint, folder) }
    }
    return (findings + collisions, coverage)
  }

  /// The rules that collide, or that it is undecided whether any paper exists.
  private static func whyNone(_ blueprint: Blueprint, _ folder: BankFolder) -> [Finding] {
    do throws(AssemblyFailure) {
      _ = try PaperDrawer(bank: folder.bank, blueprint: blueprint)
      return []
    } catch {
      return error.findings(blueprint: blueprint.id, sources: folder.bank.sources)
    }
  }
}
