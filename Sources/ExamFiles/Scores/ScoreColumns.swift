// The columns of `scores.csv` and what fills them on each form.

import ExamCore

/// The layout of `scores.csv`.
struct ScoreColumns {
  static let fixed: [Heading] = [
    .candidate, .name, .form, .state, .total, .maximum, .passed,
  ]
  static let lists: [Heading] = [.blank, .void, .unreadable, .awaiting]
  /// The states of the questions that the columns of ``lists`` name.
  static let listed: [QuestionState] = [.blank, .void, .unreadable, .awaiting]

  /// Titles of the paper's sections, made different from each other and from all other headings.
  let sections: [String]
  /// Numbers of the questions of all forms, ascending.
  let numbers: [QuestionNumber]
  /// For each form the position of the question that stands in each column of ``numbers``, or -1.
  let questions: [[Int]]

  init(_ exam: IssuedExam, keys: [AnswerKey]) {
    let numbers = Set(keys.flatMap { $0.questions.map(\.number) }).sorted()
    self.numbers = numbers
    questions = keys.map { key in
      let positions = Dictionary(
        key.questions.enumerated().map { ($1.number, $0) }, uniquingKeysWith: { a, _ in a })
      return numbers.map { positions[$0] ?? -1 }
    }
    var taken = Set(
      (ScoreColumns.fixed + ScoreColumns.lists).flatMap { heading in
        Language.allCases.map { TextFolding.lookupKey(heading.name(in: $0)) }
      } + numbers.map(\.description))
    sections = exam.blueprint.sections.map { section in
      var title = section.title
      var copy = 2
      while !taken.insert(TextFolding.lookupKey(title)).inserted {
        title = "\(section.title) (\(copy))"
        copy += 1
      }
      return title
    }
  }

  func titles(in language: Language) -> [String] {
    ScoreColumns.fixed.map { $0.name(in: language) } + sections + numbers.map(\.description)
      + ScoreColumns.lists.map { $0.name(in: language) }
  }
}
