// Writes a constraint as a line of a blueprint.

import ExamCore

/// The printer of `SUBJECT：RANGE`.
enum ConstraintPrinter {
  static func print(_ constraint: BlueprintConstraint, in language: Language) -> String {
    let colon = language == .chinese ? "：" : ": "
    return subject(constraint.subject, in: language) + colon + range(constraint, in: language)
  }

  private static func subject(
    _ subject: BlueprintConstraint.Subject, in language: Language
  ) -> String {
    switch subject {
    case .questions(let selectors) where !selectors.isEmpty:
      selectors.map { name($0, in: language) }.joined(separator: " × ")
    case .each(let each, let selectors):
      ([each.name(in: language)] + selectors.map { name($0, in: language) })
        .joined(separator: " × ")
    default: subject.name(in: language)
    }
  }

  private static func name(
    _ selector: BlueprintConstraint.Selector, in language: Language
  ) -> String {
    guard case .tag(let tag) = selector else { return selector.name(in: language) }
    return (language == .chinese ? "标签 " : "tag ") + escaped(tag)
  }

  /// What would end the subject or part its factors.
  private static func escaped(_ tag: String) -> String {
    EscapedText.escape(tag) { scalar, before in
      switch scalar {
      case "：", ":", "×": true
      case "x", "X", "*": before?.isSpace ?? true
      default: false
      }
    }
  }

  private static func range(
    _ constraint: BlueprintConstraint, in language: Language
  ) -> String {
    let range =
      switch (constraint.minimum, constraint.maximum) {
      case (let least?, let most?):
        least == most ? "\(least)" : "\(least)-\(most)"
      case (let least?, nil): "≥\(least)"
      case (nil, let most?): "≤\(most)"
      case (nil, nil): "≥0"
      }
    let isChinese = language == .chinese
    switch constraint.subject {
    case .meanFacility: return range
    case .minutes: return range + (isChinese ? "分钟" : " minutes")
    case .words: return range + (isChinese ? "字" : " words")
    case .questions, .each: return range + RangeText.suffix(of: constraint.unit, in: language)
    }
  }
}
