// Writes the pattern language of rubrics.

public import ExamCore

/// The printer of patterns.
public enum PatternPrinter {
  /// The text that reads as this pattern.
  public static func print(_ pattern: Pattern, in language: Language) -> String {
    pattern.groups.map { group in
      let mark = group.isForbidden ? (language == .chinese ? "！" : "!") : ""
      let terms = group.terms.enumerated().map { position, term in
        let text = term.pieces.map(piece).joined(separator: "*")
        // A `!` that opens a group would forbid it.
        let first = text.unicodeScalars.first
        let mustEscape = position == 0 && !group.isForbidden && (first == "!" || first == "！")
        return mustEscape ? "\\" + text : text
      }
      return mark + terms.joined(separator: " | ")
    }
    .joined(separator: language == .chinese ? "；" : "; ")
  }

  private static func piece(_ text: String) -> String {
    EscapedText.escape(text) { scalar, _ in
      switch scalar {
      case "|", "｜", "；", ";", "*", "＊": true
      default: false
      }
    }
  }
}
