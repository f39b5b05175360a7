// Numbers as people write them behind a key, and which of them make sense there.

import ExamCore

/// What a number means, and so which numbers are accepted and which unit may follow.
enum NumberKind {
  /// From 0.
  case points
  /// Above 0.
  case step
  /// A whole number from 1.
  case count
  /// From 0.
  case weight
  /// From 0; minutes of one question.
  case minutes
  /// A whole number from 1; minutes of a paper.
  case wholeMinutes
  /// From 0.
  case hours
  /// A whole number from 0.
  case years

  /// The number, or nil when it is none or makes no sense here.
  func number(in slice: some StringProtocol) -> Fraction? {
    var text = TextFolding.lookupKey(slice)
    for unit in units where text.hasSuffix(unit) {
      text.removeLast(unit.count)
      break
    }
    guard let number = Fraction(parsing: text) else { return nil }
    return accepts(number) ? number : nil
  }

  private func accepts(_ number: Fraction) -> Bool {
    switch self {
    case .points, .weight, .minutes, .hours: number >= .zero
    case .step: number > .zero
    case .count, .wholeMinutes: number.isWhole && number >= 1
    case .years: number.isWhole && number >= .zero
    }
  }

  private var units: [String] {
    switch self {
    case .points, .step: ["分", "points", "point"]
    case .count: ["道题", "小题", "题", "道", "个", "项", "点", "分", "questions", "items"]
    case .weight: []
    case .minutes, .wholeMinutes: ["分钟", "分", "minutes", "min"]
    case .hours: ["学时", "小时", "hours", "h"]
    case .years: ["年", "years", "year"]
    }
  }

  /// The accepted form, for a remedy.
  var form: Message {
    switch self {
    case .points, .hours, .minutes:
      Message(en: "write a number such as 5, 2.5 or 1/2", zh: "写成 5、2.5 或 1/2 这样的数")
    case .step:
      Message(
        en: "write a number above 0 such as 1, 0.5 or 1/3", zh: "写大于 0 的数，如 1、0.5 或 1/3")
    case .count: Message(en: "write a whole number from 1", zh: "写 1 以上的整数")
    case .wholeMinutes: Message(en: "write whole minutes such as 150", zh: "写整数分钟，如 150")
    case .weight:
      Message(
        en: "write a whole number or a fraction such as 2 or 3/2; 0 means never drawn",
        zh: "写整数或分数，如 2 或 3/2；0 表示不抽")
    case .years: Message(en: "write whole years such as 3", zh: "写整数年数，如 3")
    }
  }
}
