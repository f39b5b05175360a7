// The rows of one candidate in long form, brought together.

import ExamCore

/// One row of a long file.
struct LongEntry {
  var candidate: [UInt8]
  var name: [UInt8]
  var form: Int
  var stated: AnswerSheet.Attendance?
  /// Position of the question; nil in a row that says only who was there.
  var question: Int?
  var response: [UInt8]
  /// Position of the file, and the line there.
  var file: Int
  var line: Int
}

/// Collects the responses of one candidate.
struct LongSheet {
  let candidate: [UInt8]
  private(set) var name: [UInt8]
  let form: Int
  private(set) var stated: AnswerSheet.Attendance?
  /// Where the first row stands.
  let file: Int
  let line: Int

  private let forms: FormIndex
  private let names: [String]
  /// Responses in the order they came, as the fields of one row.
  private(set) var text: [UInt8] = []
  private(set) var columns: [Int]
  private var places: [(file: Int, line: Int)] = []
  private var hasResponses = false

  init(_ entry: LongEntry, forms: FormIndex, names: [String]) {
    candidate = entry.candidate
    name = entry.name
    form = entry.form
    file = entry.file
    line = entry.line
    self.forms = forms
    self.names = names
    columns = Array(repeating: -1, count: forms.keys[entry.form].questions.count)
  }

  private var id: String { String(decoding: candidate, as: UTF8.self) }

  /// Adds a row; what is wrong with it comes back.
  mutating func add(_ entry: LongEntry) -> Finding? {
    guard entry.form == form else {
      return AnswerIntake.otherForm(
        id, forms.keys[entry.form].form.rawValue, forms.keys[form].form.rawValue,
        Place(file: names[entry.file], line: entry.line))
    }
    if name.isEmpty { name = entry.name }
    // The most telling state wins: void over absent over present.
    if let said = entry.stated, stated == nil || said == .void || stated == .present {
      stated = said
    }
    guard let question = entry.question else { return nil }
    if columns[question] >= 0 {
      let first = places[columns[question]]
      return AnswerIntake.secondResponse(
        forms.keys[form].questions[question].number, id,
        first: Place(file: names[first.file], line: first.line),
        second: Place(file: names[entry.file], line: entry.line))
    }
    columns[question] = places.count
    if !places.isEmpty { text.append(UInt8(ascii: ",")) }
    CSVField.append(entry.response[...], to: &text)
    places.append((entry.file, entry.line))
    if !hasResponses, !AnswerWords.trimmed(entry.response[...]).isEmpty { hasResponses = true }
    return nil
  }

  /// The sheet; nil when the candidate is not let in.
  func row(intake: inout AnswerIntake) -> AnswerRow? {
    let place = Place(file: names[file], line: line)
    if !intake.admitsAtOnce(candidate[...]), !intake.admits(candidate[...], at: place) {
      return nil
    }
    if stated == .absent, hasResponses { intake.warnOfResponses(candidate[...], at: place) }
    if stated == nil, !hasResponses { intake.countSilent(candidate[...]) }
    let attendance = stated ?? (hasResponses ? .present : .absent)
    var scanner = CSVScanner(separator: .comma)
    let line = text + [0x0A]
    _ = scanner.scan(line, from: 0)
    return AnswerRow(
      form: form, candidate: candidate[...], name: name[...], attendance: attendance, text: line,
      fields: scanner, columns: columns)
  }

  /// The responses with their questions, for writing them down.
  var responses: [(question: Int, text: ArraySlice<UInt8>)] {
    var scanner = CSVScanner(separator: .comma)
    let line = text + [0x0A]
    _ = scanner.scan(line, from: 0)
    return columns.indices.filter { columns[$0] >= 0 }
      .map { ($0, CSVField.text(of: line[scanner.range(columns[$0])])) }
  }
}
