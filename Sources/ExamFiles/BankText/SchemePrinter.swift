// Writes certificate schemes in the canonical form.

public import ExamCore

/// The printer of `scheme.txt`.
public enum SchemePrinter {
  public static func print(_ scheme: Scheme, in language: Language) -> String {
    var printer = TextPrinter(language)
    printer.title(scheme.title)
    printer.field(.id, scheme.id)
    printer.field(.pass, scheme.pass.description)
    printer.note(.note, scheme.note)
    for level in scheme.levels {
      printer.heading(2, level.name, level.certificate)
      printer.field(
        .aliases,
        level.aliases.map { EscapedText.escape($0) { scalar, _ in isListSeparator(scalar) } }
          .joined(separator: printer.comma))
      if !level.courses.isEmpty {
        printer.line(FieldKey.courses.name(in: language) + (printer.isChinese ? "：" : ":"))
        for course in level.courses {
          printer.text(behind: "- ", course, in: .schemeLevel, at: LinePosition(list: .plain))
        }
      }
      printer.note(.report, level.report ?? "")
      if level.defence { printer.field(.defence, printer.isChinese ? "需要" : "required") }
      printer.field(.workYears, level.workYears?.description)
      printer.note(.note, level.note)
    }
    return printer.output
  }
}
