// What `grading.json` keeps for the report: the exam that was graded, and how often each option was chosen.

public import ExamCore

/// The parts of `grading.json` that a report needs.
public struct GradingRecord: Sendable {
  /// The manifest of the exam, as its bytes stand in the file.
  public let paper: [UInt8]
  /// For each form the questions with their counts, in the order of the file.
  public let options: [FormCode: [(question: String, counts: [OptionCount])]]

  /// Reads the bytes of the file.
  ///
  /// - Parameters:
  ///   - bytes: of `grading.json`.
  ///   - file: the name for messages.
  /// - Throws: a `Finding` when the bytes are no such record.
  public init(_ bytes: [UInt8], file: String) throws(Finding) {
    let json = JSONSlices(bytes: bytes)
    let members = json.members(in: 0..<bytes.count) ?? []
    guard let manifest = members.first(where: { $0.key == "paper" }) else {
      throw Finding(
        .error, "no-grading-record", at: Place(file: file),
        Message(
          en: "“\(file)” holds no record of a grading", zh: "“\(file)”不是评分记录"),
        remedy: Message(
          en: "Name the folder that `exambank grade` wrote, or grade again.",
          zh: "请给出 `exambank grade` 写成的文件夹，或重新评分。"))
    }
    paper = Array(bytes[manifest.value])
    var options: [FormCode: [(question: String, counts: [OptionCount])]] = [:]
    let forms = members.first { $0.key == "options" }.flatMap { json.members(in: $0.value) } ?? []
    for form in forms {
      options[FormCode(form.key)] = (json.members(in: form.value) ?? []).map { question in
        let counts = (json.members(in: question.value) ?? []).compactMap { option in
          json.count(in: option.value).map { OptionCount(option.key, $0) }
        }
        return (question.key, counts)
      }
    }
    self.options = options
  }

  /// The counts of each question of a form, in the order of its key; empty where the record has none.
  public func counts(for key: AnswerKey) -> [[OptionCount]] {
    let all = Dictionary(
      (options[key.form] ?? []).map { ($0.question, $0.counts) }, uniquingKeysWith: { a, _ in a })
    return key.questions.map { all[$0.number.description] ?? [] }
  }
}
