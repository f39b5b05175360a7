// One candidate's answers as they stand in memory for a moment: ranges of bytes, nothing interpreted.

import ExamCore

/// A sheet whose responses are still fields of a CSV row.
struct AnswerRow {
  /// Position of the form.
  let form: Int
  let candidate: ArraySlice<UInt8>
  let name: ArraySlice<UInt8>
  let attendance: AnswerSheet.Attendance
  /// Bytes and fields of the row.
  let text: [UInt8]
  let fields: CSVScanner
  /// For each question of the form the field of its response, or -1 where the file has none.
  let columns: [Int]

  /// The response to a question; nil where the file has no column or row for it.
  func response(_ question: Int) -> ArraySlice<UInt8>? {
    let column = columns[question]
    return column < 0 ? nil : CSVField.text(of: text[fields.range(column)])
  }

  /// The sheet as a value.
  func sheet(_ code: FormCode) -> AnswerSheet {
    AnswerSheet(
      candidate: String(decoding: candidate, as: UTF8.self),
      name: String(decoding: name, as: UTF8.self), form: code, attendance: attendance,
      responses: columns.indices.map { response($0).map { String(decoding: $0, as: UTF8.self) } })
  }
}
