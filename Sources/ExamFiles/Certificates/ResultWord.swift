// What a cell of results says: points, or passed or not.

import ExamCore

/// A result as written.
enum ResultWord: Hashable {
  case points(Fraction)
  case passed
  case failed
  /// Did not sit it: no result at all.
  case absent

  /// nil for a word that means nothing here.
  init?(_ text: String) {
    let key = TextFolding.lookupKey(text)
    switch key {
    case "通过", "合格", "及格", "已通过", "是", "√", "pass", "passed", "yes": self = .passed
    case "未通过", "不通过", "不合格", "不及格", "否", "×", "fail", "failed", "no": self = .failed
    case "缺考", "未考", "absent": self = .absent
    default:
      let number = key.hasSuffix("分") || key.hasSuffix("年") ? String(key.dropLast()) : key
      guard let points = Fraction(parsing: number), points >= .zero else { return nil }
      self = .points(points)
    }
  }
}
