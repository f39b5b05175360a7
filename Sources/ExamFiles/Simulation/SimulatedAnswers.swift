// The answer file of make-believe candidates: wide, one row a candidate, written as it is made.

public import ExamCore

/// Writes simulated answer sheets.
public enum SimulatedAnswers {
  /// Writes a wide answer file: candidate, name, form, then one column a question.
  ///
  /// Memory does not grow with the number of candidates.
  ///
  /// - Parameters:
  ///   - exam: the forms, dealt in rotation.
  ///   - candidates: how many.
  ///   - seed: decides what they write.
  ///   - path: the file; `-` for standard output.
  ///   - headings: the language of the first three headings.
  ///   - progress: called now and then with the number of candidates written.
  /// - Throws: a ``FileFailure`` when the file cannot be written; it is then not there at all.
  public static func write(
    _ exam: IssuedExam, candidates: Int, seed: UInt64, to path: String, headings: Language,
    progress: (Int) -> Void = { _ in }
  ) throws(FileFailure) {
    let keys = exam.forms.compactMap { exam.key($0.form) }
    let numbers = keys.flatMap { $0.questions.map(\.number) }
    let columns = Set(numbers).sorted()
    let simulator = CandidateSimulator(exam: exam, seed: seed)
    let file = try OutputFile(path)
    do {
      var writer = CSVWriter(file)
      let fixed: [Heading] = [.candidate, .name, .form]
      try writer.row(fixed.map { $0.name(in: headings) } + columns.map(\.description))
      for candidate in 1...max(1, candidates) {
        let sheet = simulator.sheet(candidate)
        let key = keys.first { $0.form == sheet.form }
        var responses: [QuestionNumber: String] = [:]
        for (question, response) in zip(key?.questions ?? [], sheet.responses) {
          responses[question.number] = response
        }
        writer.field(sheet.candidate)
        writer.field(sheet.name)
        writer.field(sheet.form.rawValue)
        for column in columns { writer.field(responses[column] ?? "") }
        try writer.endRow()
        if candidate % 1000 == 0 { progress(candidate) }
      }
      try writer.finish()
      try file.publish()
    } catch {
      file.discard()
      throw error
    }
  }
}
