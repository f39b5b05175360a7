// `paper-A.csv` of an exam with every kind of question.

import ExamCore
import Testing

@testable import ExamFiles

@Suite("Paper table")
struct PaperTableTests {
  @Test("The rows of both forms are those on record", arguments: ["A", "B"])
  func golden(form: String) throws {
    let rows = PaperTable.rows(of: try PrintedExam.paper(FormCode(form)), headings: .english)
    try Golden.expect(PrintedExam.lines(rows), at: PrintedExam.golden("paper-\(form).txt"))
  }

  @Test("Every row is as wide as the heading, which has a column for each option")
  func width() throws {
    let rows = PaperTable.rows(of: try PrintedExam.paper(), headings: .chinese)
    #expect(rows.first == ["题号", "大题", "题型", "分值", "试题", "题干", "A", "B", "C", "D"])
    #expect(rows.count == 7)
    #expect(rows.allSatisfy { $0.count == 10 })
  }

  @Test("The material of a case stands before the stem of its first part only")
  func material() throws {
    let rows = PaperTable.rows(of: try PrintedExam.paper(), headings: .english)
    let stems = rows.filter { $0[4].hasPrefix("K1/") }.map { $0[5] }
    #expect(
      stems == ["某酒店丢了客人的行李。\n\n经理说：“明天再说。”\n\n评析经理的做法。", "补救应当（　　）"])
  }

  @Test("Nothing of the key stands in it")
  func noKey() throws {
    let text = PrintedExam.lines(
      PaperTable.rows(of: try PrintedExam.paper(), headings: .english))
    for secret in ["及时", "流失", "最易混淆", "时效", "A1", "识记", "0.75", "酌情"] {
      #expect(!text.contains(secret), "\(secret)")
    }
  }

  @Test("A paper without questions is a heading")
  func empty() throws {
    var paper = try PrintedExam.paper()
    paper.sections = []
    #expect(
      PaperTable.rows(of: paper, headings: .english)
        == [["number", "section", "type", "points", "item", "stem"]])
  }
}
