// Answer files with a row for each candidate.

import ExamCore

/// Makes a sheet of each row.
struct WideReader {
  let layout: AnswerLayout
  /// For each form, and for each of its questions, the column or -1.
  let columns: [[Int]]

  /// The sheet of the current row; nil, with findings, when it is not graded.
  func row(_ reader: CSVReader, intake: inout AnswerIntake) -> AnswerRow? {
    let count = reader.count
    if count != layout.width, !fits(reader) {
      intake.tally.add(AnswerIntake.wrongWidth(count, layout.width, reader.place()))
      return nil
    }
    let candidate = AnswerWords.trimmed(reader.bytes(layout.candidate))
    guard !candidate.isEmpty else {
      // A row of separators alone is what spreadsheets leave behind deleted rows.
      if (0..<count).contains(where: { !AnswerWords.trimmed(reader.bytes($0)).isEmpty }) {
        intake.tally.add(AnswerIntake.noCandidate(reader.place(field: layout.candidate)))
      }
      return nil
    }
    guard
      let form = intake.form(
        layout.form.map(reader.bytes), at: reader.place(field: layout.form)),
      let stated = intake.attendance(
        layout.state.map(reader.bytes), at: reader.place(field: layout.state)),
      intake.admits(candidate, at: reader.place(field: layout.candidate))
    else { return nil }
    let hasResponses = columns[form].contains { column in
      column >= 0 && hasText(reader, column)
    }
    let attendance = intake.settle(
      stated, hasResponses: hasResponses, candidate: candidate, at: reader.place())
    return AnswerRow(
      form: form, candidate: candidate,
      name: layout.name.map { AnswerWords.trimmed(reader.bytes($0)) } ?? [],
      attendance: attendance, text: reader.buffer, fields: reader.scanner, columns: columns[form])
  }

  private func hasText(_ reader: CSVReader, _ column: Int) -> Bool {
    !reader.scanner.range(column).isEmpty && !AnswerWords.trimmed(reader.bytes(column)).isEmpty
  }

  /// Whether nothing is lost or shifted although the number of fields is another.
  private func fits(_ reader: CSVReader) -> Bool {
    guard reader.count > layout.width else { return reader.count >= layout.needed }
    return (layout.width..<reader.count).allSatisfy { reader.bytes($0).isEmpty }
  }
}
