// exambank rubric: a rubric tried on answers that people have marked.

import ExamCore
import ExamFiles

enum RubricCommand: Command {
  static let syntax = CommandSyntax(
    "rubric",
    Message(en: "try a rubric on marked answers", zh: "用已评作答检验评分细则"),
    operands: [
      OperandSyntax("try", isWord: true, Message(en: "the word try", zh: "写 try")),
      OperandSyntax("BANK", Message(en: "folder of a bank", zh: "题库文件夹")),
      OperandSyntax(
        "ITEM",
        Message(en: "id of the item, or ID/2 for part 2 of a case", zh: "题号；案例的第 2 小题写 ID/2")),
      OperandSyntax(
        "ANSWERS",
        Message(
          en: "CSV with the columns answer and points; second points when two people marked",
          zh: "CSV，含“作答”“得分”两列；有二评时加“二评得分”")),
    ],
    options: [
      OptionSyntax(
        "csv", value: "FILE",
        Message(
          en: "write every answer with what was found, largest differences first",
          zh: "逐份写出命中情况，差距大的在前"))
    ],
    examples: ["exambank rubric try QuestionBank/customer-service-cases CSC-0412 marked.csv"])

  static func run(_ arguments: ParsedArguments, _ console: Console) throws -> ExitStatus {
    let bank = try BankFolder.open(arguments.operands[1]).bank
    let name = arguments.operands[2]
    let (item, part) = try bank.constructed(named: name, arguments)
    let reader = MarkedAnswersReader(item: name, maximum: part.ownPoints ?? .zero)
    let (answers, findings) = try reader.read(arguments.operands[3])
    console.report(findings)
    guard !answers.isEmpty else { return .findings }
    let trial = RubricTrial(
      part, material: item.material, glossary: bank.glossary,
      order: WordOrderModel(of: bank.items), answers: answers)
    if let path = arguments.value("csv") {
      try TrialTable.write(trial, to: path, headings: console.headings)
    }
    if console.isJSON {
      try console.put(JSONText.trial(trial, item: name, language: console.language))
    } else {
      let text = TrialSummary(trial, item: name, style: console.style).text
      try console.say(String(text.dropLast()))
    }
    return findings.contains { $0.severity >= .warning } ? .findings : .done
  }
}
