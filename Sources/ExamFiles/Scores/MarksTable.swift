// `marks.csv`: where every point of a constructed response came from, one row a criterion.

import ExamCore

/// Writes marks.
struct MarksTable {
  private static let headings: [Heading] = [
    .candidate, .question, .item, .criterion, .objective, .points, .maximum, .state, .evidence,
    .confidence, .rater,
  ]
  private var writer: CSVWriter
  private let writesAll: Bool

  /// - Parameter all: whether choice and true/false questions have a row too.
  init(_ file: OutputFile, all: Bool, headings: Language) throws(FileFailure) {
    writer = CSVWriter(file)
    writesAll = all
    try writer.row(MarksTable.headings.map { $0.name(in: headings) })
  }

  mutating func finish() throws(FileFailure) { try writer.finish() }

  /// Whether a question has rows here at all.
  func holds(_ question: KeyedQuestion) -> Bool {
    switch question.part.body {
    case .singleChoice, .multipleChoice, .trueFalse: writesAll
    case .blanks, .term, .shortAnswer, .essay: true
    }
  }

  /// Writes the marks of one question.
  ///
  /// A mark without an objective of its own names the question's when that has just one: with
  /// several, the points belong to all of them.
  mutating func write(
    _ score: QuestionScore, of question: KeyedQuestion, candidate: ArraySlice<UInt8>,
    response: @autoclosure () -> String
  ) throws(FileFailure) {
    let own = question.part.objectives.count == 1 ? question.part.objectives.first : nil
    var marks = score.marks
    if marks.isEmpty, writesAll, question.part.body.rubric == nil {
      let text = response()
      marks = [
        CriterionMark(
          criterion: 1, label: "", objective: nil, points: score.points, maximum: score.maximum,
          state: score.state,
          evidence: [CriterionMark.Evidence(text: text, range: 0..<text.unicodeScalars.count)])
      ]
    }
    for mark in marks {
      writer.field(candidate)
      writer.field(question.number.description)
      writer.field(question.itemName)
      writer.field(mark.label.isEmpty ? "\(mark.criterion)" : "\(mark.criterion) \(mark.label)")
      writer.field((mark.objective ?? own)?.rawValue ?? "")
      writer.field(mark.points)
      writer.field(mark.maximum)
      writer.field(mark.state.rawValue)
      writer.field(mark.evidence.map(\.text).joined(separator: " … "))
      writer.field(mark.confidence)
      writer.field(mark.rater)
      try writer.endRow()
    }
  }
}
