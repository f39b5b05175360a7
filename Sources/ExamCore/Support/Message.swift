// Words for people, in the two languages the program speaks.

/// A language of messages, papers and reports.
public enum Language: String, CaseIterable, Hashable, Sendable {
  case english = "en"
  case chinese = "zh"
}

/// One sentence in both languages.
public struct Message: Hashable, Sendable {
  public let english: String
  public let chinese: String

  public init(en english: String, zh chinese: String) {
    self.english = english
    self.chinese = chinese
  }

  public func text(in language: Language) -> String {
    switch language {
    case .english: english
    case .chinese: chinese
    }
  }
}
