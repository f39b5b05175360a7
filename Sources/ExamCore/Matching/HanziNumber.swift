// Numbers as hanzi write them: 二十四 is 24.

/// Reading and writing of whole numbers in hanzi, as folded characters.
enum HanziNumber {
  static let digits: [Character] = Array("零一二三四五六七八九")

  /// 0 to 9 for a digit, 两 and 〇 among them.
  static func digit(_ character: UInt32) -> Int? {
    switch Unicode.Scalar(character) {
    case "零", "〇": 0
    case "一": 1
    case "二", "两": 2
    case "三": 3
    case "四": 4
    case "五": 5
    case "六": 6
    case "七": 7
    case "八": 8
    case "九": 9
    default: nil
    }
  }

  /// 10, 100, 1000 for 十, 百, 千; 10000 for 万.
  static func power(_ character: UInt32) -> Int? {
    switch Unicode.Scalar(character) {
    case "十": 10
    case "百": 100
    case "千": 1000
    case "万": 10000
    default: nil
    }
  }

  static func isNumeral(_ character: UInt32) -> Bool {
    digit(character) != nil || power(character) != nil || Unicode.Scalar(character) == "亿"
  }

  /// The number that a run of numerals spells in the usual way; nil for 二三, 一百十, 千万 and the like.
  static func value(_ run: ArraySlice<UInt32>) -> Int? {
    guard !run.isEmpty, run.count <= 16 else { return nil }
    var value: Int?
    for candidate in [run, run.map { Unicode.Scalar($0) == "两" ? 0x4E8C : $0 }[...]] {
      value = value ?? plain(candidate)
    }
    guard let value else { return nil }
    // Only what would be written so again is a number.
    let two = run.map { Unicode.Scalar($0) == "两" ? 0x4E8C : $0 }
    return spelling(value).unicodeScalars.map(\.value) == two ? value : nil
  }

  private static func plain(_ run: ArraySlice<UInt32>) -> Int? {
    var total = 0
    var section = 0
    var digit: Int?
    for character in run {
      if let next = HanziNumber.digit(character) {
        if let last = digit, last > 0 { return nil }
        digit = next
      } else if let power = power(character) {
        if power == 10000 {
          total = (section + (digit ?? 0)) * 10000
          section = 0
        } else {
          section += (digit ?? (power == 10 ? 1 : 0)) * power
        }
        digit = nil
      } else {
        return nil
      }
    }
    return total + section + (digit ?? 0)
  }

  /// 24 is 二十四, 105 is 一百零五; below a hundred million.
  static func spelling(_ number: Int) -> String {
    guard number > 0 else { return "零" }
    if number >= 10000 {
      let rest = number % 10000
      let joint = rest == 0 ? "" : (rest < 1000 ? "零" : "") + section(rest, isFirst: false)
      return section(number / 10000, isFirst: true) + "万" + joint
    }
    return section(number, isFirst: true)
  }

  private static func section(_ number: Int, isFirst: Bool) -> String {
    var text = ""
    var needsZero = false
    for (power, name) in [(1000, "千"), (100, "百"), (10, "十"), (1, "")] {
      let digit = number / power % 10
      if digit == 0 {
        needsZero = !text.isEmpty
        continue
      }
      if needsZero { text += "零" }
      needsZero = false
      let isBareTen = power == 10 && digit == 1 && text.isEmpty && isFirst
      text += (isBareTen ? "" : String(digits[digit])) + name
    }
    return text
  }
}
