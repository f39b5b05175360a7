// Writes glossaries in the canonical form.

public import ExamCore

/// The printer of `glossary.txt`.
public enum GlossaryPrinter {
  public static func print(_ glossary: Glossary, in language: Language) -> String {
    var printer = TextPrinter(language)
    printer.title(glossary.title)
    for (position, group) in glossary.groups.enumerated() {
      if position > 0 || !group.title.isEmpty {
        printer.heading(2, TextPrinter.inline(group.title))
      }
      for set in group.sets {
        let name = EscapedText.escape(set.name) { scalar, _ in scalar == "：" || scalar == ":" }
        printer.line(
          "- \(name)\(printer.colon)\(PatternPrinter.alternatives(set, in: language))")
      }
    }
    return printer.output
  }
}

extension PatternPrinter {
  /// The alternatives of a set, which must not begin with the mark of a group.
  fileprivate static func alternatives(_ set: SynonymSet, in language: Language) -> String {
    print(Pattern(groups: [Pattern.Group(terms: set.alternatives)]), in: language)
  }
}
