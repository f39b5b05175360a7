// The longest option of a single-choice question is the key no more often than chance makes it.

/// Keys that can be guessed by their length.
public struct LongestKeyCheck: BankCheck {
  public init() {}

  public func findings(in bank: Bank) -> [Finding] {
    /// By number of options: questions with one longest option, and those of them where it is the key.
    var tallies: [Int: (all: Int, keys: Int)] = [:]
    for part in bank.checkedParts {
      guard case .singleChoice(let choice) = part.part.body, choice.key.count == 1,
        let longest = LongestKeyCheck.longest(of: choice.options)
      else { continue }
      tallies[choice.options.count, default: (0, 0)].all += 1
      if choice.key.first == longest { tallies[choice.options.count, default: (0, 0)].keys += 1 }
    }
    return tallies.sorted { $0.key < $1.key }.compactMap { options, tally in
      let chance = ChanceTest.atLeast(tally.keys, of: tally.all, chance: 1 / Double(options))
      guard chance < ChanceTest.level else { return nil }
      let expected = tally.all / options
      return Finding(
        .warning, "longest-key", at: bank.sources.place(.outline),
        Message(
          en:
            "of \(tally.all) single choice questions with one longest of \(options) options, it is the key in \(tally.keys); chance makes about \(expected)",
          zh:
            "\(options) 个选项中有唯一最长项的 \(tally.all) 道单项选择题里，\(tally.keys) 道的答案是最长项，偶然只有约 \(expected) 道"
        ),
        remedy: Message(
          en: "Shorten some keys, or lengthen a distractor beside them.", zh: "请缩短一些答案，或把旁边的干扰项写长些。"
        ))
    }
  }

  /// The one option that is wider than all others; nil when two share the first place.
  static func longest(of options: [String]) -> Int? {
    let widths = options.map { DisplayWidth.of($0) }
    guard options.count >= 2, let most = widths.max(), widths.count(where: { $0 == most }) == 1
    else { return nil }
    return widths.firstIndex(of: most)
  }
}
