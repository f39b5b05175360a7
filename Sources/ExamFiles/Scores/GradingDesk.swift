// One row of answers at a time becomes rows of scores, marks and reviews.

import ExamCore

/// The open tables of a grading and the outcomes it remembers.
struct GradingDesk {
  private let grader: Grader
  private let floors: [Points?]
  private var scores: ScoresTable
  private var marks: MarksTable
  private var review: ReviewTable
  private var quick: QuickScores
  private var tables: [OutcomeTable]
  private var outcomes: [[Int]]
  private var secondLook: SecondLook
  /// For each form the questions that have rows in `marks.csv`.
  private let marked: [[Int]]
  private var result = GradingRun.Result()

  init(
    _ exam: IssuedExam, grader: Grader, options: GradingRun.Options, folder: OutputFolder,
    secondLook: SecondLook
  ) throws(FileFailure) {
    self.grader = grader
    self.secondLook = secondLook
    let keys = grader.forms
    floors = exam.blueprint.sections.map(\.floor)
    let scale = UnitScale(exam, keys: keys)
    let columns = ScoreColumns(exam, keys: keys)
    scores = try ScoresTable(
      folder.file("scores.csv"), columns: columns, keys: keys, headings: options.headings)
    let marks = try MarksTable(
      folder.file("marks.csv"), all: options.allMarks, headings: options.headings)
    review = try ReviewTable(
      folder.file("review.csv"), language: options.language, headings: options.headings)
    self.marks = marks
    quick = QuickScores(exam, keys: keys, columns: columns, scale: scale)
    tables = keys.map { OutcomeTable($0, grader: grader, scale: scale) }
    outcomes = keys.map { Array(repeating: 0, count: $0.questions.count) }
    marked = keys.map { key in key.questions.indices.filter { marks.holds(key.questions[$0]) } }
  }

  /// Grades one sheet.
  mutating func grade(_ row: AnswerRow) throws(FileFailure) {
    let form = row.form
    guard row.attendance == .present else {
      try writeUngraded(row)
      return
    }
    tables[form].grade(row, into: &outcomes[form])
    secondLook.look(row, &outcomes[form], &tables[form])
    let state = quick.make(
      outcomes[form], cells: tables[form].cells, passing: tables[form].passingCells, form: form)
    if state == .notWhole {
      try writePlain(row)
    } else {
      try scores.write(row, rest: quick.bytes, count: quick.count)
      count(quick.passed)
      if state == .final { result.final += 1 } else { result.awaiting += 1 }
    }
    for question in marked[form] {
      try marks.write(
        tables[form].score(outcomes[form][question]), of: tables[form].key.questions[question],
        candidate: row.candidate,
        response: String(decoding: row.response(question) ?? [], as: UTF8.self))
    }
    guard state != .final else { return }
    for (question, keyed) in tables[form].key.questions.enumerated() {
      let score = tables[form].score(outcomes[form][question])
      guard !score.state.isDecided else { continue }
      try review.write(
        score, of: keyed, candidate: row.candidate, response: row.response(question) ?? [])
    }
  }

  private mutating func count(_ passed: Bool?) {
    if passed == true { result.passed += 1 }
  }

  /// A candidate who was absent, or whose sheet is void.
  private mutating func writeUngraded(_ row: AnswerRow) throws(FileFailure) {
    guard let sheet = grader.sheet(row.sheet(tables[row.form].key.form)) else { return }
    if row.attendance == .absent { result.absent += 1 } else { result.void += 1 }
    try scores.write(sheet, form: row.form)
  }

  /// A sheet whose points are no whole units.
  private mutating func writePlain(_ row: AnswerRow) throws(FileFailure) {
    let table = tables[row.form]
    let sheet = ScoreSheet(
      of: row.sheet(table.key.form), questions: outcomes[row.form].map(table.score),
      key: table.key, floors: floors, pass: grader.exam.blueprint.pass)
    count(sheet.passed)
    if sheet.state == .final { result.final += 1 } else { result.awaiting += 1 }
    try scores.write(sheet, form: row.form)
  }

  /// Hands everything to the files.
  mutating func finish() throws(FileFailure) -> GradingRun.Result {
    try scores.finish()
    try marks.finish()
    try review.finish()
    result.reviews = review.rows
    return result
  }

  var optionTallies: [(form: FormCode, tally: OptionTally)] {
    tables.map { ($0.key.form, $0.optionTally) }
  }
}
