// Answer files graded into a folder of results, row by row.

public import ExamCore

/// Grades the answers of one exam.
///
/// Writes `scores.csv`, `marks.csv`, `review.csv` and `grading.json`, all of them or none. Memory does
/// not grow with the number of candidates, and the same input gives the same bytes.
public struct GradingRun {
  /// How the results are written.
  public struct Options: Sendable {
    /// The language of the CSV headings.
    public var headings: Language
    /// The language of the reasons in `review.csv`.
    public var language: Language
    /// Whether `marks.csv` has rows for choice and true/false questions too.
    public var allMarks: Bool
    /// Name and version of the program, for `grading.json`.
    public var program: String
    /// Which constructed responses go to a person besides those that must.
    public var review: ReviewRule
    /// How items agreed with people before; moves confidences only.
    public var history: [String: ItemHistory]

    public init(
      headings: Language = .english, language: Language = .english, allMarks: Bool = false,
      program: String = "exambank", review: ReviewRule = .none,
      history: [String: ItemHistory] = [:]
    ) {
      self.headings = headings
      self.language = language
      self.allMarks = allMarks
      self.program = program
      self.review = review
      self.history = history
    }
  }

  /// What came of it.
  public struct Result: Sendable {
    /// Whether the folder was written: not when there was no sheet to grade.
    public var isWritten = false
    public var sources: [AnswerFiles.Source] = []
    public var findings: [Finding] = []
    /// Sheets by their state.
    public var final = 0
    public var awaiting = 0
    public var absent = 0
    public var void = 0
    /// Sheets that reached the pass mark for certain.
    public var passed = 0
    /// Questions that wait for a person.
    public var reviews = 0

    public var sheets: Int { final + awaiting + absent + void }
  }

  public let exam: IssuedExam
  public let options: Options
  private let grader: Grader

  public init(_ exam: IssuedExam, options: Options = Options()) {
    self.exam = exam
    self.options = options
    grader = Grader(exam: exam, history: options.history)
  }

  /// Grades answer files.
  ///
  /// - Parameters:
  ///   - answers: paths of answer files, `-` for standard input.
  ///   - candidates: who may appear; anybody when nil.
  ///   - folder: the folder to write, made when it does not exist.
  ///   - progress: is told now and then how far the work has come.
  /// - Throws: a ``FileFailure`` when a file cannot be read or written; nothing is then written.
  public func grade(
    _ answers: [String], candidates: CandidateList? = nil, into folder: String,
    progress: @escaping (AnswerFiles.Progress) -> Void = { _ in }
  ) throws(FileFailure) -> Result {
    try grade(
      AnswerFiles(answers, forms: grader.forms, candidates: candidates), into: folder,
      progress: progress)
  }

  func grade(
    _ files: AnswerFiles, into path: String,
    progress: @escaping (AnswerFiles.Progress) -> Void = { _ in }
  ) throws(FileFailure) -> Result {
    let folder = try OutputFolder(path)
    do {
      var secondLook = SecondLook(grader.forms, rule: options.review)
      if secondLook.needsSurvey { try survey(files, &secondLook) }
      var desk = try GradingDesk(
        exam, grader: grader, options: options, folder: folder, secondLook: secondLook)
      let reading = try files.forEachRow(progress: progress) { (row) throws(FileFailure) in
        try desk.grade(row)
      }
      var result = try desk.finish()
      result.sources = reading.sources
      result.findings = reading.findings
      guard result.sheets > 0 else {
        folder.discard()
        return result
      }
      let record = GradingJSON(
        program: options.program, paper: ManifestFile.encode(exam), sources: reading.sources,
        options: desk.optionTallies, allMarks: options.allMarks)
      try folder.write(record.bytes, to: "grading.json")
      try folder.commit()
      result.isWritten = true
      return result
    } catch {
      folder.discard()
      throw error
    }
  }

  var forms: [AnswerKey] { grader.forms }

  func makeTables() -> [OutcomeTable] {
    let scale = UnitScale(exam, keys: forms)
    return forms.map { OutcomeTable($0, grader: grader, scale: scale) }
  }

  /// The first of two passes over the sheets, for what depends on all of them.
  func survey(_ files: AnswerFiles, _ secondLook: inout SecondLook) throws(FileFailure) {
    var tables = makeTables()
    var outcomes = forms.map { Array(repeating: 0, count: $0.questions.count) }
    _ = try files.forEachRow { row in
      guard row.attendance == .present else { return }
      tables[row.form].grade(row, into: &outcomes[row.form])
      secondLook.survey(row, &outcomes[row.form], &tables[row.form])
    }
    secondLook.endSurvey()
  }
}
