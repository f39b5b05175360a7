// `paper-A.csv`: one row a question, as the candidate sees it.

import ExamCore

/// The table of a paper.
enum PaperTable {
  private static let columns: [Heading] = [.number, .section, .kind, .worth, .item, .stem]

  /// The heading row, then one row for each question; the material of a case stands before the stem
  /// of its first part. The widest question decides how many columns of options there are.
  static func rows(of paper: Paper, headings language: Language) -> [[String]] {
    let widest =
      paper.sections.flatMap(\.entries).flatMap(\.questions).map(\.options.count).max() ?? 0
    var rows = [columns.map { $0.name(in: language) } + (0..<widest).map(OptionLetter.name)]
    for section in paper.sections {
      for entry in section.entries {
        for question in entry.questions {
          let isFirst = question.number == entry.questions.first?.number
          let stem =
            isFirst && !entry.material.isEmpty
            ? entry.material + "\n\n" + question.stem : question.stem
          let empty = Array(repeating: "", count: widest - question.options.count)
          rows.append(
            [
              question.number.description, section.title,
              question.kind.name(in: paper.language), question.points.description,
              question.itemPart.map { "\(entry.item)/\($0)" } ?? entry.item.rawValue, stem,
            ] + question.options + empty)
        }
      }
    }
    return rows
  }
}
