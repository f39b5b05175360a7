// exambank grade: answer files into score sheets.

import ExamCore
import ExamFiles

enum GradeCommand: Command {
  static let syntax = CommandSyntax(
    "grade",
    Message(en: "grade answer files", zh: "评阅答卷"),
    operands: [
      OperandSyntax(
        "PAPER", Message(en: "paper.json or its folder", zh: "paper.json 或它所在的文件夹")),
      OperandSyntax(
        "ANSWERS", repeats: true,
        Message(
          en: "CSV files of answers, wide or long; - for standard input",
          zh: "答卷 CSV，宽表或长表；- 为标准输入")),
    ],
    options: [
      OptionSyntax(
        "output", short: "o", value: "DIR",
        Message(
          en: "folder for scores.csv, marks.csv, review.csv, grading.json; “scores” when absent",
          zh: "scores.csv、marks.csv、review.csv、grading.json 的输出文件夹，默认 scores")),
      OptionSyntax(
        "candidates", value: "FILE",
        Message(en: "CSV of who may appear; others are findings", zh: "考生名单 CSV；名单外的考生会报告")),
      OptionSyntax(
        "all-marks",
        Message(
          en: "write choice questions to marks.csv too", zh: "marks.csv 也写选择题和判断题")),
    ],
    examples: [
      "exambank grade paper answers.csv -o scores",
      "exambank grade paper room1.csv room2.csv --candidates list.csv -o scores",
    ])

  static func run(_ arguments: ParsedArguments, _ console: Console) throws -> ExitStatus {
    guard arguments.operands.count >= 2 else {
      throw arguments.usage(Message(en: "ANSWERS is missing", zh: "缺少 ANSWERS"))
    }
    let exam = try ExamFolder.read(arguments.operands[0])
    let list = try arguments.value("candidates").map { path throws(FileFailure) in
      try CandidateList(path)
    }
    let options = GradingRun.Options(
      headings: console.headings, language: exam.outline.language,
      allMarks: arguments.has("all-marks"), program: "exambank \(ExamBankProgram.version)")
    let output = arguments.value("output") ?? "scores"
    let progress = ProgressLine(Message(en: "answer sheets", zh: "答卷"), console)
    let result = try GradingRun(exam, options: options).grade(
      Array(arguments.operands.dropFirst()), candidates: list, into: output
    ) { done in
      progress.update(
        rows: done.rows, share: done.total > 0 ? Double(done.bytes) / Double(done.total) : nil)
    }
    progress.finish()
    let findings = (list?.findings ?? []) + result.findings
    console.report(findings)
    if console.isJSON {
      try console.put(JSONText.grading(result, findings: findings, language: console.language))
    } else {
      try console.say(text(of: result, output))
    }
    return findings.contains { $0.severity >= .warning } ? .findings : .done
  }

  private static func text(_ count: Int, _ en: String, _ zh: String) -> Message? {
    count > 0 ? Message(en: "\(count) \(en)", zh: "\(zh) \(count)") : nil
  }

  private static func text(of result: GradingRun.Result, _ output: String) -> Message {
    guard result.isWritten else {
      return Message(en: "Nothing was written.", zh: "没有写任何文件。")
    }
    let states = [
      text(result.final, "final", "已定"),
      text(result.awaiting, "with questions awaiting a person", "待人工"),
      text(result.absent, "absent", "缺考"), text(result.void, "void", "作废"),
    ].compactMap { $0 }
    let review =
      result.reviews > 0
      ? Message(
        en: " \(CountText.english(result.reviews, "question")) "
          + "\(result.reviews == 1 ? "waits" : "wait") in review.csv.",
        zh: "review.csv 中有 \(result.reviews) 题待人工复核。")
      : Message(en: "", zh: "")
    return Message(
      en: CountText.english(result.sheets, "answer sheet") + ": "
        + states.map(\.english).joined(separator: ", ")
        + ". Written to \(output): scores.csv, marks.csv, review.csv, grading.json."
        + review.english,
      zh: "\(result.sheets) 份答卷：" + states.map(\.chinese).joined(separator: "，")
        + "。已写入 \(output)：scores.csv、marks.csv、review.csv、grading.json。" + review.chinese)
  }
}
