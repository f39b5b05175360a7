// Hostile texts for round trips: everything that means something in the formats, in wrong places.

import ExamCore

/// Draws of texts that a reader must not mistake for anything else.
struct RandomText {
  var generator: SeededGenerator

  init(seed: UInt64) { generator = SeededGenerator(seed: seed) }

  private static let lines = [
    "答案：", "答案：B", "【答案】B", "解析:", "知识点：A1.1-1", "知只点：A1", "answer: B", "answre: B",
    "A. 甲", "A．甲", "a) x", "（B）乙", "B、乙", "E. e", "A. 甲  B. 乙", "A.\t甲\tB.\t乙",
    "x  B. y", "x\u{3000}C．z", "U.S. firms", "e.g. this", "## CSC-1 单选", "##", "### 1 简答题",
    "# 标题", "#", "#1", "####", "＃＃ x", "\\", "\\\\", "\\答案：", " 前有空格", "后有空格 ", "\u{3000}缩进",
    "\t制表", " ", "\u{3000}", "", "", "- [2] 甲：乙", "- 甲", "* 乙", "• 丙", "[2] 甲", "【3】乙", "[0?]",
    "- [0?] x", "甲|乙", "；", "*", "：", "!", "！否", "@A1.1-1", "甲 @A1", "材料：x", "案例：某店", "示例：",
    "采分点：", "备注：x", "note: x", "分值：2", "说明：x", "注意事项：", "课程：x", "x：y", "http://a.b/c",
    "普通的一行", "An ordinary line.", "服务“快、准”", "得分率 ≥ 0.8", "“引文……”", "\u{FEFF}记号", "\u{200B}零宽",
    "e\u{301}", "：\u{301}", "|\u{301}x", "😀 好", "👨‍👩‍👧", "____", "2×3", "第1章 x", "大题 x", "约束",
    "`code`", "--- ", "－－", "–x", "-5 度", "参考答案：x", "得分点：x", "正确答案是：B", "level: x", "答 案：x",
  ]

  mutating func pick<Element>(_ elements: [Element]) -> Element {
    elements[generator.below(elements.count)]
  }

  mutating func chance(_ n: Int) -> Bool { generator.below(n) == 0 }

  /// Up to `lines` lines, possibly blank ones at the ends; `""` at times.
  mutating func text(upTo lines: Int = 4) -> String {
    (0..<generator.below(lines + 1)).map { _ in line() }.joined(separator: "\n")
  }

  mutating func line() -> String {
    chance(3) ? pick(Self.lines) + pick(Self.lines) : pick(Self.lines)
  }

  /// One line that can be seen.
  mutating func solidLine() -> String {
    while true {
      let line = line()
      if line.unicodeScalars.contains(where: {
        !$0.properties.isWhitespace && $0 != "\u{FEFF}" && $0 != "\u{200B}"
      }) {
        return line
      }
    }
  }

  /// A text for a stem, which must not be empty.
  mutating func stem() -> String {
    let text = text()
    return text.isEmpty ? "题干" : text
  }

  mutating func id() -> String {
    pick(["CSC", "a_b", "客服", "X.1", "9"]) + "-" + String(generator.below(1_000_000))
  }

  mutating func fraction() -> Fraction {
    Fraction(generator.below(40), over: pick([1, 1, 2, 3, 4, 10, 100])) ?? .one
  }

  mutating func positive() -> Fraction { fraction() + (Fraction(1, over: 2) ?? .one) }

  mutating func list<Element>(upTo count: Int, _ make: (inout RandomText) -> Element) -> [Element] {
    var elements: [Element] = []
    for _ in 0..<generator.below(count + 1) { elements.append(make(&self)) }
    return elements
  }
}
