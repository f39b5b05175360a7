// Other spellings of a text that holds numbers with units: 二十四小时 is 24小时, 百分之二十 is 20%, 三天 is 3天.

/// A way to write a piece, and what may not stand beside it.
struct WrittenForm: Hashable, Sendable {
  var characters: [UInt32]
  /// Whether it begins with a number: 四小时 does not stand in 二十四小时.
  var beginsWithNumber = false
  /// Whether it ends with a number: 百分之二 does not stand in 百分之二十.
  var endsWithNumber = false
}

/// Makes the spellings of folded text.
enum NumberForms {
  /// The most spellings of one text; numbers beyond are taken as written.
  static let most = 48

  /// The text itself first, then its other spellings.
  static func of(_ text: [UInt32]) -> [WrittenForm] {
    var forms = [WrittenForm(characters: [])]
    var position = 0
    while position < text.count {
      guard let number = number(in: text, at: position),
        forms.count * number.spellings.count <= most
      else {
        for i in forms.indices {
          forms[i].characters.append(text[position])
          forms[i].endsWithNumber = false
        }
        position += 1
        continue
      }
      forms = forms.flatMap { form in
        number.spellings.map { spelling in
          WrittenForm(
            characters: form.characters + spelling.characters,
            beginsWithNumber: position == 0 ? spelling.beginsWithNumber : form.beginsWithNumber,
            endsWithNumber: spelling.endsWithNumber)
        }
      }
      position = number.end
    }
    return forms
  }

  private struct Found {
    let spellings: [WrittenForm]
    let end: Int
  }

  private static func number(in text: [UInt32], at start: Int) -> Found? {
    // The middle of a number is no beginning of one.
    if start > 0, text[start].isDigit, text[start - 1].isWordLetter || isPoint(text, start - 1) {
      return nil
    }
    if start > 0, HanziNumber.isNumeral(text[start]), HanziNumber.isNumeral(text[start - 1]) {
      return nil
    }
    return percentage(text, start) ?? ordinal(text, start) ?? year(text, start)
      ?? amount(text, start)
  }

  private static func isPoint(_ text: [UInt32], _ i: Int) -> Bool {
    text[i] == 0x2E && i > 0 && text[i - 1].isDigit
  }

  // MARK: Sorts of numbers

  private static func percentage(_ text: [UInt32], _ start: Int) -> Found? {
    if stands("百分之", in: text, at: start) {
      if stands("百分之百", in: text, at: start) {
        return Found(
          spellings: percent(100, written: "百分之百") + [WrittenForm(characters: scalars("百分之一百"))],
          end: start + 4)
      }
      guard let (value, end) = whole(text, start + 3) else { return nil }
      return Found(
        spellings: percent(value, written: String(text: text[start..<end])), end: end)
    }
    guard let (value, end) = arabic(text, start), stands("%", in: text, at: end) else { return nil }
    return Found(
      spellings: percent(value, written: String(text: text[start..<end + 1])), end: end + 1)
  }

  private static func percent(_ value: Int, written: String) -> [WrittenForm] {
    let hanzi = HanziNumber.spelling(value)
    var spellings = [written, "\(value)%", "\(value) percent", "百分之\(hanzi)", "百分之\(value)"]
    if value == 100 { spellings.append("百分之百") }
    if value % 10 == 0, (10...90).contains(value) {
      spellings.append(HanziNumber.spelling(value / 10) + "成")
      if value == 20 { spellings.append("两成") }
    }
    return unique(spellings).map { spelling in
      WrittenForm(
        characters: scalars(spelling), beginsWithNumber: !spelling.hasPrefix("百"),
        endsWithNumber: spelling.hasPrefix("百"))
    }
  }

  /// 第一, 第1.
  private static func ordinal(_ text: [UInt32], _ start: Int) -> Found? {
    guard stands("第", in: text, at: start), let (value, end) = whole(text, start + 1) else {
      return nil
    }
    let spellings = [
      String(text: text[start..<end]), "第\(value)", "第" + HanziNumber.spelling(value),
    ]
    return Found(
      spellings: unique(spellings).map {
        WrittenForm(characters: scalars($0), endsWithNumber: true)
      }, end: end)
  }

  /// 二〇二四年.
  private static func year(_ text: [UInt32], _ start: Int) -> Found? {
    var end = start
    while end < text.count, HanziNumber.digit(text[end]) != nil { end += 1 }
    let isHanzi = end - start == 4
    if !isHanzi {
      guard let (_, digits) = arabic(text, start), digits - start == 4 else { return nil }
      end = digits
    }
    guard stands("年", in: text, at: end) else { return nil }
    let digits = text[start..<end].map { isHanzi ? HanziNumber.digit($0) ?? 0 : Int($0) - 0x30 }
    let hanzi = digits.map { String(HanziNumber.digits[$0]) }.joined()
    let spellings = [
      String(text: text[start..<end]), digits.map(String.init).joined(), hanzi,
      hanzi.replacing("零", with: "〇"),
    ]
    return Found(
      spellings: unique(spellings.map { $0 + "年" }).map {
        WrittenForm(characters: scalars($0), beginsWithNumber: true)
      }, end: end + 1)
  }

  /// A number and its unit.
  private static func amount(_ text: [UInt32], _ start: Int) -> Found? {
    guard let (value, end) = whole(text, start), let unit = unit(text, end) else { return nil }
    let written = String(text: text[start..<end])
    var numbers = [written] + spellings(of: value)
    // 十分 is an adverb.
    if unit.words.contains("分"), value == 10 { numbers.removeAll { $0 == "十" && written != "十" } }
    let all = unique(numbers).flatMap { number in unit.words.map { number + $0 } }
    return Found(
      spellings: unique([written + unit.written] + all).map {
        WrittenForm(characters: scalars($0), beginsWithNumber: true)
      }, end: end + unit.written.unicodeScalars.count)
  }

  /// 2000: 2000, 2,000, 二千, 两千.
  private static func spellings(of value: Int) -> [String] {
    let hanzi = HanziNumber.spelling(value)
    var spellings = ["\(value)", hanzi]
    if value >= 1000 {
      let tail = String(value % 1000)
      spellings.append("\(value / 1000)," + String(repeating: "0", count: 3 - tail.count) + tail)
    }
    if value == 2 || (hanzi.hasPrefix("二") && !hanzi.hasPrefix("二十")) {
      spellings.append("两" + hanzi.dropFirst())
    }
    if value % 10000 == 0, value > 0 { spellings.append("\(value / 10000)万") }
    return spellings
  }

  // MARK: Reading

  /// A whole number in digits or hanzi.
  private static func whole(_ text: [UInt32], _ start: Int) -> (Int, Int)? {
    if let found = arabic(text, start) { return found }
    var end = start
    while end < text.count, HanziNumber.isNumeral(text[end]) { end += 1 }
    guard end > start, let value = HanziNumber.value(text[start..<end]) else { return nil }
    return (value, end)
  }

  /// Up to eight digits, without a point.
  private static func arabic(_ text: [UInt32], _ start: Int) -> (Int, Int)? {
    var end = start
    var value = 0
    while end < text.count, text[end].isDigit, end - start < 9 {
      value = value * 10 + Int(text[end]) - 0x30
      end += 1
    }
    guard end > start, end - start < 9, end == start + 1 || text[start] != 0x30 else { return nil }
    if end + 1 < text.count, text[end] == 0x2E, text[end + 1].isDigit { return nil }
    return (value, end)
  }

  private static let units: [[String]] = [
    ["小时", "个小时", "个钟头", "钟头"], ["分钟"], ["秒钟", "秒"], ["个工作日", "工作日"],
    ["星期", "个星期", "周", "礼拜", "个礼拜"], ["个月"], ["元", "块钱", "块"], ["天"], ["日"], ["年"], ["月"],
    ["季度", "个季度"], ["刻钟"], ["分"], ["角"], ["次"], ["遍"], ["回"], ["人"], ["名"], ["位"], ["个"], ["件"],
    ["条"], ["项"], ["种"], ["类"], ["步"], ["层"], ["级"], ["段"], ["部分"], ["方面"], ["阶段"], ["点"], ["倍"],
    ["折"], ["岁"], ["页"], ["章"], ["节"], ["家"], ["户"], ["台"], ["辆"], ["套"], ["份"], ["本"], ["张"],
    ["公里"], ["千米"], ["米"], ["公斤"], ["千克"], ["克"], ["斤"], ["吨"], ["升"], ["度"], ["号"], ["楼"], ["声"],
    ["篇"], ["句"], ["字"], ["代"], ["大"], ["道"],
  ]

  /// The unit at a position, and the words that mean the same.
  private static func unit(
    _ text: [UInt32], _ start: Int
  ) -> (written: String, words: [String])? {
    for words in units {
      for word in words.sorted(by: { $0.count > $1.count })
      where stands(word, in: text, at: start) {
        return (word, words)
      }
    }
    return nil
  }

  private static func stands(_ word: String, in text: [UInt32], at start: Int) -> Bool {
    var i = start
    for scalar in word.unicodeScalars {
      guard i < text.count, text[i] == scalar.value else { return false }
      i += 1
    }
    return true
  }

  private static func scalars(_ text: String) -> [UInt32] { text.unicodeScalars.map(\.value) }

  private static func unique(_ spellings: [String]) -> [String] {
    var seen: Set<String> = []
    return spellings.filter { seen.insert($0).inserted }
  }
}

extension String {
  /// Folded characters as text.
  init(text: ArraySlice<UInt32>) {
    var view = String.UnicodeScalarView()
    for character in text { view.append(Unicode.Scalar(character) ?? " ") }
    self.init(view)
  }
}
