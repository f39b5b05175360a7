// Answer files, wide or long, any number of them, as one stream of answer sheets.

public import ExamCore

/// The answers of an exam, read in two passes so that memory does not grow with the candidates.
///
/// Wide files have a row for each candidate (`candidate, name, form, state, 1, 2, …`), long files a
/// row for each response (`candidate, form, question, response`); the first row tells them apart.
/// Sheets come in the order of the files and rows. Where the rows of a candidate in long files do
/// not follow each other, the long files are first sorted on disk, and their sheets come in the
/// order in which candidates first appear.
///
/// The first pass finds who may appear twice, the second hands out the sheets: of two sheets of one
/// candidate the first is graded and the second refused, and both rows are named.
public struct AnswerFiles {
  /// One file as it was read.
  public struct Source: Hashable, Sendable {
    /// As the user named it.
    public var file: String
    public var bytes: Int
    /// Rows after the heading that could be read as rows.
    public var rows: Int
    /// XXH64 of the bytes, 16 hexadecimal digits.
    public var fingerprint: String
  }

  /// What came of a reading.
  public struct Reading: Sendable {
    public var sources: [Source]
    public var findings: [Finding]
  }

  /// How far the work has come.
  public struct Progress: Sendable {
    /// Rows read in the second pass.
    public var rows = 0
    /// Bytes read in both passes.
    public var bytes = 0
    /// Bytes to read in both passes.
    public var total = 0
  }

  let forms: FormIndex
  let files: [AnswerFile]
  private let list: CandidateList?

  /// Opens answer files; what cannot be read twice (standard input, a pipe) is copied to a temporary file.
  ///
  /// - Parameters:
  ///   - paths: files, `-` for standard input.
  ///   - forms: the keys of the exam's forms.
  ///   - candidates: who may appear; anybody when nil. What is wrong with the list itself stands in
  ///     its own findings.
  /// - Throws: a ``FileFailure`` when a file cannot be read.
  public init(
    _ paths: [String], forms: [AnswerKey], candidates: CandidateList? = nil
  ) throws(FileFailure) {
    self.forms = FormIndex(forms)
    list = candidates
    var files: [AnswerFile] = []
    for path in paths { files.append(try AnswerFile(path)) }
    self.files = files
  }

  init(files: [AnswerFile], forms: [AnswerKey], candidates: CandidateList? = nil) {
    self.forms = FormIndex(forms)
    self.files = files
    list = candidates
  }

  /// Hands out every sheet that is let in.
  ///
  /// - Throws: a ``FileFailure`` of a file, or of `body`.
  public func forEachSheet(
    progress: @escaping (Progress) -> Void = { _ in },
    _ body: (AnswerSheet) throws(FileFailure) -> Void
  ) throws(FileFailure) -> Reading {
    try forEachRow(progress: progress) { (row) throws(FileFailure) in
      try body(row.sheet(forms.keys[row.form].form))
    }
  }

  func forEachRow(
    progress: @escaping (Progress) -> Void = { _ in },
    _ body: (AnswerRow) throws(FileFailure) -> Void
  ) throws(FileFailure) -> Reading {
    var state = Progress()
    state.total = files.map { $0.size * 2 }.reduce(0, +)
    let survey = try AnswerSurvey(files, forms: forms) { bytes in
      state.bytes = bytes
      progress(state)
    }
    var pass = AnswerPass(
      files: files, forms: forms, list: list, survey: survey, state: state, progress: progress)
    try pass.run(body)
    return Reading(sources: survey.sources, findings: pass.intake.tally.findings)
  }
}
