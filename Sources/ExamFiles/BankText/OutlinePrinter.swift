// Writes outlines in the canonical form.

public import ExamCore

/// The printer of `outline.txt`.
public enum OutlinePrinter {
  /// The text that reads as this outline; its own language says which keys are used.
  public static func print(_ outline: Outline) -> String { print(outline, in: outline.language) }

  public static func print(_ outline: Outline, in language: Language) -> String {
    var printer = TextPrinter(language)
    printer.title(outline.title)
    printer.field(.id, outline.id)
    printer.field(.language, outline.language.rawValue)
    printer.text(.description, outline.description, in: .outlineHead, at: LinePosition())
    for chapter in outline.chapters {
      let label = printer.isChinese ? "第\(chapter.id)章" : "Chapter \(chapter.id)"
      printer.heading(2, label, chapter.title)
      printer.field(.importance, chapter.importance?.name(in: language))
      printer.field(.hours, chapter.hours?.description)
      for section in chapter.sections { print(section, to: &printer) }
    }
    return printer.output
  }

  private static func print(_ section: Section, to printer: inout TextPrinter) {
    printer.heading(3, section.id.rawValue, section.title)
    switch section.weight {
    case .pages(let first, let last):
      printer.field(.pages, first == last ? String(first) : "\(first)-\(last)")
    case .number(let weight):
      if weight != .one { printer.field(.sectionWeight, weight.description) }
    }
    switch section.evidence {
    case .text?: printer.field(.evidence, printer.isChinese ? "正文" : "text")
    case .draft?: printer.field(.evidence, printer.isChinese ? "草拟" : "draft")
    case nil: break
    }
    for objective in section.objectives {
      let level = objective.level.name(in: printer.language)
      let title = objective.title.isEmpty ? "" : " " + TextPrinter.inline(objective.title)
      printer.line("- \(objective.id) \(level)\(title)")
    }
  }
}
