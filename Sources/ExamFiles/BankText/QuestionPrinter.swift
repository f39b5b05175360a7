// Writes one question: fields, stem, options, key or rubric, explanation.

import ExamCore

/// The printer of an item that is one question, or of a part of a case.
struct QuestionPrinter {
  let part: ItemPart
  let grammar: BlockGrammar

  func printFields(to printer: inout TextPrinter) {
    printer.field(.objectives, part.objectives.map(\.rawValue).joined(separator: printer.comma))
    printer.field(.level, part.level?.name(in: printer.language))
    switch part.facility {
    case .rate(let rate)?: printer.field(.facility, rate.description)
    case .band(let band)?: printer.field(.facility, band.name(in: printer.language))
    case nil: break
    }
    printer.field(.points, part.statedPoints?.description)
    printer.field(.minutes, part.minutes?.description)
  }

  func printQuestion(to printer: inout TextPrinter) {
    let optionCount = part.body.choice?.options.count ?? 0
    var position = LinePosition(nextOption: grammar.takesOptions ? 0 : nil)
    printer.loose(part.stem, in: grammar, at: position)
    switch part.body {
    case .singleChoice(let body), .multipleChoice(let body): print(body, to: &printer)
    case .trueFalse(let key):
      printer.field(.key, key.map { Self.truth($0, in: printer.language) })
    case .blanks(let blanks): printer.field(.key, Self.answers(blanks, in: printer.language))
    case .term(let rubric), .shortAnswer(let rubric), .essay(let rubric):
      RubricPrinter(rubric: rubric, grammar: grammar).print(to: &printer)
    }
    // Behind the options, lines that look like options are text.
    if optionCount > 0 { position.nextOption = nil }
    printer.text(.explanation, part.explanation, in: grammar, at: position)
  }

  private func print(_ body: ChoiceBody, to printer: inout TextPrinter) {
    for (index, option) in body.options.enumerated() {
      printer.text(
        behind: OptionLetter.name(index) + ". ", option, in: grammar,
        at: LinePosition(nextOption: index + 1, optionsAreLowercase: false),
        isSafe: { OptionMark.next(index + 1, in: $0[...]) == nil })
    }
    printer.field(.key, Self.letters(body.key))
    printer.field(.anchored, Self.letters(body.anchored))
    let points = body.optionPoints.keys.sorted().compactMap { position in
      body.optionPoints[position].map { "\(OptionLetter.name(position)) \($0)" }
    }
    printer.field(.optionPoints, points.joined(separator: printer.comma))
  }

  private static func letters(_ positions: [Int]) -> String {
    positions.map(OptionLetter.name).joined()
  }

  private static func truth(_ key: Bool, in language: Language) -> String {
    language == .chinese ? (key ? "对" : "错") : (key ? "true" : "false")
  }

  private static func answers(_ blanks: [Blank], in language: Language) -> String {
    blanks.map { blank in
      blank.answers.map { answer in
        EscapedText.escape(answer) { scalar, _ in
          scalar == "|" || scalar == "｜" || scalar == "；" || scalar == ";"
        }
      }
      .joined(separator: " | ")
    }
    .joined(separator: language == .chinese ? "；" : "; ")
  }
}
