// From a grade folder to `mastery.csv`, `class-mastery.csv`, `items.csv` and the values of a summary.

public import ExamCore

/// Reads what `grade` wrote, once through, and writes the tables of the report.
public struct ReportRun: Sendable {
  public let exam: IssuedExam
  /// The key of each form of the exam.
  public let keys: [AnswerKey]
  public let record: GradingRecord
  public var model: MasteryModel
  public var rule: MasteryRule
  /// The language of headings and words in the tables.
  public var language: Language

  public init(
    exam: IssuedExam, record: GradingRecord,
    model: MasteryModel = MasteryModel(), rule: MasteryRule = MasteryRule(),
    language: Language = .english
  ) {
    self.exam = exam
    keys = exam.forms.compactMap { exam.key($0.form) }
    self.record = record
    self.model = model
    self.rule = rule
    self.language = language
  }

  /// Reads a grade folder and stages the tables in `output`, which the caller commits.
  ///
  /// - Parameters:
  ///   - folder: what `grade` wrote.
  ///   - output: nil to compute the report only.
  ///   - wanted: the id of a candidate to be reported on alone.
  ///   - progress: called now and then with the bytes of `scores.csv` read so far.
  /// - Throws: a ``FileFailure``.
  public func run(
    _ folder: String, output: OutputFolder?, candidate wanted: String? = nil,
    progress: (Int) -> Void = { _ in }
  ) throws(FileFailure) -> Report {
    let outline = OutlineIndex(exam.outline)
    let estimator = MasteryEstimator(outline: outline, model: model, rule: rule)
    var scores = try ScoresReader(
      ReportRun.path(folder, "scores.csv"), keys: keys, blueprint: exam.blueprint)
    var marks = try CandidateMarks(ReportRun.path(folder, "marks.csv"), outline: outline)
    var table: MasteryTable?
    if let output {
      table = try MasteryTable(
        output.file("mastery.csv"), outline: outline, language: language)
    }
    var analyzers = keys.map { FormAnalyzer(key: $0) }
    var mastery = ClassMastery(of: estimator)
    var missing = FindingTally()
    var found: Report.Candidate?

    while let (read, form) = try scores.next() {
      var sheet = read
      let absent = try marks.attach(to: &sheet, key: keys[form])
      if !absent.isEmpty { missing.add(missingMarks(of: sheet, absent, folder)) }
      analyzers[form].add(sheet)
      var profile: MasteryProfile?
      if sheet.state == .final || sheet.state == .awaiting {
        let estimated = estimator.profile(
          of: CandidateEvidence(
            of: sheet.questions, key: keys[form], outline: outline, model: model))
        mastery.add(estimated)
        try table?.add(sheet.candidate, estimated)
        profile = estimated
      }
      if sheet.candidate == wanted { found = Report.Candidate(sheet: sheet, profile: profile) }
      progress(scores.bytesRead)
    }
    try table?.finish()
    var report = report(analyzers, mastery, estimator)
    report.candidate = found
    report.findings = scores.findings + marks.findings + missing.findings
    if let wanted, found == nil { report.findings.append(noCandidate(wanted, folder)) }
    if let output { try write(report, to: output) }
    return report
  }

  private func report(
    _ analyzers: [FormAnalyzer], _ mastery: ClassMastery, _ estimator: MasteryEstimator
  ) -> Report {
    var totals = TotalsTally()
    for analyzer in analyzers { totals += analyzer.totals }
    return Report(
      course: exam.outline.title, title: exam.blueprint.title, outline: exam.outline,
      estimator: estimator,
      forms: analyzers.map { analyzer in
        Report.Form(
          form: analyzer.key.form, totals: analyzer.totals, complete: analyzer.complete,
          reliability: analyzer.reliability,
          items: analyzer.itemStatistics(options: record.counts(for: analyzer.key)))
      }, totals: totals, mastery: mastery, candidate: nil, findings: [])
  }

  private func write(_ report: Report, to output: OutputFolder) throws(FileFailure) {
    try ClassMasteryTable.write(
      report.mastery, outline: report.estimator.outline, language: language,
      to: output.file("class-mastery.csv"))
    try ItemsTable.write(
      report.forms.flatMap(\.items), language: language, to: output.file("items.csv"))
  }

  /// A file of a folder.
  static func path(_ folder: String, _ name: String) -> String {
    folder.hasSuffix("/") ? folder + name : "\(folder)/\(name)"
  }

  private func missingMarks(
    of sheet: ScoreSheet, _ questions: [QuestionNumber], _ folder: String
  ) -> Finding {
    let list = questions.map(\.description).joined(separator: " ")
    return Finding(
      .warning, "missing-marks", at: Place(file: ReportRun.path(folder, "marks.csv")),
      Message(
        en: "candidate \(sheet.candidate) has no complete marks for question \(list): their points "
          + "are divided among the objectives as the rubric's maxima are",
        zh: "考生 \(sheet.candidate) 第 \(list) 题没有完整的评分项记录：得分按各评分项满分的比例分给知识点"),
      remedy: Message(
        en: "Grade again to get the file anew.", zh: "请重新评分，生成新的文件。"))
  }

  private func noCandidate(_ candidate: String, _ folder: String) -> Finding {
    Finding(
      .error, "no-such-candidate", at: Place(file: ReportRun.path(folder, "scores.csv")),
      Message(en: "there is no candidate “\(candidate)”", zh: "没有考生“\(candidate)”"),
      remedy: Message(
        en: "Use the id in the first column of scores.csv.", zh: "请用 scores.csv 第一列的编号。"))
  }
}
