// How a summary is printed: language, width and colour.

public import ExamCore

/// What the terminal (or the lack of one) asks for.
public struct SummaryStyle: Hashable, Sendable {
  public var language: Language
  /// Columns of a line, at least 60.
  public var width: Int
  public var hasColour: Bool

  public init(language: Language, width: Int = 80, hasColour: Bool = false) {
    self.language = language
    self.width = max(60, width)
    self.hasColour = hasColour
  }

  enum Tone: String {
    case bold = "1"
    case red = "31"
    case green = "32"
    case yellow = "33"
    case faint = "2"
    case underlined = "4;36"
  }

  func painted(_ text: String, _ tone: Tone) -> String {
    hasColour && !text.isEmpty ? "\u{1B}[\(tone.rawValue)m\(text)\u{1B}[0m" : text
  }

  /// The words in the language of the summary.
  func pick(_ english: String, _ chinese: String) -> String {
    language == .chinese ? chinese : english
  }

  func tone(of verdict: Verdict) -> Tone {
    switch verdict {
    case .mastered: .green
    case .partly: .yellow
    case .notYet: .red
    case .unknown: .faint
    }
  }

  /// `82.2 %` or `82.2%`.
  func percent(_ part: Fraction) -> String {
    FixedDecimals.text(part * 100, places: 1) + pick(" %", "%")
  }
}
