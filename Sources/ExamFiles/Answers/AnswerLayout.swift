// What the first row of an answer file says: its shape, and which column holds what.

import ExamCore

/// The columns of one answer file.
struct AnswerLayout {
  enum Shape {
    /// A row for each candidate; for each form, and for each of its questions, the column or -1.
    case wide(columns: [[Int]])
    /// A row for each response.
    case long(question: Int, response: Int)
  }

  let shape: Shape
  var isLong: Bool {
    if case .long = shape { true } else { false }
  }

  let candidate: Int
  let name: Int?
  let form: Int?
  let state: Int?
  /// Number of headings.
  let width: Int
  /// How many fields a row must have at least: up to the last column that is read.
  let needed: Int

  /// - Parameter tally: takes what is wrong with the headings.
  /// - Returns: nil when the file cannot be read with these headings.
  init?(_ reader: CSVReader, forms: FormIndex, tally: inout FindingTally) {
    let titles = reader.strings
    let header = CSVHeader(titles)
    let file = reader.file
    let numbers = titles.map(QuestionHeading.number)
    let unused = zip(titles, numbers).filter { $1 == nil }.map(\.0)
    guard let candidate = header.position(of: .candidate) else {
      tally.add(header.missing(.candidate, file: file, unused: unused))
      return nil
    }
    self.candidate = candidate
    name = header.position(of: .name)
    form = header.position(of: .form)
    state = header.position(of: .state)
    width = titles.count
    if form == nil, forms.keys.count > 1 {
      tally.add(AnswerLayout.missingForm(header, forms, file, unused))
      return nil
    }
    let common = [candidate, name, form, state].compactMap { $0 }
    if let question = header.position(of: .question), let response = header.position(of: .response),
      !numbers.contains(where: { $0 != nil })
    {
      shape = .long(question: question, response: response)
      needed = (common + [question, response]).reduce(0, max) + 1
      return
    }
    var first: [QuestionNumber: Int] = [:]
    var last = common.reduce(0, max)
    for (column, number) in numbers.enumerated() {
      guard let number, !common.contains(column) else { continue }
      let place = reader.place(field: column)
      if let earlier = first[number] {
        tally.add(AnswerLayout.repeated(number, titles[earlier], titles[column], place))
      } else if !forms.has(number) {
        tally.add(AnswerLayout.unknown(titles[column], forms, place))
      } else {
        first[number] = column
        last = max(last, column)
      }
    }
    guard !first.isEmpty else {
      tally.add(AnswerLayout.noQuestions(file))
      return nil
    }
    for (column, title) in titles.enumerated()
    where numbers[column] == nil && !common.contains(column) && !title.isEmpty {
      tally.add(AnswerLayout.unused(title, reader.place(field: column)))
    }
    let columns = forms.keys.map { key in key.questions.map { first[$0.number] ?? -1 } }
    shape = .wide(columns: columns)
    needed = last + 1
    AnswerLayout.reportMissing(columns, forms, file, &tally)
  }

  private static func reportMissing(
    _ columns: [[Int]], _ forms: FormIndex, _ file: String, _ tally: inout FindingTally
  ) {
    let missing = zip(forms.keys, columns).map { key, columns in
      zip(key.questions, columns).filter { $1 < 0 }.map(\.0.number)
    }
    var reported: [[QuestionNumber]] = [[]]
    for numbers in missing where !reported.contains(numbers) {
      reported.append(numbers)
      let same = zip(forms.keys, missing).filter { $1 == numbers }.map(\.0.form.rawValue)
      tally.add(
        Finding(
          .warning, "answers-missing-questions", at: Place(file: file, line: 1),
          Message(
            en: "no column for question \(QuestionHeading.list(numbers, separator: ", "))"
              + " of form \(same.joined(separator: ", ")); they count as blank",
            zh: "\(same.joined(separator: "、")) 卷没有第 "
              + "\(QuestionHeading.list(numbers, separator: "、")) 题的列，按未答处理"),
          remedy: Message(
            en: "Add the columns, or give all answers of a candidate in one row.",
            zh: "请补上这些列；同一考生的作答要写在同一行。")))
    }
  }
}
