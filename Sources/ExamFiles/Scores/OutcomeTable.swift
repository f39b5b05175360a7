// What every response that was given to a question of one form came to, so that it is graded once.

import ExamCore

/// What one response came to, as far as a row of scores needs it.
struct OutcomeCell {
  /// Points in units, and the maximum of the question; only with ``isWhole``.
  var units: Int32
  var maximum: Int32
  /// Position in ``states``.
  var state: UInt8
  /// Whether the points are a number of units and the text is short.
  var isWhole: Bool
  /// Number of bytes of ``text``.
  var length: UInt8
  /// A comma and the text of the cell, first byte lowest.
  var text: UInt64

  /// The states as numbers; 0 is scored.
  static let states: [QuestionState] = [.scored, .blank, .void, .unreadable, .awaiting, .absent]
  static func isDecided(_ state: UInt8) -> Bool { state < 3 }

  init(_ score: QuestionScore, scale: UnitScale) {
    let bytes = Array((score.state.isDecided ? "," + score.points.description : ",").utf8)
    let units = scale.units(score.points)
    let maximum = scale.units(score.maximum)
    self.units = Int32(units ?? 0)
    self.maximum = Int32(maximum ?? 0)
    isWhole = units != nil && maximum != nil && bytes.count <= 8
    state = UInt8(OutcomeCell.states.firstIndex(of: score.state) ?? 0)
    length = UInt8(min(8, bytes.count))
    text = bytes.prefix(8).reversed().reduce(0) { $0 << 8 | UInt64($1) }
  }
}

/// Outcomes of responses, found by the bytes of a field.
///
/// A response of one byte is found in a table, other short ones in a ``ResponseMemo``; the rest is
/// graded each time. Grading is a pure function, so remembering what it said changes nothing.
struct OutcomeTable {
  let key: AnswerKey
  private let grader: Grader
  private let scale: UnitScale
  private(set) var cells: [OutcomeCell] = []
  private var scores: [QuestionScore] = []
  private var counts: [Int] = []
  private var responses: [(question: Int, text: String)] = []
  /// Outcomes of the current row alone.
  private(set) var passingCells: [OutcomeCell] = []
  private var passingScores: [QuestionScore] = []
  /// By question and byte the outcome plus 1; 0 when not yet known.
  private var single: [Int32]
  /// By question the outcome plus 1 of an empty field, or of none.
  private var empty: [Int32]
  private var memo = ResponseMemo()
  private var options: OptionTally

  init(_ key: AnswerKey, grader: Grader, scale: UnitScale) {
    self.key = key
    self.grader = grader
    self.scale = scale
    single = Array(repeating: 0, count: key.questions.count * 256)
    empty = Array(repeating: 0, count: key.questions.count)
    options = OptionTally(key)
  }

  /// The score behind an outcome.
  func score(_ outcome: Int) -> QuestionScore {
    outcome >= 0 ? scores[outcome] : passingScores[~outcome]
  }

  /// Finds the outcome of every question of a row: a position in ``cells``, or the complement of one
  /// in ``passingCells``, which hold until the next row.
  mutating func grade(_ row: AnswerRow, into outcomes: inout [Int]) {
    passingCells.removeAll(keepingCapacity: true)
    passingScores.removeAll(keepingCapacity: true)
    let misses = OutcomeTable.lookUp(
      row, single: single, empty: empty, counts: &counts, outcomes: &outcomes)
    guard misses > 0 else { return }
    for question in outcomes.indices where outcomes[question] == OutcomeTable.unknown {
      let column = row.columns[question]
      let range = column < 0 ? 0..<0 : row.fields.range(column)
      if range.count > 1 {
        outcomes[question] = find(row, range, question)
        continue
      }
      let found = keep(row.response(question) ?? [], question)
      counts[found] += 1
      outcomes[question] = found
      if range.isEmpty {
        empty[question] = Int32(found + 1)
      } else {
        single[question << 8 | Int(row.text[range.lowerBound])] = Int32(found + 1)
      }
    }
  }

  private static let unknown = Int.min

  /// Looks up the fields of at most one byte, which nearly all are; the others are left unknown.
  ///
  /// This is the loop that the speed of grading hangs on: it touches spans only.
  ///
  /// - Returns: how many are unknown.
  private static func lookUp(
    _ row: AnswerRow, single: [Int32], empty: [Int32], counts: inout [Int],
    outcomes: inout [Int]
  ) -> Int {
    let text = row.text.span
    let columns = row.columns.span
    let fields = row.fields
    let ends = fields.ends.span
    let last = fields.count - 1
    let lead = fields.separator.leadBytes
    let single = single.span
    let empty = empty.span
    var counts = counts.mutableSpan
    var found = outcomes.mutableSpan
    var misses = 0
    for question in found.indices {
      let column = columns[question]
      var outcome: Int32 = 0
      if column < 0 {
        outcome = empty[question]
      } else {
        let start = column == 0 ? fields.start : ends[column - 1] + 1
        let length = ends[column] - (column == last ? 0 : lead) - start
        if length == 1 {
          outcome = single[question << 8 | Int(text[start])]
        } else if length == 0 {
          outcome = empty[question]
        }
      }
      if outcome > 0 {
        counts[Int(outcome) - 1] += 1
        found[question] = Int(outcome) - 1
      } else {
        found[question] = OutcomeTable.unknown
        misses += 1
      }
    }
    return misses
  }

  /// The outcome of a field of several bytes.
  private mutating func find(_ row: AnswerRow, _ range: Range<Int>, _ question: Int) -> Int {
    let isShort = range.count <= ResponseMemo.longest
    let hash = isShort ? ResponseMemo.hash(row.text, range, question: question) : 0
    if isShort, let outcome = memo.outcome(of: row.text, range, hash: hash) {
      counts[outcome] += 1
      return outcome
    }
    let response = row.response(question) ?? []
    if isShort, !memo.isFull {
      let outcome = keep(response, question)
      memo.add(row.text, range, hash: hash, outcome: outcome)
      counts[outcome] += 1
      return outcome
    }
    let text = String(decoding: response, as: UTF8.self)
    let score = grader.score(text, of: key.questions[question])
    options.add(text, to: question, of: key.questions[question], times: 1)
    return pass(score)
  }

  private mutating func keep(_ response: ArraySlice<UInt8>, _ question: Int) -> Int {
    let text = String(decoding: response, as: UTF8.self)
    let score = grader.score(text, of: key.questions[question])
    cells.append(OutcomeCell(score, scale: scale))
    scores.append(score)
    counts.append(0)
    responses.append((question, text))
    return cells.count - 1
  }

  /// An outcome of the current row alone, in place of the one that was found.
  mutating func pass(_ score: QuestionScore) -> Int {
    passingScores.append(score)
    passingCells.append(OutcomeCell(score, scale: scale))
    return ~(passingCells.count - 1)
  }

  /// How often each option was chosen.
  var optionTally: OptionTally {
    var tally = options
    for (response, count) in zip(responses, counts) {
      let question = key.questions[response.question]
      tally.add(response.text, to: response.question, of: question, times: count)
    }
    return tally
  }
}
