// The coverage of a bank for machines.

import ExamCore

extension JSONText {
  /// A bank and what examines each of its objectives.
  struct BankCoverage: Encodable {
    private struct Objective: Encodable {
      var objective: String
      var chapter: String
      var level: String
      var questions: Int
      var points: String
      var items: Int
      var constructed: Int
    }

    private let bank: String
    private let objectives: [Objective]

    init(bank: String, _ coverage: Coverage) {
      self.bank = bank
      objectives = coverage.rows.map { row in
        Objective(
          objective: row.entry.objective.id.rawValue, chapter: row.entry.chapter.rawValue,
          level: row.entry.objective.level.name(in: .english),
          questions: row.kinds.total.questions, points: row.kinds.total.points.description,
          items: row.items, constructed: row.constructed)
      }
    }
  }
}
