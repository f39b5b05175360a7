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
    let candidate = reader.trimmed(layout.candidate)
    guard !candidate.isEmpty else {
      // A row of separators alone is what spreadsheets leave behind deleted rows.
      if reader.hasText {
        intake.tally.add(AnswerIntake.noCandidate(reader.place(field: layout.candidate)))
      }
      return nil
    }
    let formCell = reader.trimmed(layout.form)
    guard let form = intake.forms.form(named: formCell) else {
      intake.refuseForm(formCell, at: reader.place(field: layout.form))
      return nil
    }
    let stateCell = reader.trimmed(layout.state)
    let stated = AnswerWords.stated(stateCell)
    if case .unknown = stated {
      intake.refuseState(stateCell, at: reader.place(field: layout.state))
      return nil
    }
    if !intake.admitsAtOnce(candidate),
      !intake.admits(candidate, at: reader.place(field: layout.candidate))
    {
      return nil
    }
    let hasResponses = hasText(reader, columns[form])
    var attendance = AnswerSheet.Attendance.present
    if case .attendance(let said) = stated {
      attendance = said
      if said == .absent, hasResponses { intake.warnOfResponses(candidate, at: reader.place()) }
    } else if !hasResponses {
      attendance = .absent
      intake.countSilent(candidate)
    }
    return AnswerRow(
      form: form, candidate: candidate, name: reader.trimmed(layout.name), attendance: attendance,
      text: reader.buffer, fields: reader.scanner, columns: columns[form])
  }

  private func hasText(_ reader: CSVReader, _ columns: [Int]) -> Bool {
    for column in columns where column >= 0 {
      if !reader.scanner.range(column).isEmpty, !reader.trimmed(column).isEmpty { return true }
    }
    return false
  }

  /// Whether nothing is lost or shifted although the number of fields is another.
  private func fits(_ reader: CSVReader) -> Bool {
    guard reader.count > layout.width else { return reader.count >= layout.needed }
    return (layout.width..<reader.count).allSatisfy { reader.bytes($0).isEmpty }
  }
}
