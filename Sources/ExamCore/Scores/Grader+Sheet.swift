// A whole answer sheet graded: the arrow from answers to scores.

extension Grader {
  /// Grades a whole sheet; nil when the exam has no such form.
  ///
  /// A response that the file has no place for (nil) is blank: the candidate handed in nothing there.
  public func sheet(_ sheet: AnswerSheet) -> ScoreSheet? {
    guard let key = key(of: sheet.form) else { return nil }
    let scores = key.questions.enumerated().map { index, question in
      switch sheet.attendance {
      case .absent:
        QuestionScore(state: .absent, points: .zero, maximum: question.points)
      case .void:
        QuestionScore(state: .void, points: .zero, maximum: question.points)
      case .present:
        score(
          sheet.responses.indices.contains(index) ? sheet.responses[index] : nil, of: question)
      }
    }
    return ScoreSheet(
      of: sheet, questions: scores, key: key, floors: exam.blueprint.sections.map(\.floor),
      pass: exam.blueprint.pass)
  }
}
