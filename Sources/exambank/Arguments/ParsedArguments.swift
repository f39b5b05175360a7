// A command line read against its syntax.

import ExamCore

/// A command line that cannot be carried out as written: exit status 2.
struct UsageError: Error {
  let message: Message
  /// The command whose help would answer; nil for the program's.
  let command: String?
}

/// The options and operands of one call.
struct ParsedArguments {
  private(set) var operands: [String] = []
  private var values: [String: [String]] = [:]
  private var flags: Set<String> = []
  let syntax: CommandSyntax

  init(_ words: some Sequence<String>, syntax: CommandSyntax) throws(UsageError) {
    self.syntax = syntax
    var rest = Array(words)[...]
    var optionsEnded = false
    while let word = rest.popFirst() {
      if optionsEnded || word == "-" || !word.hasPrefix("-") {
        operands.append(word)
      } else if word == "--" {
        optionsEnded = true
      } else {
        try take(word, &rest)
      }
    }
    if !has("help") { try checkOperands() }
  }

  func has(_ flag: String) -> Bool { flags.contains(flag) }
  func value(_ option: String) -> String? { values[option]?.last }
  func all(_ option: String) -> [String] { values[option] ?? [] }

  /// A whole number in a range, or nil when the option is absent.
  func number(_ option: String, in range: ClosedRange<Int>) throws(UsageError) -> Int? {
    guard let text = value(option) else { return nil }
    if let number = Int(TextFolding.halfWidth(text)), range.contains(number) { return number }
    throw usage(
      Message(
        en:
          "--\(option) takes a whole number from \(range.lowerBound) to \(range.upperBound), not “\(text)”",
        zh: "--\(option) 需要 \(range.lowerBound) 到 \(range.upperBound) 的整数，而不是“\(text)”"))
  }

  /// An unsigned 64-bit number, or nil when the option is absent.
  func seed(_ option: String = "seed") throws(UsageError) -> UInt64? {
    guard let text = value(option) else { return nil }
    if text.utf8.allSatisfy({ (48...57).contains($0) }), let seed = UInt64(text) { return seed }
    throw usage(
      Message(
        en: "--\(option) takes a whole number from 0 to 18446744073709551615, not “\(text)”",
        zh: "--\(option) 需要 0 到 18446744073709551615 的整数，而不是“\(text)”"))
  }

  func usage(_ message: Message) -> UsageError {
    UsageError(message: message, command: syntax.name)
  }

  private mutating func take(
    _ word: String, _ rest: inout ArraySlice<String>
  ) throws(UsageError) {
    let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    let typed = parts.first.map(String.init) ?? word
    let isLong = typed.hasPrefix("--")
    let name = String(typed.drop { $0 == "-" })
    let option = syntax.allOptions.first {
      isLong ? $0.name == name : name.count == 1 && $0.short.map(String.init) == name
    }
    guard let option else { throw unknown(typed) }
    let attached = parts.count == 2 ? String(parts[1]) : nil
    guard let placeholder = option.value else {
      if attached != nil {
        throw usage(
          Message(en: "\(typed) takes no value", zh: "\(typed) 不带值"))
      }
      flags.insert(option.name)
      return
    }
    // An option where the value should be was not meant as the value.
    let next = rest.first.flatMap { isOption($0) ? nil : $0 }
    if attached == nil, next != nil { rest.removeFirst() }
    guard let value = attached ?? next else {
      throw usage(
        Message(
          en: "\(typed) needs a value: \(typed) \(placeholder)",
          zh: "\(typed) 缺少值：\(typed) \(placeholder)"))
    }
    if values[option.name] != nil, !option.repeats {
      throw usage(Message(en: "\(typed) is given twice", zh: "\(typed) 重复"))
    }
    values[option.name, default: []].append(value)
  }

  /// Whether a word is an option of the command, or the end of all options.
  private func isOption(_ word: String) -> Bool {
    let typed = word.prefix { $0 != "=" }
    return word == "--"
      || syntax.allOptions.contains { option in
        typed == "--\(option.name)" || option.short.map { typed == "-\($0)" } ?? false
      }
  }

  private func unknown(_ typed: String) -> UsageError {
    let near = DidYouMean.suggestion(for: typed, among: syntax.allOptions.map { "--" + $0.name })
    return usage(
      Message(
        en: "unknown option “\(typed)”" + (near.map { "; did you mean \($0)?" } ?? ""),
        zh: "没有选项“\(typed)”" + (near.map { "；是不是 \($0)？" } ?? "")))
  }

  private func checkOperands() throws(UsageError) {
    for (operand, typed) in zip(syntax.operands, operands)
    where operand.isWord && typed != operand.name {
      throw usage(
        Message(
          en: "the word after \(syntax.name) is \(operand.name), not “\(typed)”",
          zh: "\(syntax.name) 后面写 \(operand.name)，而不是“\(typed)”"))
    }
    let required = syntax.operands.filter { !$0.isOptional }
    if operands.count < required.count {
      let missing = required[operands.count]
      throw usage(
        Message(
          en: "\(missing.name) is missing: \(missing.help.english)",
          zh: "缺少 \(missing.name)：\(missing.help.chinese)"))
    }
    let most = syntax.operands.contains(where: \.repeats) ? Int.max : syntax.operands.count
    if operands.count > most {
      throw usage(
        Message(en: "“\(operands[most])” is one word too many", zh: "多余的参数“\(operands[most])”"))
    }
  }
}
