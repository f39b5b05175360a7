// exambank simulate: answer files of make-believe candidates, for rehearsal and load.

import ExamCore
import ExamFiles

enum SimulateCommand: Command {
  static let syntax = CommandSyntax(
    "simulate",
    Message(en: "write answers of make-believe candidates", zh: "生成模拟考生的答卷"),
    operands: [
      OperandSyntax(
        "PAPER", Message(en: "paper.json or its folder", zh: "paper.json 或它所在的文件夹"))
    ],
    options: [
      OptionSyntax(
        "candidates", short: "n", value: "N",
        Message(en: "number of candidates; 60 when absent", zh: "考生人数，默认 60")),
      OptionSyntax(
        "seed", short: "s", value: "N",
        Message(en: "same seed, same answers; 1 when absent", zh: "种子相同则答卷相同，默认 1")),
      OptionSyntax(
        "output", short: "o", value: "FILE",
        Message(
          en: "file to write; “answers.csv” when absent, - for standard output",
          zh: "输出文件，默认 answers.csv，- 为标准输出")),
    ],
    examples: ["exambank simulate paper --candidates 200 --seed 5 -o answers.csv"])

  static func run(_ arguments: ParsedArguments, _ console: Console) throws -> ExitStatus {
    let exam = try ExamFolder.read(arguments.operands[0])
    let count = try arguments.number("candidates", in: 1...100_000_000) ?? 60
    let seed = try arguments.seed() ?? 1
    let output = arguments.value("output") ?? "answers.csv"
    let progress = ProgressLine(Message(en: "candidates", zh: "考生"), console)
    try SimulatedAnswers.write(
      exam, candidates: count, seed: seed, to: output, headings: console.headings
    ) { progress.update(rows: $0, share: Double($0) / Double(count)) }
    progress.finish()
    guard output != "-" else { return .done }
    if console.isJSON {
      try console.put(JSONText.text(["candidates": String(count), "file": output]))
    } else {
      try console.say(
        Message(
          en: CountText.english(count, "make-believe candidate") + " written to \(output)",
          zh: "\(count) 名模拟考生的答卷已写入 \(output)"))
    }
    return .done
  }
}
