// Every choice and true/false question has a key that its options allow.

/// Missing and impossible keys.
public struct KeyCheck: BankCheck {
  public init() {}

  public func findings(in bank: Bank) -> [Finding] {
    bank.checkedParts.flatMap { part -> [Finding] in
      switch part.part.body {
      case .singleChoice(let choice): findings(choice, in: part, isSingle: true)
      case .multipleChoice(let choice): findings(choice, in: part, isSingle: false)
      case .trueFalse(let key): key == nil ? [missing(part, en: "true or false", zh: "对或错")] : []
      case .blanks, .term, .shortAnswer, .essay: []
      }
    }
  }

  private func missing(_ part: CheckedPart, en: String, zh: String) -> Finding {
    part.finding(
      .error, "no-key", .key, en: "the question has no key", zh: "没有答案",
      remedy: Message(en: "Add “answer:” with \(en).", zh: "请写“答案：”\(zh)。"))
  }

  private func findings(
    _ choice: ChoiceBody, in part: CheckedPart, isSingle: Bool
  ) -> [Finding] {
    guard !choice.key.isEmpty else {
      return [missing(part, en: "the letter of the right option", zh: "正确选项的字母")]
    }
    var findings: [Finding] = []
    let written = choice.key.map(OptionLetter.name).joined()
    func add(_ severity: Finding.Severity, _ code: String, en: String, zh: String, _ out: Message) {
      findings.append(part.finding(severity, code, .key, en: en, zh: zh, remedy: out))
    }
    let last = OptionLetter.name(max(0, choice.options.count - 1))
    let beyond = choice.key.filter { !choice.options.indices.contains($0) }
    for position in beyond {
      let letter = OptionLetter.name(position)
      add(
        .error, "impossible-key",
        en: "the key “\(written)” names option \(letter), which does not exist",
        zh: "答案“\(written)”中的选项 \(letter) 不存在",
        Message(
          en: "Use letters from A to \(last), or add the option.",
          zh: "请使用 A 到 \(last) 的字母，或补上该选项。"))
    }
    if isSingle, choice.key.count > 1 {
      add(
        .error, "impossible-key",
        en: "a single-choice question with the key “\(written)”", zh: "单项选择题的答案是“\(written)”",
        Message(
          en: "Keep one letter, or make the item multiple choice.",
          zh: "请只留一个字母，或改成多项选择题。"))
    }
    if !isSingle, choice.key.count == 1, beyond.isEmpty {
      add(
        .warning, "one-right-option", en: "only option \(written) is right",
        zh: "只有选项 \(written) 正确",
        Message(
          en: "Give it two right options or more, or make it single choice.",
          zh: "请设两个以上正确选项，或改成单项选择题。"))
    }
    if !isSingle, beyond.isEmpty, choice.key.count == choice.options.count {
      add(
        .warning, "all-options-right", en: "every option is right", zh: "所有选项都正确",
        Message(en: "Add a distractor.", zh: "请加一个干扰项。"))
    }
    for position in choice.anchored where !choice.options.indices.contains(position) {
      add(
        .error, "impossible-anchor",
        en: "option \(OptionLetter.name(position)) is to keep its place but does not exist",
        zh: "固定的选项 \(OptionLetter.name(position)) 不存在",
        Message(en: "Use letters from A to \(last).", zh: "请使用 A 到 \(last) 的字母。"))
    }
    return findings
  }
}
