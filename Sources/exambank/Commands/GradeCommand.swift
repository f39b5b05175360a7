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
      OptionSyntax(
        "review-below", value: "CONFIDENCE",
        Message(
          en: "constructed responses less certain than this (0 to 1) wait for a person",
          zh: "主观题置信度（0 到 1）低于此值的交人工复核")),
      OptionSyntax(
        "review-share", value: "SHARE",
        Message(
          en: "the least certain constructed responses wait for a person: 40%",
          zh: "最没有把握的这部分主观题作答交人工复核，如 40%")),
      OptionSyntax(
        "history", value: "FILE",
        Message(
          en: "CSV item, exact, n: how items agreed with people before; moves confidences only",
          zh: "CSV：试题、一致率、有效人数，过去与人工一致的程度，只影响置信度")),
      OptionSyntax(
        "explain", value: "ID",
        Message(
          en: "print one candidate's constructed responses with the points marked; write nothing",
          zh: "显示一名考生的主观题作答并标出得分处，不写文件")),
    ],
    examples: [
      "exambank grade paper answers.csv -o scores",
      "exambank grade paper room1.csv room2.csv --candidates list.csv -o scores",
      "exambank grade paper answers.csv --review-share 40% -o scores",
      "exambank grade paper answers.csv --explain S0007",
    ])

  static func run(_ arguments: ParsedArguments, _ console: Console) throws -> ExitStatus {
    guard arguments.operands.count >= 2 else {
      throw arguments.usage(Message(en: "ANSWERS is missing", zh: "缺少 ANSWERS"))
    }
    let exam = try ExamFolder.read(arguments.operands[0])
    let list = try arguments.value("candidates").map { path throws(FileFailure) in
      try CandidateList(path)
    }
    let history = try arguments.value("history").map { path throws(FileFailure) in
      try HistoryReader.read(path, for: exam)
    }
    if let history, history.findings.hasErrors {
      let findings = (list?.findings ?? []) + history.findings
      console.report(findings)
      if console.isJSON {
        try console.put(JSONText.findings(findings, language: console.language))
      }
      try console.say(nothingWritten)
      return .findings
    }
    let options = GradingRun.Options(
      headings: console.headings, language: exam.outline.language,
      allMarks: arguments.has("all-marks"), program: "exambank \(ExamBankProgram.version)",
      review: ReviewRule(
        below: try rate("review-below", arguments, such: "0.7"),
        share: try rate("review-share", arguments, such: "40%")),
      history: history?.history ?? [:])
    let answers = Array(arguments.operands.dropFirst())
    if let candidate = arguments.value("explain") {
      return try explain(candidate, answers, GradingRun(exam, options: options), console)
    }
    let output = arguments.value("output") ?? "scores"
    let progress = ProgressLine(Message(en: "answer sheets", zh: "答卷"), console)
    let result = try GradingRun(exam, options: options).grade(
      answers, candidates: list, into: output
    ) { done in
      progress.update(
        rows: done.rows, share: done.total > 0 ? Double(done.bytes) / Double(done.total) : nil)
    }
    progress.finish()
    let findings = (list?.findings ?? []) + (history?.findings ?? []) + result.findings
    console.report(findings)
    if console.isJSON {
      try console.put(JSONText.grading(result, findings: findings, language: console.language))
    } else {
      try console.say(text(of: result, output))
    }
    return findings.contains { $0.severity >= .warning } ? .findings : .done
  }

  /// A part of one, as a decimal or in per cent.
  private static func rate(
    _ option: String, _ arguments: ParsedArguments, such example: String
  ) throws(UsageError) -> Fraction? {
    guard let text = arguments.value(option) else { return nil }
    if let part = Fraction(partOfOne: text) { return part }
    throw arguments.usage(
      Message(
        en: "--\(option) takes a part between 0 and 1, such as \(example), not “\(text)”",
        zh: "--\(option) 需要 0 到 1 之间的数，如 \(example)，而不是“\(text)”"))
  }

  private static func explain(
    _ candidate: String, _ answers: [String], _ run: GradingRun, _ console: Console
  ) throws -> ExitStatus {
    let (explanation, findings) = try run.explain(candidate, in: answers)
    console.report(findings.filter { $0.severity == .error })
    guard let explanation else {
      console.report([
        Finding(
          .error, "no-such-candidate",
          Message(
            en: "the answer files have no sheet of “\(candidate)”",
            zh: "答卷文件里没有考生“\(candidate)”"),
          remedy: Message(
            en: "Write the id as it stands in the column candidate.", zh: "请按“考生”列里的写法给出编号。"))
      ])
      return .findings
    }
    if console.isJSON {
      try console.put(JSONText.explanation(explanation, language: console.language))
    } else {
      try console.put(String(explanation.text(console.style).dropLast()))
    }
    return .done
  }

  private static let nothingWritten = Message(en: "Nothing was written.", zh: "没有写任何文件。")

  private static func text(_ count: Int, _ en: String, _ zh: String) -> Message? {
    count > 0 ? Message(en: "\(count) \(en)", zh: "\(zh) \(count)") : nil
  }

  private static func text(of result: GradingRun.Result, _ output: String) -> Message {
    guard result.isWritten else {
      return nothingWritten
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
