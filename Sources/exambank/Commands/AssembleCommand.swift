// exambank assemble: papers drawn from a bank to a blueprint.

import ExamCore
import ExamFiles

enum AssembleCommand: Command {
  static let syntax = CommandSyntax(
    "assemble",
    Message(en: "draw papers from a bank to a blueprint", zh: "按双向细目表抽题组卷"),
    operands: [OperandSyntax("BANK", Message(en: "folder of a bank", zh: "题库文件夹"))],
    options: [
      OptionSyntax(
        "blueprint", short: "b", value: "NAME",
        Message(
          en: "name of a blueprint of the bank, or a file", zh: "题库中细目表的名称，或一个文件")),
      OptionSyntax(
        "seed", short: "s", value: "N",
        Message(
          en:
            "same bank, blueprint and seed: same papers; a new one is made and printed when absent",
          zh: "题库、细目表、种子相同则试卷相同；不写则随机产生并显示")),
      OptionSyntax(
        "forms", value: "N",
        Message(
          en: "number of forms without a common item; 1 when absent", zh: "互不重题的套数，默认 1")),
      OptionSyntax(
        "avoid", value: "DIR", repeats: true,
        Message(
          en: "avoid the items of a paper issued before; may be repeated",
          zh: "避开以前试卷用过的试题，可重复")),
      OptionSyntax(
        "output", short: "o", value: "DIR",
        Message(en: "folder to write; “paper” when absent", zh: "输出文件夹，默认 paper")),
    ],
    examples: [
      "exambank assemble QuestionBank/customer-service-cases --blueprint six-types --seed 1 -o paper"
    ])

  static func run(_ arguments: ParsedArguments, _ console: Console) throws -> ExitStatus {
    let folder = try BankFolder.open(arguments.operands[0])
    let blueprint = try folder.blueprint(named: arguments.value("blueprint"), arguments)
    let seed = try arguments.seed() ?? UInt64.random(in: 0...999_999_999)
    let forms = try arguments.number("forms", in: 1...100) ?? 1
    let output = arguments.value("output") ?? "paper"
    var avoided: [Item.ID] = []
    for path in arguments.all("avoid") {
      avoided += try ExamFolder.read(path).items.map(\.id)
    }
    let exam: IssuedExam
    do throws(ExamRefusal) {
      exam = try ExamMaker(folder).exam(
        blueprint, seed: seed, forms: forms, avoiding: Set(avoided))
    } catch {
      let findings = error.findings.sortedForReading()
      console.report(findings)
      if console.isJSON {
        try console.put(JSONText.findings(findings, language: console.language))
      }
      console.warn(
        console.text(Message(en: "No paper was drawn.", zh: "没有组成试卷。")))
      return .findings
    }
    try ExamFolder.write(exam, to: output, headings: console.headings)
    if console.isJSON {
      try console.put(JSONText.exam(exam, folder: output))
      return .done
    }
    for (position, layout) in exam.forms.enumerated() {
      let rules = exam.tally(at: position).rows
      let met = rules.count { $0.met }
      let questions = exam.key(at: position)?.questions.count ?? 0
      try console.say(
        Message(
          en:
            "Form \(layout.form): \(questions) questions, \(exam.blueprint.total) points, \(met) of \(rules.count) rules met",
          zh:
            "\(layout.form) 卷：\(questions) 个小题，\(exam.blueprint.total) 分，\(rules.count) 条规则满足 \(met) 条"
        ))
    }
    try console.say(
      Message(
        en:
          "Seed \(seed). Written to \(output): paper.json, and for each form the paper, its key and its blueprint as CSV and HTML.",
        zh: "种子 \(seed)。已写入 \(output)：paper.json，以及每套卷的试卷、答案、细目表（CSV 和 HTML）。"))
    return .done
  }
}
