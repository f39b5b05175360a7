// `key-A.csv`: one row a question, with all that the candidate must not see.

import ExamCore

/// The table of a key.
enum KeyTable {
  private static let columns: [Heading] = [
    .number, .item, .kind, .worth, .objective, .level, .facility, .answer, .rubric, .explanation,
  ]

  /// The heading row, then one row for each question.
  ///
  /// - Parameters:
  ///   - language: of the bank, for kinds and levels.
  ///   - headings: of the heading row.
  static func rows(
    of key: AnswerKey, language: Language, headings: Language
  ) -> [[String]] {
    [columns.map { $0.name(in: headings) }]
      + key.questions.map { question in
        let part = question.part
        let rubric = part.body.rubric
        return [
          question.number.description,
          question.itemName,
          part.body.kind.name(in: language),
          question.points.description,
          part.objectives.map(\.rawValue).joined(separator: " "),
          part.level?.name(in: language) ?? "",
          part.facility?.value.description ?? "",
          rubric.map(\.modelAnswer) ?? question.answerText(in: language),
          rubric.map(rubricText) ?? "",
          question.explanation,
        ]
      }
  }

  /// `[2] 客户流失、忠诚下降` a line; the key points of an any-N criterion one step in.
  private static func rubricText(_ rubric: Rubric) -> String {
    var lines: [String] = []
    for criterion in rubric.criteria {
      switch criterion.way {
      case .pattern, .person:
        lines.append("[\(criterion.points)] \(criterion.label)")
      case .anyOf(let count, let points):
        lines.append("[\(criterion.points)×\(count)] \(criterion.label)")
        lines += points.map { "  - \($0.label)" }
      case .levels(let levels):
        lines.append("[\(criterion.points)] \(criterion.label)")
        lines += levels.map { "  - [\($0.points)] \($0.label)" }
      }
    }
    if rubric.sum != rubric.total { lines.append("≤ \(rubric.total)") }
    return lines.joined(separator: "\n")
  }
}
