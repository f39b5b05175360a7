// `blueprint-A.csv`: each rule with what the form has.

import ExamCore
import Testing

@testable import ExamFiles

@Suite("Blueprint table")
struct BlueprintTableTests {
  @Test("The rows are those on record, in the language of the bank", arguments: ["zh", "en"])
  func golden(code: String) throws {
    let language = try #require(Language(rawValue: code))
    let rows = BlueprintTable.rows(
      of: PrintedExam.exam.tally(at: 0), language: language, headings: language)
    try Golden.expect(PrintedExam.lines(rows), at: PrintedExam.golden("blueprint.\(code).txt"))
  }

  @Test("A rule that is not met says no; bounds that are not there are empty")
  func notMet() throws {
    var exam = PrintedExam.exam
    exam.blueprint.constraints = [
      BlueprintConstraint(.questions([.level(.recall)]), minimum: 5),
      BlueprintConstraint(.questions([.level(.recall)]), maximum: 4, unit: .questions),
    ]
    let rows = BlueprintTable.rows(of: exam.tally(at: 0), language: .english, headings: .english)
    #expect(rows.first == ["constraint", "minimum", "maximum", "actual", "met"])
    #expect(rows.contains(["level recall", "5", "", "4", "no"]), "\(rows)")
    #expect(rows.contains(["level recall (questions)", "", "4", "3", "yes"]), "\(rows)")
  }

  @Test("A mean facility is judged exactly and shown to two places; empty where none is stated")
  func meanFacility() throws {
    var exam = PrintedExam.exam
    exam.blueprint.constraints = [BlueprintConstraint(.meanFacility, minimum: 0, maximum: 1)]
    func mean() throws -> [String] {
      let rows = BlueprintTable.rows(of: exam.tally(at: 0), language: .english, headings: .english)
      return try #require(rows.first { $0[0].hasPrefix("mean facility") })
    }
    // (0.75 + 0.85 + 2 × 0.7 + 5 × 0.5 + 10 × 0.4 + 4 × 0.6) ÷ 23 = 11.9 ÷ 23.
    #expect(try mean()[3] == "0.52")
    for item in exam.items.indices {
      for part in exam.items[item].parts.indices { exam.items[item].parts[part].facility = nil }
    }
    #expect(try mean()[3] == "")
  }

  @Test("A form that does not exist has none of the items asked for")
  func noForm() {
    let tally = PrintedExam.exam.tally(at: 9)
    #expect(!tally.isMet)
    #expect(tally.rows.first?.actual == 0)
  }
}
