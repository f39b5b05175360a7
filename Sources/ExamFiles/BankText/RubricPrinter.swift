// Writes the rubric of a constructed question.

import ExamCore

/// The printer of 采分点, 封顶, 步长, 参考答案 and 示例.
struct RubricPrinter {
  let rubric: Rubric
  let grammar: BlockGrammar

  func print(to printer: inout TextPrinter) {
    if !rubric.criteria.isEmpty {
      printer.line(FieldKey.rubric.name(in: printer.language) + (printer.isChinese ? "：" : ":"))
      for criterion in rubric.criteria { print(criterion, to: &printer) }
    }
    printer.field(.cap, rubric.cap?.description)
    printer.field(.step, rubric.step?.description)
    printer.field(.listLimit, rubric.listLimit?.description)
    printer.text(.modelAnswer, rubric.modelAnswer, in: grammar, at: LinePosition())
    if !rubric.samples.isEmpty {
      printer.line(FieldKey.samples.name(in: printer.language) + (printer.isChinese ? "：" : ":"))
      for sample in rubric.samples {
        printer.text(
          behind: "- [\(sample.points)\(sample.mayNeedPerson ? "?" : "")] ", sample.text,
          in: grammar, at: LinePosition(list: .scored))
      }
    }
  }

  private func print(_ criterion: Criterion, to printer: inout TextPrinter) {
    let colon = printer.colon
    var label = Self.label(criterion.label)
    if let objective = criterion.objective {
      label += (label.isEmpty ? "" : " ") + "@\(objective)"
    }
    switch criterion.way {
    case .person:
      printer.line("- [\(criterion.points)] \(label)")
    case .levels(let levels):
      printer.line("- [\(criterion.points)] \(label)")
      for level in levels {
        let text = EscapedText.escape(level.label) { _, _ in false }
        printer.line("  - [\(level.points)] \(text)")
      }
    case .pattern(let pattern):
      let text = PatternPrinter.print(pattern, in: printer.language)
      printer.line("- [\(criterion.points)] \(label)\(colon)\(text)")
    case .anyOf(let count, let keyPoints):
      printer.line("- [\(criterion.points)×\(count)] \(label)")
      for point in keyPoints {
        let text = PatternPrinter.print(point.pattern, in: printer.language)
        printer.line("  - \(Self.keyPointLabel(point.label))\(colon)\(text)")
      }
    }
  }

  /// Colons would end the label, and `@` before an id would name an objective.
  private static func label(_ text: String) -> String {
    EscapedText.escape(text) { scalar, before in
      scalar == "：" || scalar == ":"
        || ((scalar == "@" || scalar == "＠") && before?.isSpace ?? true)
    }
  }

  /// A bracket at the start would be points.
  private static func keyPointLabel(_ text: String) -> String {
    EscapedText.escape(text) { scalar, before in
      scalar == "：" || scalar == ":"
        || (before == nil && (scalar == "[" || scalar == "［" || scalar == "【"))
    }
  }
}
