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
          en: "number of forms drawn together; 1 when absent", zh: "同时抽取的套数，默认 1")),
      OptionSyntax(
        "overlap", value: "LIMIT",
        Message(
          en: "what two forms may share: 5 points, 3 questions, 10%; nothing when absent",
          zh: "两套卷最多重多少：5分、3题、10%；不写则互不重题")),
      OptionSyntax(
        "shuffle-forms", value: "N",
        Message(
          en: "issue each form in N orders of the same questions",
          zh: "防抄卷：每套卷按 N 种题序、选项序各出一份")),
      OptionSyntax(
        "avoid", value: "DIR", repeats: true,
        Message(
          en: "a paper issued before, or a folder of them; repeat it, oldest first",
          zh: "以前的试卷或其所在文件夹，可重复，旧的在前")),
      OptionSyntax(
        "focus", value: "FILE",
        Message(
          en: "mastery.csv or class-mastery.csv: draw more where mastery is weak",
          zh: "mastery.csv 或 class-mastery.csv：薄弱处多抽")),
      OptionSyntax(
        "candidate", value: "ID",
        Message(en: "focus on this candidate of mastery.csv", zh: "只按 mastery.csv 中这名考生")),
      OptionSyntax(
        "strength", value: "N",
        Message(
          en: "how strongly to focus: weight × (1 + N × (1 − mastery)); 4 when absent",
          zh: "侧重的强度：权重 ×（1 + N ×（1 − 掌握度）），默认 4")),
      OptionSyntax(
        "steps", value: "N",
        Message(
          en: "steps of search before the draw is given up as undecided; 200000 when absent",
          zh: "搜索多少步仍无定论就放弃，默认 200000")),
      OptionSyntax(
        "output", short: "o", value: "DIR",
        Message(en: "folder to write; “paper” when absent", zh: "输出文件夹，默认 paper")),
    ],
    examples: [
      "exambank assemble QuestionBank/customer-service-cases --blueprint six-types --seed 1 -o paper"
    ])

  static func run(_ arguments: ParsedArguments, _ console: Console) throws -> ExitStatus {
    let folder = try BankFolder.open(arguments.operands[0])
    var blueprint = try folder.blueprint(named: arguments.value("blueprint"), arguments)
    if let text = arguments.value("overlap") {
      blueprint.formRules.overlap = try overlap(text, arguments)
    }
    let seed = try arguments.seed() ?? UInt64.random(in: 0...999_999_999)
    let forms = try arguments.number("forms", in: 1...100) ?? 1
    let output = arguments.value("output") ?? "paper"
    let orders = try arguments.number("shuffle-forms", in: 1...26) ?? 1
    let limit = try arguments.number("steps", in: 1...1_000_000).map { DrawLimit(steps: $0) }
    let issued = try IssuedPapers.read(arguments.all("avoid"))
    let (focus, remarks) = try focus(arguments, outline: folder.bank.outline)
    console.report(remarks)
    let exam: IssuedExam
    do throws(ExamRefusal) {
      exam = try ExamMaker(folder).exam(
        blueprint, seed: seed, forms: forms, orders: orders, issued: issued, focus: focus,
        limit: limit ?? DrawLimit())
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
    let status = remarks.contains { $0.severity >= .warning } ? ExitStatus.findings : .done
    if let old = try ExamFolder.write(exam, to: output, headings: console.headings) {
      console.report([replaced(old, output)])
    }
    if console.isJSON {
      try console.put(JSONText.exam(exam, folder: output))
      return status
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
    if let method = exam.draw?.method { try console.say(DrawText.message(method)) }
    try console.say(
      Message(
        en:
          "Seed \(seed). Written to \(output): paper.json, and for each form the paper, its key and its blueprint as CSV and HTML.",
        zh: "种子 \(seed)。已写入 \(output)：paper.json，以及每套卷的试卷、答案、细目表（CSV 和 HTML）。"))
    return status
  }

  private static func replaced(_ old: ExamFolder.Replaced, _ folder: String) -> Finding {
    let forms = old.removed.map(\.rawValue)
    let isOne = forms.count == 1
    return Finding(
      .note, "exam-replaced", at: Place(file: folder),
      Message(
        en: "an exam drawn from seed \(old.seed) was replaced"
          + (forms.isEmpty
            ? ""
            : ", and the files of its \(isOne ? "form" : "forms") "
              + "\(forms.joined(separator: ", ")) removed"),
        zh: "替换了由种子 \(old.seed) 抽出的试卷"
          + (forms.isEmpty ? "" : "，并删去了它的 \(forms.joined(separator: "、")) 卷文件")))
  }

  private static func overlap(
    _ text: String, _ arguments: ParsedArguments
  ) throws(UsageError) -> FormRules.Overlap {
    if let overlap = FormRules.Overlap(text) { return overlap }
    throw arguments.usage(
      Message(
        en: "--overlap takes a limit such as 5 points, 3 questions or 10%, not “\(text)”",
        zh: "--overlap 需要 5分、3题 或 10% 这样的上限，而不是“\(text)”"))
  }

  private static func focus(
    _ arguments: ParsedArguments, outline: Outline
  ) throws -> (focus: Focus, findings: [Finding]) {
    guard let path = arguments.value("focus") else {
      for option in ["candidate", "strength"] where arguments.value(option) != nil {
        throw arguments.usage(
          Message(en: "--\(option) needs --focus", zh: "--\(option) 要和 --focus 一起用"))
      }
      return (.none, [])
    }
    let strength = try arguments.number("strength", in: 1...100) ?? 4
    return try FocusFile.read(
      path, outline: outline, candidate: arguments.value("candidate"),
      strength: Fraction(strength))
  }
}
