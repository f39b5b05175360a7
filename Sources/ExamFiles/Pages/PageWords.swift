// The fixed words of printed pages, in the language of the bank.

import ExamCore

/// Words and numerals of a page.
struct PageWords {
  let language: Language
  private var isChinese: Bool { language == .chinese }

  func text(_ english: String, _ chinese: String) -> String { isChinese ? chinese : english }

  /// `一`, `二` … `二十一`; `I`, `II` … in English: the numeral of a section, from 1.
  func numeral(_ number: Int) -> String {
    isChinese ? PageWords.hanzi(number) : PageWords.roman(number)
  }

  /// `一、单项选择题`; a title that has its own numeral keeps it.
  func heading(_ title: String, number: Int) -> String {
    let marks = Set<Character>("一二三四五六七八九十百IVX")
    if let end = title.firstIndex(where: { !marks.contains($0) }), end > title.startIndex,
      "、.．".contains(title[end])
    {
      return title
    }
    return numeral(number) + text(". ", "、") + title
  }

  /// `本大题共 20 小题，每小题 1 分，共 20 分`.
  func sums(of section: Paper.Section) -> String {
    let count = section.entries.count
    return text(
      "\(count) \(count == 1 ? "question" : "questions"), \(section.pointsEach) \(points(section.pointsEach)) each, \(section.points) in all",
      "本大题共 \(count) 小题，每小题 \(section.pointsEach) 分，共 \(section.points) 分")
  }

  func formName(_ form: FormCode) -> String { text("Form \(form)", "\(form) 卷") }

  func points(_ points: Points) -> String { points == .one ? "point" : "points" }

  static func hanzi(_ number: Int) -> String {
    let digits = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九"]
    guard (1...99).contains(number) else { return String(number) }
    let (tens, ones) = (number / 10, number % 10)
    if tens == 0 { return digits[ones] }
    return (tens == 1 ? "" : digits[tens]) + "十" + digits[ones]
  }

  static func roman(_ number: Int) -> String {
    guard (1...99).contains(number) else { return String(number) }
    let steps = [
      (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
    ]
    var rest = number
    var text = ""
    for (value, sign) in steps {
      while rest >= value {
        text += sign
        rest -= value
      }
    }
    return text
  }
}
