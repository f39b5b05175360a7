// How often each option of each choice question was chosen.

import ExamCore

/// Counts by the letters of one form.
struct OptionTally {
  /// One question: its letters (or true and false), then blank, then other.
  private struct Row {
    let number: QuestionNumber
    let names: [String]
    var counts: [Int]
  }
  private var rows: [Row?]

  init(_ key: AnswerKey) {
    rows = key.questions.map { question in
      let names: [String]
      switch question.part.body {
      case .singleChoice(let body), .multipleChoice(let body):
        names = body.options.indices.map(OptionLetter.name)
      case .trueFalse: names = ["true", "false"]
      case .blanks, .term, .shortAnswer, .essay: return nil
      }
      return Row(
        number: question.number, names: names + ["blank", "other"],
        counts: Array(repeating: 0, count: names.count + 2))
    }
  }

  /// Counts a response `times` times; a response to another kind of question counts nowhere.
  mutating func add(_ response: String, to position: Int, of question: KeyedQuestion, times: Int) {
    guard var row = rows[position] else { return }
    // Another response's counts must not be copied for this one's.
    rows[position] = nil
    defer { rows[position] = row }
    let reading: ChoiceReading
    if case .trueFalse = question.part.body {
      reading = ChoiceReading(truth: response)
    } else {
      reading = ChoiceReading(letters: response, optionCount: row.names.count - 2)
    }
    switch reading {
    case .chosen(let chosen):
      for option in chosen where option < row.names.count - 2 { row.counts[option] += times }
    case .blank: row.counts[row.counts.count - 2] += times
    case .unreadable: row.counts[row.counts.count - 1] += times
    }
  }

  /// `{"1":{"A":120,"B":30,"blank":2,"other":1}, …}`, questions in order; every option, chosen or not.
  var json: String {
    let questions = rows.compactMap { $0 }.map { row in
      let counts = zip(row.names, row.counts).map { "\"\($0)\":\($1)" }
      return "\"\(row.number)\":{\(counts.joined(separator: ","))}"
    }
    return "{\(questions.joined(separator: ","))}"
  }
}
