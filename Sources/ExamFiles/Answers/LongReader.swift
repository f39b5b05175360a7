// Answer files with a row for each response.

import ExamCore

/// Reads the rows of a long file.
struct LongReader {
  private let layout: AnswerLayout
  private let forms: FormIndex
  private let file: Int
  private let question: Int
  private let response: Int
  /// The numbers of each form's questions as text, and which one is expected next: nearly always right.
  private let numbers: [[[UInt8]]]
  private var expected = 0

  init(layout: AnswerLayout, forms: FormIndex, file: Int) {
    self.layout = layout
    self.forms = forms
    self.file = file
    switch layout.shape {
    case .long(let question, let response): (self.question, self.response) = (question, response)
    case .wide: (question, response) = (-1, -1)
    }
    numbers = forms.keys.map { $0.questions.map { Array($0.number.description.utf8) } }
  }

  /// The current row; nil, with findings, when it is not graded.
  mutating func entry(_ reader: CSVReader, intake: inout AnswerIntake) -> LongEntry? {
    let count = reader.count
    if count != layout.width {
      let extra = (layout.width..<max(layout.width, count))
      guard count >= layout.needed, extra.allSatisfy({ reader.bytes($0).isEmpty }) else {
        intake.tally.add(AnswerIntake.wrongWidth(count, layout.width, reader.place()))
        return nil
      }
    }
    let candidate = reader.trimmed(layout.candidate)
    guard !candidate.isEmpty else {
      if reader.hasText {
        intake.tally.add(AnswerIntake.noCandidate(reader.place(field: layout.candidate)))
      }
      return nil
    }
    let formCell = reader.trimmed(layout.form)
    guard let form = forms.form(named: formCell) else {
      intake.refuseForm(formCell, at: reader.place(field: layout.form))
      return nil
    }
    let stateCell = reader.trimmed(layout.state)
    var stated: AnswerSheet.Attendance?
    switch AnswerWords.stated(stateCell) {
    case .nothing: break
    case .attendance(let said): stated = said
    case .unknown:
      intake.refuseState(stateCell, at: reader.place(field: layout.state))
      return nil
    }
    let number = reader.trimmed(question)
    let text = reader.bytes(response)
    var position: Int?
    if !number.isEmpty || !AnswerWords.trimmed(text).isEmpty {
      position = find(number, form: form)
      guard position != nil else {
        intake.tally.add(unknown(number, form: form, at: reader.place(field: question)))
        return nil
      }
    }
    return LongEntry(
      candidate: Array(candidate),
      name: Array(reader.trimmed(layout.name)), form: form, stated: stated, question: position,
      response: Array(text), file: file, line: reader.lineNumber)
  }

  private mutating func find(_ number: ArraySlice<UInt8>, form: Int) -> Int? {
    let known = numbers[form]
    if expected >= known.count { expected = 0 }
    if expected < known.count, number.elementsEqual(known[expected]) {
      expected += 1
      return expected - 1
    }
    guard
      let number = QuestionHeading.plainNumber(number)
        ?? QuestionHeading.number(of: String(decoding: number, as: UTF8.self)),
      let position = forms.position(of: number, form: form)
    else { return nil }
    expected = position + 1
    return position
  }

  private func unknown(_ number: ArraySlice<UInt8>, form: Int, at place: Place) -> Finding {
    let numbers = forms.keys[form].questions.map(\.number)
    return AnswerIntake.noQuestion(
      String(decoding: number, as: UTF8.self),
      Message(
        en: "The questions are \(QuestionHeading.list(numbers, separator: ", ")).",
        zh: "该卷的题号是 \(QuestionHeading.list(numbers, separator: "、"))。"), place)
  }
}
