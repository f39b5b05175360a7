// `review.csv`: the questions that wait for a person, one row each.

import ExamCore

/// Writes what needs a person.
struct ReviewTable {
  private static let headings: [Heading] = [
    .candidate, .question, .reason, .suggestedPoints, .confidence, .response,
  ]
  private var writer: CSVWriter
  private let language: Language
  private(set) var rows = 0

  /// - Parameter language: the language of the reasons.
  init(_ file: OutputFile, language: Language, headings: Language) throws(FileFailure) {
    writer = CSVWriter(file)
    self.language = language
    try writer.row(ReviewTable.headings.map { $0.name(in: headings) })
  }

  mutating func finish() throws(FileFailure) { try writer.finish() }

  /// Writes a question that waits. What cannot be read has no suggestion and no confidence in one.
  mutating func write(
    _ score: QuestionScore, of question: KeyedQuestion, candidate: ArraySlice<UInt8>,
    response: ArraySlice<UInt8>
  ) throws(FileFailure) {
    rows += 1
    let separator = language == .chinese ? "；" : "; "
    writer.field(candidate)
    writer.field(question.number.description)
    writer.field(score.reasons.map { $0.text(in: language) }.joined(separator: separator))
    writer.field(score.state == .awaiting ? score.points : nil)
    writer.field(
      score.state == .awaiting ? FixedDecimals.text(score.confidence, places: 2) : "")
    writer.field(response)
    try writer.endRow()
  }
}
