// Marks of criteria read back from `marks.csv`.

import ExamCore

/// One row of `marks.csv`, as far as mastery needs it.
struct MarkRow {
  let candidate: String
  let question: String
  let mark: CriterionMark
}

/// Reads `marks.csv` row by row; rows that do not fit are findings.
struct MarksReader {
  private(set) var log = FindingTally()
  private var rows: CSVReader
  private let columns: [Heading: Int]
  private let outline: OutlineIndex

  private static let needed: [Heading] = [.candidate, .question, .criterion, .points, .maximum]

  /// - Throws: a ``FileFailure`` when the file cannot be read.
  init(_ path: String, outline: OutlineIndex) throws(FileFailure) {
    var rows = try CSVReader(path)
    let header = CSVHeader(try rows.next() ? rows.strings : [])
    columns = header.positions(of: MarksReader.needed + [.objective, .state])
    self.rows = rows
    self.outline = outline
    for heading in MarksReader.needed where columns[heading] == nil {
      log.add(header.missing(heading, file: path, unused: header.titles))
    }
  }

  var findings: [Finding] { rows.findings + log.findings }
  var bytesRead: Int { rows.bytesRead }

  /// The next row that can be read; nil at the end.
  mutating func next() throws(FileFailure) -> MarkRow? {
    guard MarksReader.needed.allSatisfy({ columns[$0] != nil }) else { return nil }
    while try rows.next() {
      if let row = row() { return row }
    }
    return nil
  }

  private func cell(_ heading: Heading) -> String {
    columns[heading].map { TextFolding.trimmed(rows.string($0)) } ?? ""
  }

  private mutating func row() -> MarkRow? {
    let label = cell(.criterion)
    let number = Int(label.prefix { $0.isASCII && $0.isNumber })
    let waits = QuestionState(rawValue: cell(.state)).map { !$0.isDecided } ?? false
    let points = Fraction(parsing: cell(.points)) ?? (waits ? .zero : nil)
    guard let number, let points, let maximum = Fraction(parsing: cell(.maximum)),
      maximum >= .zero
    else {
      let wrong: Heading = number == nil ? .criterion : points == nil ? .points : .maximum
      complain(
        .warning, "marks-cell", wrong,
        Message(
          en:
            "row \(rows.rowNumber): “\(cell(wrong))” is no \(wrong.name(in: .english)); the row was left out",
          zh: "第 \(rows.rowNumber) 行：“\(cell(wrong))”不是\(wrong.name(in: .chinese))，本行未计入"),
        Message(en: "Grade again to get the file anew.", zh: "请重新评分，生成新的文件。"))
      return nil
    }
    return MarkRow(
      candidate: cell(.candidate), question: cell(.question),
      mark: CriterionMark(
        criterion: number, label: label, objective: objective(), points: points,
        maximum: maximum, state: waits ? .awaiting : .scored))
  }

  private mutating func objective() -> Objective.ID? {
    let name = cell(.objective)
    guard !name.isEmpty else { return nil }
    if outline[Objective.ID(name)] == nil {
      complain(
        .warning, "marks-unknown-objective", .objective,
        Message(
          en:
            "row \(rows.rowNumber): the outline has no objective “\(name)”; its points count for the whole only",
          zh: "第 \(rows.rowNumber) 行：大纲中没有知识点“\(name)”；其得分只计入总体"),
        Message(en: "Grade again to get the file anew.", zh: "请重新评分，生成新的文件。"))
    }
    return Objective.ID(name)
  }

  private mutating func complain(
    _ severity: Finding.Severity, _ code: String, _ heading: Heading, _ message: Message,
    _ remedy: Message
  ) {
    log.add(
      Finding(severity, code, at: rows.place(field: columns[heading]), message, remedy: remedy))
  }
}
