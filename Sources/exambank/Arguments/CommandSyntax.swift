// What a command line may say, declared once: parsing, help and completion all read it.

import ExamCore

/// One option of a command.
struct OptionSyntax: Sendable {
  let name: String
  let short: Character?
  /// What stands for the value in help; nil for a flag.
  let value: String?
  let repeats: Bool
  let help: Message

  init(
    _ name: String, short: Character? = nil, value: String? = nil, repeats: Bool = false,
    _ help: Message
  ) {
    self.name = name
    self.short = short
    self.value = value
    self.repeats = repeats
    self.help = help
  }
}

/// One word of a command line that is no option.
struct OperandSyntax: Sendable {
  let name: String
  /// Whether it is this very word, to be written as it stands.
  let isWord: Bool
  let repeats: Bool
  let isOptional: Bool
  let help: Message

  init(
    _ name: String, isWord: Bool = false, repeats: Bool = false, isOptional: Bool = false,
    _ help: Message
  ) {
    self.name = name
    self.isWord = isWord
    self.repeats = repeats
    self.isOptional = isOptional
    self.help = help
  }
}

/// A command: its name, its words and what they mean.
struct CommandSyntax: Sendable {
  let name: String
  let summary: Message
  let operands: [OperandSyntax]
  let options: [OptionSyntax]
  let examples: [String]

  init(
    _ name: String, _ summary: Message, operands: [OperandSyntax] = [],
    options: [OptionSyntax] = [], examples: [String] = []
  ) {
    self.name = name
    self.summary = summary
    self.operands = operands
    self.options = options
    self.examples = examples
  }

  /// Options every command has.
  static let common: [OptionSyntax] = [
    OptionSyntax(
      "lang", value: "en|zh",
      Message(
        en: "language of messages, and Chinese headings in CSV files with zh",
        zh: "消息的语言；zh 时 CSV 用中文表头")),
    OptionSyntax("quiet", short: "q", Message(en: "print findings only", zh: "只输出问题")),
    OptionSyntax("json", Message(en: "print the result as JSON", zh: "以 JSON 输出结果")),
    OptionSyntax("help", short: "h", Message(en: "show this help", zh: "显示本帮助")),
  ]

  var allOptions: [OptionSyntax] { options + CommandSyntax.common }
}
