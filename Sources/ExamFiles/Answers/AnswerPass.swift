// The second pass over answer files: sheets in order, and what is wrong with the rows.

import ExamCore

/// Hands out the sheets of all files.
struct AnswerPass {
  typealias Body = (AnswerRow) throws(FileFailure) -> Void

  private let files: [AnswerFile]
  private let names: [String]
  private let forms: FormIndex
  private let survey: AnswerSurvey
  private(set) var intake: AnswerIntake
  private var state: AnswerFiles.Progress
  /// Bytes of the files before the current one, those of the first pass included.
  private var before: Int
  private let progress: (AnswerFiles.Progress) -> Void

  init(
    files: [AnswerFile], forms: FormIndex, list: CandidateList?, survey: AnswerSurvey,
    state: AnswerFiles.Progress, progress: @escaping (AnswerFiles.Progress) -> Void
  ) {
    self.files = files
    names = files.map(\.path)
    self.forms = forms
    self.survey = survey
    self.state = state
    self.progress = progress
    before = state.bytes
    intake = AnswerIntake(forms: forms, list: list)
    intake.watch(survey.suspects)
  }

  mutating func run(_ body: Body) throws(FileFailure) {
    guard !survey.isOverfull else {
      intake.tally.add(AnswerIntake.tooManySuspects())
      return
    }
    var sortedIsOut = false
    for (i, file) in files.enumerated() {
      var reader = CSVReader(try file.open())
      let layout = try AnswerPass.layout(&reader, intake: &intake, quiet: false)
      switch layout?.shape {
      case nil: break
      case .wide(let columns):
        if let layout { try readWide(WideReader(layout: layout, columns: columns), &reader, body) }
      case .long where survey.needsSorting:
        if !sortedIsOut { try readSorted(body) }
        sortedIsOut = true
      case .long:
        if let layout {
          try readLong(LongReader(layout: layout, forms: forms, file: i), &reader, body)
        }
      }
      intake.tally.merge(reader.tally)
      if layout != nil, survey.sources[i].rows == 0, reader.refusedRows == 0 {
        intake.tally.add(AnswerLayout.headingOnly(file.path))
      }
      before += file.size
    }
    state.bytes = state.total
    progress(state)
    intake.finish()
  }

  private mutating func readWide(
    _ wide: WideReader, _ reader: inout CSVReader, _ body: Body
  ) throws(FileFailure) {
    while try reader.next() {
      tick(reader)
      if let row = wide.row(reader, intake: &intake) { try body(row) }
    }
  }

  private mutating func readLong(
    _ long: consuming LongReader, _ reader: inout CSVReader, _ body: Body
  ) throws(FileFailure) {
    var sheet: LongSheet?
    while try reader.next() {
      tick(reader)
      guard let entry = long.entry(reader, intake: &intake) else { continue }
      if sheet?.candidate != entry.candidate {
        if let row = sheet?.row(intake: &intake) { try body(row) }
        sheet = LongSheet(entry, forms: forms, names: names)
      }
      if let finding = sheet?.add(entry) { intake.tally.add(finding) }
    }
    if let row = sheet?.row(intake: &intake) { try body(row) }
  }

  /// All long files at once, in the place of the first.
  private mutating func readSorted(_ body: Body) throws(FileFailure) {
    let spool = try LongSpool(bytes: files.map(\.size).reduce(0, +))
    for (i, file) in files.enumerated() {
      var reader = CSVReader(try file.open())
      guard let layout = try AnswerPass.layout(&reader, intake: &intake, quiet: true),
        layout.isLong
      else { continue }
      var long = LongReader(layout: layout, forms: forms, file: i)
      while try reader.next() {
        tick(reader)
        if let entry = long.entry(reader, intake: &intake) { try spool.add(entry) }
      }
      intake.tally.merge(reader.tally)
    }
    try spool.forEachSheet(names, intake: &intake) { (sheet, intake) throws(FileFailure) in
      if let row = sheet.row(intake: &intake) { try body(row) }
    }
  }

  private mutating func tick(_ reader: CSVReader) {
    state.rows += 1
    guard state.rows & 4095 == 0 else { return }
    state.bytes = min(state.total, before + reader.bytesRead)
    progress(state)
  }

  /// Reads the heading of a file.
  ///
  /// - Parameter quiet: whether its findings are reported elsewhere.
  static func layout(
    _ reader: inout CSVReader, intake: inout AnswerIntake, quiet: Bool
  ) throws(FileFailure) -> AnswerLayout? {
    guard try reader.next() else {
      if !quiet, reader.tally.findings.isEmpty {
        intake.tally.add(AnswerLayout.empty(reader.file))
      }
      return nil
    }
    var tally = FindingTally()
    let layout = AnswerLayout(reader, forms: intake.forms, tally: &tally)
    if !quiet { intake.tally.merge(tally) }
    return layout
  }
}
