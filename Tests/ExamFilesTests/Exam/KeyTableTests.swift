// `key-A.csv` of an exam with every kind of question.

import ExamCore
import Testing

@testable import ExamFiles

@Suite("Key table")
struct KeyTableTests {
  @Test("The rows of both forms are those on record", arguments: ["A", "B"])
  func golden(form: String) throws {
    let rows = KeyTable.rows(
      of: try PrintedExam.key(FormCode(form)), language: .chinese, headings: .english)
    try Golden.expect(PrintedExam.lines(rows), at: PrintedExam.golden("key-\(form).txt"))
  }

  @Test("Key and explanation follow the letters of the form")
  func letters() throws {
    func row(_ form: FormCode) throws -> [String] {
      KeyTable.rows(of: try PrintedExam.key(form), language: .chinese, headings: .english)[1]
    }
    #expect(try row("A")[7] == "A")
    #expect(try row("A")[9] == "B 最易混淆；A 才是“快”。")
    #expect(try row("B")[7] == "D")
    #expect(try row("B")[9] == "C 最易混淆；D 才是“快”。")
  }

  @Test("A rubric in lines: points, any N of M with its key points, the cap where it bites")
  func rubric() throws {
    let rows = KeyTable.rows(of: try PrintedExam.key(), language: .chinese, headings: .english)
    let short = try #require(rows.first { $0[1] == "Q1" })
    #expect(short[8] == "[2] 客户流失\n[2×2] 其他损害\n  - 口碑\n  - 利润\n  - 士气\n≤ 5")
    #expect(short[7] == "客户流失；\n口碑变差、利润减少。")
    #expect(short[4] == "A2 A1")
    #expect(short[6] == "0.5")
  }

  @Test("An empty key is a heading in either language")
  func empty() {
    let key = AnswerKey(form: "A", questions: [])
    #expect(
      KeyTable.rows(of: key, language: .chinese, headings: .chinese)
        == [["题号", "试题", "题型", "分值", "知识点", "层次", "难度系数", "答案", "评分细则", "解析"]])
  }
}
