// One candidate of a grading explained, as the whole grading sees it.

public import ExamCore

extension GradingRun {
  /// Grades as ``grade(_:candidates:into:progress:)`` does, writes nothing, and keeps one candidate.
  ///
  /// The other sheets are read too: a copy shows only beside them.
  ///
  /// - Returns: nil when the files have no sheet of the candidate.
  /// - Throws: a ``FileFailure`` when a file cannot be read.
  public func explain(
    _ candidate: String, in answers: [String]
  ) throws(FileFailure) -> (explanation: CandidateExplanation?, findings: [Finding]) {
    try explain(candidate, in: AnswerFiles(answers, forms: forms))
  }

  func explain(
    _ candidate: String, in files: AnswerFiles
  ) throws(FileFailure) -> (explanation: CandidateExplanation?, findings: [Finding]) {
    let wanted = Array(candidate.utf8)
    var secondLook = SecondLook(forms, rule: options.review)
    if secondLook.needsSurvey { try survey(files, &secondLook) }
    var tables = makeTables()
    var found: CandidateExplanation?
    let reading = try files.forEachRow { row in
      let key = forms[row.form]
      var answers: [CandidateExplanation.Answer] = []
      if row.attendance == .present {
        var outcomes = Array(repeating: 0, count: key.questions.count)
        tables[row.form].grade(row, into: &outcomes)
        secondLook.look(row, &outcomes, &tables[row.form])
        guard row.candidate.elementsEqual(wanted) else { return }
        for (position, question) in key.questions.enumerated()
        where question.part.body.rubric != nil {
          answers.append(
            CandidateExplanation.Answer(
              question: question,
              response: String(decoding: row.response(position) ?? [], as: UTF8.self),
              score: tables[row.form].score(outcomes[position])))
        }
      }
      guard row.candidate.elementsEqual(wanted) else { return }
      found = CandidateExplanation(
        candidate: candidate, name: String(decoding: row.name, as: UTF8.self), form: key.form,
        attendance: row.attendance, answers: answers)
    }
    return (found, reading.findings)
  }
}
