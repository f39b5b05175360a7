// What the rows and columns of a table of constraints are.

import ExamCore

/// The kind of thing that stands in the first column of a table of constraints.
enum TableAxis: CaseIterable {
  case chapter, section, objective, kind, level, tag

  /// What one row or column counts.
  enum Line: Hashable {
    case selector(BlueprintConstraint.Selector)
    /// 合计.
    case sum
    /// Reported already, or without a heading.
    case nothing
  }

  var words: (chinese: String, english: String) {
    switch self {
    case .chapter: ("章", "chapter")
    case .section: ("节", "section")
    case .objective: ("知识点", "objective")
    case .kind: ("题型", "kind")
    case .level: ("层次", "level")
    case .tag: ("标签", "tag")
    }
  }

  /// The axis that the heading of the first column names.
  static func rows(_ heading: String) -> TableAxis? {
    let key = TextFolding.lookupKey(heading)
    return allCases.first { [$0.words.chinese, $0.words.english].contains(key) }
      ?? (["章节", "内容"].contains(key) ? .chapter : nil)
  }

  static func isSum(_ label: String) -> Bool {
    ["合计", "总计", "小计", "total", "sum"].contains(TextFolding.lookupKey(label))
  }

  /// A level, a kind or a facility band, by its name alone.
  static func column(_ title: String) -> Line? {
    if isSum(title) { return .sum }
    return Names.levels[title].map { .selector(.level($0)) }
      ?? Names.kinds[title].map { .selector(.kind($0)) }
      ?? Names.bands[title].map { .selector(.facility($0)) }
  }

  /// The row of a label: an id, with a title behind it or without, or a name.
  func line(_ label: String) -> Line? {
    if TableAxis.isSum(label) { return .sum }
    switch self {
    case .kind: return Names.kinds[label].map { .selector(.kind($0)) }
    case .level: return Names.levels[label].map { .selector(.level($0)) }
    case .tag: return label.isEmpty ? nil : .selector(.tag(label))
    case .chapter:
      if let importance = Names.importances[label] { return .selector(.importance(importance)) }
      return id(label).map { .selector(.chapter(Chapter.ID($0))) }
    case .section: return id(label).map { .selector(.section(Section.ID($0))) }
    case .objective: return id(label).map { .selector(.objective(Objective.ID($0))) }
    }
  }

  /// `1` of `第1章 客户服务的重要性`, `1.1` of `1.1 title`.
  private func id(_ label: String) -> String? {
    var text = TextFolding.halfWidth(label)[...]
    if self == .chapter, text.hasPrefix("第"), let end = text.firstIndex(of: "章") {
      text = text[..<end].dropFirst()
    } else if self == .chapter, text.lowercased().hasPrefix("chapter ") {
      text = text.dropFirst("chapter ".count)
    }
    let first = text.split(whereSeparator: \.isWhitespace).first.map(String.init) ?? ""
    return isID(first) ? first : nil
  }
}
