// `scores.csv`: one row a candidate.

import ExamCore

/// Writes score sheets.
struct ScoresTable {
  let columns: ScoreColumns
  private let keys: [AnswerKey]
  private var writer: CSVWriter

  init(
    _ file: OutputFile, columns: ScoreColumns, keys: [AnswerKey], headings: Language
  ) throws(FileFailure) {
    self.columns = columns
    self.keys = keys
    writer = CSVWriter(file)
    try writer.row(columns.titles(in: headings))
  }

  mutating func finish() throws(FileFailure) { try writer.finish() }

  /// Writes any sheet: the reference of what a row says.
  mutating func write(_ sheet: ScoreSheet, form: Int) throws(FileFailure) {
    writer.field(sheet.candidate)
    writer.field(sheet.name)
    writer.field(sheet.form.rawValue)
    writer.field(sheet.state.rawValue)
    writer.field(sheet.total)
    writer.field(sheet.maximum)
    writer.field(sheet.passed.map { $0 ? "yes" : "no" } ?? "")
    for points in sheet.sections { writer.field(sheet.state == .absent ? nil : points) }
    for question in columns.questions[form] {
      let score = question < 0 ? nil : sheet.questions[question]
      writer.field(score.flatMap { $0.state.isDecided ? $0.points : nil })
    }
    for state in ScoreColumns.listed {
      let numbers = zip(sheet.questions, keys[form].questions)
        .filter { $0.0.state == state }.map { $0.1.number.description }
      writer.field(numbers.joined(separator: " "))
    }
    try writer.endRow()
  }

  /// Writes a row whose fields after the form are given as bytes, each with a comma before it.
  mutating func write(_ row: AnswerRow, rest: borrowing [UInt8], count: Int) throws(FileFailure) {
    writer.field(row.candidate)
    writer.field(row.name)
    writer.field(keys[row.form].form.rawValue)
    writer.append(rest, count: count)
    try writer.endRow()
  }
}
