// exambank demo: the whole flow on the bank that ships, each step as one would type it.

import ExamCore
import ExamFiles

enum DemoCommand: Command {
  static let syntax = CommandSyntax(
    "demo",
    Message(
      en: "the whole flow on the bank that ships: papers, answers, scores, mastery",
      zh: "用自带题库走完全流程：试卷、答卷、成绩、掌握度"),
    options: [
      OptionSyntax(
        "output", short: "o", value: "DIR",
        Message(en: "folder to write; “exambank-demo” when absent", zh: "输出文件夹，默认 exambank-demo")),
      OptionSyntax(
        "bank", value: "BANK", Message(en: "another bank", zh: "换一个题库")),
      OptionSyntax(
        "blueprint", short: "b", value: "NAME",
        Message(en: "blueprint; six-types when absent", zh: "细目表，默认 six-types")),
      OptionSyntax(
        "seed", short: "s", value: "N", Message(en: "seed; 1 when absent", zh: "种子，默认 1")),
      OptionSyntax(
        "candidates", short: "n", value: "N",
        Message(en: "number of make-believe candidates; 60 when absent", zh: "模拟考生人数，默认 60")),
    ],
    examples: ["exambank demo", "exambank demo --lang zh --seed 2026 -o mock"])

  static func run(_ arguments: ParsedArguments, _ console: Console) throws -> ExitStatus {
    guard let bank = arguments.value("bank") ?? ShippedBank.path else {
      throw arguments.usage(
        Message(
          en: "cannot find \(ShippedBank.name) here or above the program; name a bank with --bank",
          zh: "这里和程序所在位置都找不到 \(ShippedBank.name)；请用 --bank 指定题库"))
    }
    let folder = arguments.value("output") ?? "exambank-demo"
    let seed = String(try arguments.seed() ?? 1)
    let candidates = String(try arguments.number("candidates", in: 1...1_000_000) ?? 60)
    let blueprint = arguments.value("blueprint") ?? "six-types"
    let steps: [(any Command.Type, [String])] = [
      (CheckCommand.self, [bank]),
      (
        AssembleCommand.self,
        [bank, "--blueprint", blueprint, "--seed", seed, "--forms", "2", "-o", folder + "/paper"]
      ),
      (
        SimulateCommand.self,
        [
          folder + "/paper", "--candidates", candidates, "--seed", seed, "-o",
          folder + "/answers.csv",
        ]
      ),
      (GradeCommand.self, [folder + "/paper", folder + "/answers.csv", "-o", folder + "/scores"]),
      (ReportCommand.self, [folder + "/scores", "-o", folder + "/report"]),
    ]
    for (command, words) in steps {
      let line = ["exambank", command.syntax.name] + words
      try console.say("$ " + line.joined(separator: " "))
      let status = try command.run(
        ParsedArguments(words, syntax: command.syntax), console.inner)
      try console.say("")
      // Findings that stop the flow have been printed; those that do not are part of the show.
      if status == .findings, command == AssembleCommand.self { return status }
    }
    if console.isJSON {
      try console.put(
        JSONText.text(["bank": bank, "blueprint": blueprint, "folder": folder, "seed": seed]))
    }
    try console.say(next(folder))
    return .done
  }

  private static func next(_ folder: String) -> Message {
    Message(
      en: """
        Look next at
          \(folder)/paper/paper-A.html   the paper, to print; key-A.html beside it
          \(folder)/scores/scores.csv    the score sheet; review.csv: what a person has to look at
          \(folder)/report/mastery.csv   which candidate has mastered which objective
        and try
          exambank report \(folder)/scores --candidate S0001
        """,
      zh: """
        接下来可以看
          \(folder)/paper/paper-A.html   可打印的试卷，旁边是 key-A.html
          \(folder)/scores/scores.csv    成绩表；review.csv 是需要人工复核的作答
          \(folder)/report/mastery.csv   每名考生掌握了哪些知识点
        再试试
          exambank report \(folder)/scores --candidate S0001 --lang zh
        """)
  }
}
