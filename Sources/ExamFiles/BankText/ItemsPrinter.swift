// Writes items in the canonical form.

public import ExamCore

/// The printer of `items/*.txt`.
public enum ItemsPrinter {
  /// The text that reads as this file.
  public static func print(_ file: ItemsFile, in language: Language) -> String {
    var printer = TextPrinter(language)
    printer.title(file.title)
    if !file.preamble.isEmpty {
      printer.blank()
      printer.loose(file.preamble, in: .preamble, at: LinePosition())
    }
    for item in file.items { print(item, to: &printer) }
    return printer.output
  }

  /// One item alone.
  public static func print(_ item: Item, in language: Language) -> String {
    print(ItemsFile(items: [item]), in: language)
  }

  private static func print(_ item: Item, to printer: inout TextPrinter) {
    printer.heading(2, item.id.rawValue, item.kind.name(in: printer.language))
    if item.kind == .caseStudy {
      printItemFields(item, to: &printer)
      let grammar = BlockGrammar.item(.caseStudy)
      printer.text(.material, item.material, in: grammar, at: LinePosition(), below: true)
      printer.text(.explanation, item.explanation, in: grammar, at: LinePosition())
      for (number, part) in zip(1..., item.parts) {
        printer.heading(3, String(number), part.body.kind.name(in: printer.language))
        let question = QuestionPrinter(part: part, grammar: .part(part.body.kind))
        question.printFields(to: &printer)
        question.printQuestion(to: &printer)
      }
    } else if let part = item.parts.first {
      let question = QuestionPrinter(part: part, grammar: .item(item.kind))
      question.printFields(to: &printer)
      printItemFields(item, to: &printer)
      question.printQuestion(to: &printer)
    } else {
      printItemFields(item, to: &printer)
    }
  }

  private static func printItemFields(_ item: Item, to printer: inout TextPrinter) {
    if item.weight != .one { printer.field(.weight, item.weight.description) }
    printer.field(.enemies, item.enemies.map(\.rawValue).joined(separator: printer.comma))
    printer.field(
      .tags,
      item.tags.map { EscapedText.escape($0) { scalar, _ in isListSeparator(scalar) } }
        .joined(separator: printer.comma))
    printer.note(.note, item.note)
  }
}
