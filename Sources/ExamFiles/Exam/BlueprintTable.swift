// `blueprint-A.csv`: one row a rule, with what the form actually has.

import ExamCore

/// The table of a recount.
enum BlueprintTable {
  private static let columns: [Heading] = [.constraint, .lowest, .highest, .actual, .met]

  /// The heading row, then one row for each rule.
  static func rows(
    of tally: BlueprintTally, language: Language, headings: Language
  ) -> [[String]] {
    [columns.map { $0.name(in: headings) }]
      + tally.rows.map { row in
        [
          row.name.text(in: language), row.minimum?.description ?? "",
          row.maximum?.description ?? "", row.actual?.rounded(toStep: hundredth).description ?? "",
          met(row.met, headings),
        ]
      }
  }

  private static func met(_ met: Bool, _ language: Language) -> String {
    language == .chinese ? (met ? "是" : "否") : met ? "yes" : "no"
  }

  /// A mean facility is a long fraction; it is judged exactly and shown to two places.
  private static let hundredth = Fraction(1, over: 100) ?? .one
}
