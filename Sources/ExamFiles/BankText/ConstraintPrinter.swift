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
    guard case .questions(let selectors) = subject else { return subject.name(in: language) }
    return selectors.map { selector in
      guard case .tag(let tag) = selector else { return selector.name(in: language) }
      return (language == .chinese ? "标签 " : "tag ") + escaped(tag)
    }
    .joined(separator: " × ")
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
    if constraint.subject == .meanFacility { return range }
    switch (constraint.unit, language) {
    case (.points, .chinese): return range + "分"
    case (.questions, .chinese): return range + "题"
    case (.points, .english): return range + " points"
    case (.questions, .english): return range + " questions"
    }
  }
}
