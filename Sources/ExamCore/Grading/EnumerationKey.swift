// A reference answer that is a list, cut into the points that are listed.

/// The key points of an item that has a reference answer and no rubric.
///
/// Measured on public sets, counting the points of a listed key that stand in an answer agrees well with
/// people where the question asks for a list, and hardly at all where it asks for an explanation. So
/// only lists become a key; everything else is for a person.
public struct EnumerationKey: Hashable, Sendable {
  /// In the order of the reference, each as written without its number.
  public let points: [String]
  /// How many of them full points take: all, unless the stem asks for fewer.
  public let wanted: Int

  /// nil when the question has a rubric, or its reference answer is no list.
  public init?(_ part: ItemPart) {
    guard let rubric = part.body.rubric, rubric.criteria.isEmpty, part.body.kind != .essay,
      EnumerationKey.asksForNames(part.stem)
    else { return nil }
    let points = EnumerationKey.points(of: EnumerationKey.withoutRemark(rubric.modelAnswer))
    let lengths = points.map { ResponseShape(EnumerationKey.head(of: $0)).length }
    guard points.count >= 2, !lengths.contains(0),
      lengths.reduce(0, +) <= EnumerationKey.longestPoint * points.count
    else { return nil }
    self.points = points
    let asked = EnumerationKey.number(in: part.stem) ?? points.count
    wanted = asked >= 2 && asked < points.count ? asked : points.count
  }

  /// Hanzi or words of a point on average, from which on it explains rather than names.
  private static let longestPoint = 14

  /// What a point names, before what is said about it.
  static func head(of point: String) -> String {
    let shape = ResponseShape(point)
    guard shape.length > 4 else { return point }
    for (index, character) in point.enumerated() where "，：:,（(".contains(character) {
      let head = String(point.prefix(index))
      if ResponseShape(head).length >= 2 { return head }
    }
    return point
  }

  /// Whether a short stem asks to name things and nothing more: 有哪些, 列举, 简述……的原则.
  private static func asksForNames(_ stem: String) -> Bool {
    let stem = TextFolding.halfWidth(stem).lowercased()
    guard ResponseShape(stem).length <= longestStem else { return false }
    // 哪五个: what else the stem speaks of, it asks for five names.
    if stem.contains("哪"), number(in: stem) != nil { return true }
    guard !explanations.contains(where: { stem.contains($0) }) else { return false }
    return lists.contains { stem.contains($0) }
      || (stem.contains("简述") && kinds.contains { stem.contains($0) })
  }

  /// Hanzi or words of a stem, above which it tells a story first.
  private static let longestStem = 45
  private static let explanations = [
    "为什么", "为何", "理由", "评价", "论述", "试述", "分析", "谈谈", "看法", "理解", "评述", "说明", "怎样", "如何", "改写", "设计",
    "举例", "比较", "区别", "why", "how", "explain", "discuss", "evaluate", "justify", "compare",
  ]
  private static let lists = [
    "列举", "列出", "举出", "写出", "说出", "有哪", "哪些", "哪几", "哪两", "哪三", "包括什么", "分为", "分成", "几种", "几类",
    "list", "name", "which", "what are",
  ]
  private static let kinds = [
    "内容", "要素", "特点", "特征", "种类", "类型", "步骤", "程序", "原则", "方法", "途径", "因素", "功能", "作用", "条件", "要求",
    "方面",
    "表现", "来源", "做法", "标准", "障碍", "阶段", "层次", "环节", "好处", "形式", "长处", "局限", "优点", "缺点", "意义", "任务",
    "职责", "策略", "原因", "影响",
  ]

  /// The number of points that a stem asks for, when it names just one number: 三点, 4 条.
  private static func number(in stem: String) -> Int? {
    let units = Set<Unicode.Scalar>("点条项种个类步".unicodeScalars)
    let scalars = Array(TextFolding.halfWidth(stem).unicodeScalars)
    var numbers: [Int] = []
    for (scalar, next) in zip(scalars, scalars.dropFirst()) where units.contains(next) {
      if scalar == "两" { numbers.append(2) }
      if let value = numerals.firstIndex(of: scalar) { numbers.append(value % 10 + 1) }
    }
    return numbers.count == 1 ? numbers.first : nil
  }

  private static let numerals = Array("一二三四五六七八九十123456789".unicodeScalars)

  // MARK: Cutting

  private static func points(of reference: String) -> [String] {
    let numbered = cutAtNumbers(reference)
    if numbered.count >= 2 { return numbered }
    for mark in ["\n", "；;"] {
      let pieces = cut(reference, at: mark)
      if pieces.count >= 2 { return behindIntroduction(pieces) }
    }
    let names = behindIntroduction(cut(reference, at: "、"))
    guard names.count >= 2, !reference.dropLast().contains("。") else { return [] }
    // A、B 和 C
    guard let last = names.last else { return names }
    for word in ["以及", "和", "与", "及"] {
      let pieces = last.split(separator: word, maxSplits: 1).map(String.init)
      if pieces.count == 2, names.count + 1 >= 3 { return cleaned(names.dropLast() + pieces) }
    }
    return names.count >= 3 ? names : []
  }

  /// Without a remark for markers in brackets at its end: （任答五种）.
  private static func withoutRemark(_ reference: String) -> String {
    let text = TextFolding.trimmed(reference)
    guard let last = text.last, ")）".contains(last),
      let open = text.lastIndex(where: { "(（".contains($0) }),
      text[text.index(after: open)...].hasPrefix("任")
    else { return text }
    return String(text[..<open])
  }

  private static func cut(_ text: String, at marks: String) -> [String] {
    cleaned(text.split { marks.contains($0) }.map(String.init))
  }

  /// The pieces without what leads up to the first: `优质服务的要求是：快；准` lists 快 first.
  private static func behindIntroduction(_ pieces: [String]) -> [String] {
    guard var first = pieces.first else { return [] }
    for mark in ["：", ":", "包括", "是", "有"] {
      let parts = first.split(separator: mark, maxSplits: 1).map(String.init)
      if parts.count == 2 {
        first = parts[1]
        break
      }
    }
    return cleaned([first] + pieces.dropFirst())
  }

  private static func cleaned(_ pieces: [String]) -> [String] {
    pieces.map { piece in
      let ends = Set<Unicode.Scalar>("。；;，,、.：: \n\t　".unicodeScalars)
      let scalars = piece.unicodeScalars
      guard let first = scalars.firstIndex(where: { !ends.contains($0) }),
        let last = scalars.lastIndex(where: { !ends.contains($0) })
      else { return "" }
      return String(scalars[first...last])
    }.filter { !$0.isEmpty }
  }

  /// The texts behind `1.`, `（2）`, `三、`, `第四，`, `⑤`; what stands before the first is no point.
  private static func cutAtNumbers(_ text: String) -> [String] {
    let scalars = Array(TextFolding.halfWidth(text).unicodeScalars)
    var starts: [(mark: Int, text: Int)] = []
    var i = 0
    while i < scalars.count {
      if let end = number(in: scalars, at: i) {
        starts.append((i, end))
        i = end
      } else {
        i += 1
      }
    }
    let ends = starts.dropFirst().map(\.mark) + [scalars.count]
    return cleaned(
      zip(starts, ends).map { start, end in
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars[start.text..<end])
        return String(view)
      })
  }

  /// The index behind a number that opens a point at `start`.
  private static func number(in scalars: [Unicode.Scalar], at start: Int) -> Int? {
    if (0x2460...0x2473).contains(scalars[start].value) { return start + 1 }
    let isOpen =
      start == 0 || scalars[start - 1].properties.isWhitespace
      || "。;:,、.".unicodeScalars.contains(scalars[start - 1])
    guard isOpen else { return nil }
    var i = start
    let isBracketed = scalars[i] == "("
    let isOrdinal = scalars[i] == "第"
    if isBracketed || isOrdinal { i += 1 }
    let digits = i
    while i < scalars.count, i - digits < 2, numerals.contains(scalars[i]) || scalars[i] == "0" {
      i += 1
    }
    guard i > digits, i < scalars.count else { return nil }
    let closes =
      isBracketed ? ")" : isOrdinal ? ",、:是" : scalars[digits].isASCII ? ".、)" : "、是,"
    // 1.5 is no number of a point.
    guard closes.unicodeScalars.contains(scalars[i]),
      !(i + 1 < scalars.count && scalars[i] == "." && (48...57).contains(scalars[i + 1].value))
    else { return nil }
    return i + 1
  }
}
