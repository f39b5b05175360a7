// The options of a question are of like length.

/// Options so uneven that length alone tells them apart.
public struct OptionLengthCheck: BankCheck {
  /// The longest is at least so many times as wide as the shortest …
  static let ratio = 2
  /// … and has so many units more. A unit is a hanzi, or a word of another script.
  static let gap = 6

  public init() {}

  public func findings(in bank: Bank) -> [Finding] {
    bank.checkedParts.compactMap { part in
      let options = part.part.body.choice?.options ?? []
      let widths = options.map { DisplayWidth.of($0) }
      guard let narrow = widths.min(), let wide = widths.max(), narrow > 0,
        wide >= OptionLengthCheck.ratio * narrow,
        let first = widths.firstIndex(of: narrow), let last = widths.firstIndex(of: wide)
      else { return nil }
      let (short, long) = (WordCount.of(options[first]), WordCount.of(options[last]))
      guard long - short >= OptionLengthCheck.gap else { return nil }
      let (shortest, longest) = (OptionLetter.name(first), OptionLetter.name(last))
      return part.finding(
        .note, "uneven-options", .option(last),
        en: "option \(longest) has \(long) words, option \(shortest) has \(short)",
        zh: "选项 \(longest) 有 \(long) 字，选项 \(shortest) 只有 \(short) 字",
        remedy: Message(
          en: "Give the options like length and build.", zh: "请使各选项的长短和句式相近。"))
    }
  }
}
