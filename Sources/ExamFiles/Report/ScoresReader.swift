// Score sheets read back from `scores.csv`, which people open, sort and edit in between.

import ExamCore

/// Reads one score sheet a row. What does not fit is a finding; totals are added up again from the questions.
struct ScoresReader {
  private(set) var log = FindingTally()
  private var rows: CSVReader
  private let columns: [Heading: Int]
  private let forms: [FormColumns]
  private let blueprint: Blueprint
  /// First row of each candidate.
  private var seen: [String: Int] = [:]

  /// The columns of the questions of one form.
  private struct FormColumns {
    let key: AnswerKey
    let questions: [Int?]
    let names: [String]
  }

  private static let needed: [Heading] = [.candidate, .total]
  private static let lists: [(Heading, QuestionState)] = [
    (.blank, .blank), (.void, .void), (.unreadable, .unreadable), (.awaiting, .awaiting),
  ]

  /// Opens the file and reads its headings.
  ///
  /// - Throws: a ``FileFailure`` when it cannot be read.
  init(_ path: String, keys: [AnswerKey], blueprint: Blueprint) throws(FileFailure) {
    var rows = try CSVReader(path)
    let header = CSVHeader(try rows.next() ? rows.strings : [])
    columns = header.positions(
      of: [.candidate, .name, .form, .state, .total, .passed] + ScoresReader.lists.map(\.0))
    forms = keys.map { key in
      let names = key.questions.map(\.number.description)
      return FormColumns(
        key: key, questions: names.map { header.position(titled: $0) }, names: names)
    }
    self.rows = rows
    self.blueprint = blueprint
    for heading in ScoresReader.needed where columns[heading] == nil {
      log.add(header.missing(heading, file: path, unused: header.titles))
    }
    for form in forms {
      let absent = zip(form.names, form.questions).filter { $0.1 == nil }.map(\.0)
      guard !absent.isEmpty else { continue }
      let list = absent.joined(separator: " ")
      log.add(
        Finding(
          .error, "scores-missing-question", at: Place(file: path, line: 1),
          Message(
            en: "there is no column for these questions of form \(form.key.form): \(list)",
            zh: "\(form.key.form) 卷的这些题没有对应的列：\(list)"),
          remedy: Message(
            en: "Take the file as `exambank grade` wrote it.", zh: "请用 `exambank grade` 写成的原文件。")))
    }
  }

  var findings: [Finding] { rows.findings + log.findings }
  var bytesRead: Int { rows.bytesRead }

  /// The next sheet that can be read, with the position of its key; nil at the end.
  mutating func next() throws(FileFailure) -> (sheet: ScoreSheet, form: Int)? {
    guard columns[.candidate] != nil else { return nil }
    while try rows.next() {
      if let sheet = sheet() { return sheet }
    }
    return nil
  }

  private func cell(_ heading: Heading) -> String {
    columns[heading].map { TextFolding.trimmed(rows.string($0)) } ?? ""
  }

  private mutating func complain(
    _ severity: Finding.Severity, _ code: String, field: Int?, _ message: Message, _ remedy: Message
  ) {
    log.add(Finding(severity, code, at: rows.place(field: field), message, remedy: remedy))
  }

  private mutating func sheet() -> (ScoreSheet, Int)? {
    let candidate = cell(.candidate)
    let row = rows.rowNumber
    guard !candidate.isEmpty else {
      complain(
        .error, "scores-no-candidate", field: columns[.candidate],
        Message(en: "row \(row) names no candidate", zh: "第 \(row) 行没有考生编号"),
        Message(en: "Fill it in, or delete the row.", zh: "请补上编号，或删去该行。"))
      return nil
    }
    if let first = seen[candidate] {
      complain(
        .error, "scores-twice", field: columns[.candidate],
        Message(
          en:
            "row \(row): candidate \(candidate) stands in row \(first) already; this row was left out",
          zh: "第 \(row) 行：考生 \(candidate) 已在第 \(first) 行出现，本行未计入"),
        Message(en: "Delete one of the two rows.", zh: "请删去其中一行。"))
      return nil
    }
    guard let form = form() else { return nil }
    guard let attendance = attendance() else { return nil }
    seen[candidate] = row
    let columns = forms[form]
    let questions =
      attendance == .present
      ? scores(columns)
      : columns.key.questions.map {
        QuestionScore(
          state: attendance == .absent ? .absent : .void, points: .zero, maximum: $0.points)
      }
    let sheet = ScoreSheet(
      of: AnswerSheet(
        candidate: candidate, name: cell(.name), form: columns.key.form, attendance: attendance,
        responses: []),
      questions: questions, key: columns.key, floors: blueprint.sections.map(\.floor),
      pass: blueprint.pass)
    compareTotal(of: sheet)
    return (sheet, form)
  }

  private mutating func form() -> Int? {
    let code = cell(.form)
    if code.isEmpty, forms.count == 1 { return 0 }
    let key = TextFolding.lookupKey(code)
    if let position = forms.firstIndex(where: {
      TextFolding.lookupKey($0.key.form.rawValue) == key
    }) {
      return position
    }
    let known = forms.map(\.key.form.rawValue).joined(separator: ", ")
    complain(
      .error, "scores-unknown-form", field: columns[.form],
      Message(
        en: "row \(rows.rowNumber): there is no form “\(code)”; the row was left out",
        zh: "第 \(rows.rowNumber) 行：没有“\(code)”卷，本行未计入"),
      Message(en: "The forms are \(known).", zh: "卷别有：\(known)。"))
    return nil
  }

  private mutating func attendance() -> AnswerSheet.Attendance? {
    let word = cell(.state)
    switch TextFolding.lookupKey(word) {
    case "final", "awaiting", "present", "完成", "已完成", "待评", "到考", "": return .present
    case "absent", "缺考": return .absent
    case "void", "作废": return .void
    default:
      complain(
        .error, "scores-unknown-state", field: columns[.state],
        Message(
          en: "row \(rows.rowNumber): “\(word)” is no state of a sheet; the row was left out",
          zh: "第 \(rows.rowNumber) 行：“\(word)”不是答卷状态，本行未计入"),
        Message(
          en: "Write final, awaiting, absent or void.", zh: "请写 final、awaiting、absent 或 void。"))
      return nil
    }
  }

  private mutating func scores(_ form: FormColumns) -> [QuestionScore] {
    var states = form.names.map { _ in QuestionState.scored }
    for (heading, state) in ScoresReader.lists {
      for name in cell(heading).split(separator: " ") {
        if let index = form.names.firstIndex(of: String(name)) {
          states[index] = state
        } else {
          complain(
            .warning, "scores-unknown-question", field: columns[heading],
            Message(
              en: "row \(rows.rowNumber): form \(form.key.form) has no question “\(name)”",
              zh: "第 \(rows.rowNumber) 行：\(form.key.form) 卷没有第“\(name)”题"),
            Message(
              en: "List question numbers, parted by spaces.", zh: "请写题号，用空格隔开。"))
        }
      }
    }
    return form.key.questions.indices.map { index in
      score(form.key.questions[index], states[index], column: form.questions[index])
    }
  }

  private mutating func score(_ question: KeyedQuestion, _ state: QuestionState, column: Int?)
    -> QuestionScore
  {
    let maximum = question.points
    guard let column else {
      return QuestionScore(state: .unreadable, points: .zero, maximum: maximum)
    }
    let written = TextFolding.trimmed(rows.string(column))
    let points = Fraction(parsing: written)
    let fits = points.map { $0 <= maximum && $0 >= -maximum } ?? false
    let zero = QuestionScore(state: state, points: .zero, maximum: maximum)
    switch state {
    case .blank, .void:
      if written.isEmpty || points == .zero { return zero }
      complainCell(
        question, column,
        Message(
          en: "is listed as \(state.rawValue) but has “\(written)” points; taken as 0",
          zh: "列为\(state == .blank ? "未答" : "作废")，却写有“\(written)”分；按 0 分计"),
        listed(question, state == .blank ? .blank : .void))
      return zero
    case .unreadable, .awaiting, .absent:
      if !written.isEmpty {
        complainCell(
          question, column,
          Message(
            en: "waits for a person, yet has “\(written)” points; they were not counted",
            zh: "尚待人工评定，却写有“\(written)”分；未计入"),
          listed(question, state == .unreadable ? .unreadable : .awaiting))
      }
      return zero
    case .scored:
      if let points, fits { return QuestionScore(state: .scored, points: points, maximum: maximum) }
      complainCell(
        question, column,
        written.isEmpty
          ? Message(
            en: "has no points and is in none of the lists; it was left out",
            zh: "没有得分，也不在任何清单中；未计入")
          : Message(
            en: "has “\(written)”, which is no number of points up to \(maximum); it was left out",
            zh: "写的是“\(written)”，不是不超过 \(maximum) 的得分；未计入"),
        Message(
          en: "Write its points, or list the question in the column “awaiting”.",
          zh: "请写出得分，或把题号写入“待评题”一列。"))
      return QuestionScore(state: .unreadable, points: .zero, maximum: maximum)
    }
  }

  /// How points that a person wrote come to count: the question must not stand in a list.
  private func listed(_ question: KeyedQuestion, _ list: Heading) -> Message {
    Message(
      en: "For the points to count, take \(question.number) out of the column "
        + "“\(list.name(in: .english))” as well.",
      zh: "要计入这些分，请把 \(question.number) 也从“\(list.name(in: .chinese))”一列中删去。")
  }

  private mutating func complainCell(
    _ question: KeyedQuestion, _ column: Int, _ what: Message, _ remedy: Message
  ) {
    complain(
      .warning, "scores-cell", field: column,
      Message(
        en: "row \(rows.rowNumber), question \(question.number) \(what.english)",
        zh: "第 \(rows.rowNumber) 行第 \(question.number) 题\(what.chinese)"), remedy)
  }

  private mutating func compareTotal(of sheet: ScoreSheet) {
    guard let column = columns[.total], let total = sheet.total else { return }
    let written = TextFolding.trimmed(rows.string(column))
    guard Fraction(parsing: written) != total else { return }
    complain(
      .warning, "scores-total", field: column,
      Message(
        en:
          "row \(rows.rowNumber): the total is “\(written)”, but the questions add up to \(total), which was used",
        zh: "第 \(rows.rowNumber) 行：总分写的是“\(written)”，各题相加为 \(total)，按后者计"),
      Message(
        en: "Write that sum into the column “total”; grading again would undo edits by hand.",
        zh: "请把该和写入“总分”一列；重新评分会丢掉手工改动。"))
  }
}
