// Help, printed from the declared syntax.

import ExamCore

enum HelpText {
  static func program(_ commands: [any Command.Type], in language: Language) -> String {
    let head = Message(
      en: """
        exambank: an exam bank in plain text; papers drawn to a blueprint, answers graded by rubric,
        mastery reported for every objective.

        Usage: exambank COMMAND …

        """,
      zh: """
        exambank：纯文本题库；按双向细目表抽题组卷，按评分细则阅卷，逐个知识点报告掌握度。

        用法：exambank 命令 …

        """)
    let tail = Message(
      en: """

        exambank COMMAND --help explains one command; exambank --version prints the version.
        Exit status: 0 done, 1 findings, 2 usage, 3 a file could not be read or written.
        """,
      zh: """

        exambank 命令 --help 说明一个命令；exambank --version 显示版本。
        退出状态：0 完成，1 有问题，2 用法错误，3 文件无法读写。
        """)
    let rows = commands.map { ($0.syntax.name, $0.syntax.summary.text(in: language)) }
    return head.text(in: language) + "\n" + columns(rows) + tail.text(in: language)
  }

  static func command(_ syntax: CommandSyntax, in language: Language) -> String {
    var words = ["exambank", syntax.name]
    for operand in syntax.operands {
      let name = operand.name + (operand.repeats ? "…" : "")
      words.append(operand.isOptional ? "[\(name)]" : name)
    }
    words.append(language == .chinese ? "[选项]" : "[options]")
    var text = syntax.summary.text(in: language) + "\n\n"
    text += (language == .chinese ? "用法：" : "Usage: ") + words.joined(separator: " ") + "\n\n"
    if !syntax.operands.isEmpty {
      text += columns(syntax.operands.map { ($0.name, $0.help.text(in: language)) }) + "\n"
    }
    text += columns(
      syntax.allOptions.map { option in
        let short = option.short.map { "-\($0), " } ?? "    "
        let value = option.value.map { " \($0)" } ?? ""
        return ("\(short)--\(option.name)\(value)", option.help.text(in: language))
      })
    if !syntax.examples.isEmpty {
      text += "\n" + (language == .chinese ? "例：" : "Examples:") + "\n"
      text += syntax.examples.map { "  \($0)\n" }.joined()
    }
    return text
  }

  private static func columns(_ rows: [(String, String)]) -> String {
    let width = rows.map { DisplayWidth.of($0.0) }.max() ?? 0
    return rows.map { name, help in
      "  " + DisplayWidth.padded(name, to: width) + "  " + help + "\n"
    }.joined()
  }
}
