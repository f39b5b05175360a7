// The options of a choice question are several, not empty, and all different.

/// Too few, empty or repeated options.
public struct OptionsCheck: BankCheck {
  public init() {}

  public func findings(in bank: Bank) -> [Finding] {
    var findings: [Finding] = []
    for part in bank.checkedParts {
      guard let choice = part.part.body.choice else { continue }
      if choice.options.count < 2 {
        findings.append(
          part.finding(
            .error, "too-few-options",
            en: "a choice question with \(choice.options.count) options",
            zh: "选择题只有 \(choice.options.count) 个选项",
            remedy: Message(
              en: "Write the options as “A. …”, “B. …”, each on its own line.",
              zh: "请把选项逐行写成“A. …”“B. …”。")))
      }
      var seen: [String: Int] = [:]
      for (position, option) in choice.options.enumerated() {
        let letter = OptionLetter.name(position)
        let key = TextFolding.lookupKey(option)
        if key.isEmpty {
          findings.append(
            part.finding(
              .error, "empty-option", .option(position), en: "option \(letter) is empty",
              zh: "选项 \(letter) 是空的",
              remedy: Message(en: "Write its text, or drop it.", zh: "请写出内容，或删去该选项。")))
        } else if let first = seen[key] {
          let earlier = OptionLetter.name(first)
          findings.append(
            part.finding(
              .error, "repeated-option", .option(position),
              en: "options \(earlier) and \(letter) are the same: “\(option)”",
              zh: "选项 \(earlier) 和 \(letter) 相同：“\(option)”",
              remedy: Message(en: "Replace one of them.", zh: "请改写其中一个。")))
        } else {
          seen[key] = position
        }
      }
    }
    return findings
  }
}
