// The words of 计分, read and written.

import ExamCore

/// Scoring rules as text.
enum ChoiceRuleText {
  static func rule(_ slice: Substring) -> ChoiceRule? {
    let text = TextFolding.lookupKey(slice)
    switch text {
    case "全对给分", "allornothing": return .allOrNothing
    case "按比例", "proportional": return .proportional
    case "一半", "half": return .half
    case "自定", "custom": return .custom
    default: break
    }
    for word in ["每项", "peroption"] where text.hasPrefix(word) {
      return NumberKind.points.number(in: text.dropFirst(word.count)).map { .perOption($0) }
    }
    for word in ["加减", "plus-minus", "plusminus"] where text.hasPrefix(word) {
      return plusMinus(text.dropFirst(word.count))
    }
    return nil
  }

  /// `+0.5-0.5不低于0`, spaces gone; the floor is 0 when absent.
  private static func plusMinus(_ text: Substring) -> ChoiceRule? {
    var rest = text.split(separator: "不低于", maxSplits: 1, omittingEmptySubsequences: false)
    if rest.count == 1 {
      rest = text.split(separator: "floor", maxSplits: 1, omittingEmptySubsequences: false)
    }
    guard let amounts = rest.first, amounts.first == "+",
      let sign = amounts.lastIndex(where: { "-−–".contains($0) }), sign > amounts.startIndex,
      let plus = NumberKind.points.number(in: amounts[..<sign]),
      let minus = NumberKind.points.number(in: amounts[amounts.index(after: sign)...])
    else { return nil }
    guard rest.count == 2 else { return .plusMinus(plus: plus, minus: -minus, floor: .zero) }
    guard let floor = signed(rest[1]) else { return nil }
    return .plusMinus(plus: plus, minus: -minus, floor: floor)
  }

  private static func signed(_ text: Substring) -> Fraction? {
    var digits = String(text)
    if digits.hasSuffix("分") { digits.removeLast() }
    if let first = digits.first, "−–".contains(first) { digits = "-" + digits.dropFirst() }
    return Fraction(parsing: digits)
  }

  static func text(_ rule: ChoiceRule, in language: Language) -> String {
    let chinese = language == .chinese
    return switch rule {
    case .allOrNothing: chinese ? "全对给分" : "all or nothing"
    case .perOption(let points): (chinese ? "每项 " : "per option ") + points.description
    case .proportional: chinese ? "按比例" : "proportional"
    case .half: chinese ? "一半" : "half"
    case .custom: chinese ? "自定" : "custom"
    case .plusMinus(let plus, let minus, let floor):
      "\(chinese ? "加减" : "plus-minus") +\(plus) -\(-minus) "
        + "\(chinese ? "不低于" : "floor") \(floor)"
    }
  }
}
