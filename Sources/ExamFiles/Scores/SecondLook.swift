// What only shows when responses are seen side by side: copies, and who is least certain of all.

import ExamCore

/// Goes over the constructed responses of each sheet once more, behind the grader.
///
/// A grader knows one response at a time. This knows the earlier ones of the same question, and, after a
/// first pass, how certain all of them are. Sheets without constructed responses cost nothing.
struct SecondLook {
  private let rule: ReviewRule
  /// For each form the positions of its constructed questions.
  private let positions: [[Int]]
  /// For each of them the place of its ``CandidateCopies``: parts of forms that are one question share one.
  private let places: [[Int]]
  private var copies: [CandidateCopies]
  private let fresh: [CandidateCopies]
  private var cut: ReviewCut?
  private var hasRule: Bool { rule.below != nil || rule.share != nil }

  init(_ keys: [AnswerKey], rule: ReviewRule) {
    self.rule = rule
    var known: [String: Int] = [:]
    var copies: [CandidateCopies] = []
    var positions: [[Int]] = []
    var places: [[Int]] = []
    for key in keys {
      let constructed = key.questions.indices.filter { key.questions[$0].part.body.rubric != nil }
      positions.append(constructed)
      places.append(
        constructed.map { position in
          let question = key.questions[position]
          if let place = known[question.itemName] { return place }
          known[question.itemName] = copies.count
          let samples = question.part.body.rubric?.samples.map(\.text) ?? []
          copies.append(CandidateCopies(known: samples))
          return copies.count - 1
        })
    }
    self.positions = positions
    self.places = places
    self.copies = copies
    fresh = copies
  }

  /// Whether every sheet has to be seen once before the first is written.
  var needsSurvey: Bool { rule.share != nil && positions.contains { !$0.isEmpty } }

  /// The first pass: counts how certain the responses of a sheet are.
  mutating func survey(_ row: AnswerRow, _ outcomes: inout [Int], _ table: inout OutcomeTable) {
    look(row, &outcomes, &table, cuts: false)
    for position in positions[row.form] {
      let score = table.score(outcomes[position])
      guard score.state == .scored || score.state == .awaiting else { continue }
      if cut == nil { cut = ReviewCut() }
      cut?.count(score, hash: SecondLook.hash(row, position))
    }
  }

  /// Ends the first pass.
  mutating func endSurvey() {
    cut?.close(share: rule.share ?? .zero)
    copies = fresh
  }

  /// Replaces the outcomes of responses that are copies, or not certain enough.
  mutating func look(_ row: AnswerRow, _ outcomes: inout [Int], _ table: inout OutcomeTable) {
    look(row, &outcomes, &table, cuts: true)
  }

  private mutating func look(
    _ row: AnswerRow, _ outcomes: inout [Int], _ table: inout OutcomeTable, cuts: Bool
  ) {
    let least = hasRule ? 1 : CandidateCopies.shortest
    for (position, place) in zip(positions[row.form], places[row.form]) {
      // Most responses are short or none, and most gradings have no rule.
      let column = row.columns[position]
      guard column >= 0, row.fields.range(column).count >= least else { continue }
      let response = row.response(position) ?? []
      let graded = table.score(outcomes[position])
      guard graded.state == .scored || graded.state == .awaiting else { continue }
      var score = graded
      if response.count >= CandidateCopies.shortest,
        let flag = copies[place].flag(
          String(decoding: response, as: UTF8.self),
          of: String(decoding: row.candidate, as: UTF8.self))
      {
        score = score.flagged(flag)
      }
      if cuts {
        if score.state == .scored, let flag = rule.flag(score) { score = score.flagged(flag) }
        let isLeast = cut?.takes(score, hash: SecondLook.hash(row, position)) ?? false
        if isLeast, score.state == .scored { score = score.flagged(rule.shareFlag(score)) }
      }
      if score != graded { outcomes[position] = table.pass(score) }
    }
  }

  /// The same for a candidate and question, wherever the row stands.
  private static func hash(_ row: AnswerRow, _ position: Int) -> UInt64 {
    var sum = Fingerprint()
    sum.add(row.candidate)
    sum.add([UInt8(truncatingIfNeeded: row.form), UInt8(truncatingIfNeeded: position)][...])
    return sum.value
  }
}
