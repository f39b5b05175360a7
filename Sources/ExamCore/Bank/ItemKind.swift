// The kinds of items, and of the questions they become.

/// 题型.
public enum ItemKind: String, CaseIterable, Hashable, Sendable, Codable {
  case singleChoice = "single choice"
  case multipleChoice = "multiple choice"
  case trueFalse = "true/false"
  case blanks
  case term
  case shortAnswer = "short answer"
  case essay
  case caseStudy = "case"

  public func name(in language: Language) -> String {
    guard language == .chinese else { return rawValue }
    return switch self {
    case .singleChoice: "单项选择题"
    case .multipleChoice: "多项选择题"
    case .trueFalse: "判断题"
    case .blanks: "填空题"
    case .term: "名词解释"
    case .shortAnswer: "简答题"
    case .essay: "论述题"
    case .caseStudy: "案例分析题"
    }
  }

  /// Whether its points come from a rubric, not from the section of the paper.
  public var isConstructed: Bool {
    switch self {
    case .term, .shortAnswer, .essay: true
    case .singleChoice, .multipleChoice, .trueFalse, .blanks, .caseStudy: false
    }
  }
}
