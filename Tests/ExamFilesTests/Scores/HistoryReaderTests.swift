import ExamCore
import Testing

@testable import ExamFiles

@Suite("Histories of items")
struct HistoryReaderTests {
  private func read(_ text: String) throws -> (history: [String: ItemHistory], findings: [Finding])
  {
    let folder = try TemporaryFolder()
    let file = try OutputFile(folder.path + "/h.csv")
    try file.write(Array(text.utf8))
    try file.publish()
    return try HistoryReader.read(folder.path + "/h.csv")
  }

  @Test("Items with their share and number of answers, in either language")
  func rows() throws {
    let history = ["A-1": ItemHistory(exact: Fraction(82, over: 100) ?? .zero, answers: 120)]
    #expect(try read("item,exact,n\nA-1,0.82,120\n").history == history)
    #expect(try read("试题,一致率,有效人数\nA-1,82%,120\n").history == history)
  }

  @Test("Rows that are none are left out, with the word at fault; the others count")
  func bad() throws {
    let (history, findings) = try read(
      "item,exact,n\nA-1,1.5,10\nA-2,0.5,-3\n,0.5,3\nA-4,0.5,2.5\nA-3,1,0\n")
    #expect(history.keys.sorted() == ["A-3"])
    #expect(
      findings.map(\.message.english) == [
        "row 2: “1.5” is no share from 0 to 1; the row was left out",
        "row 3: “-3” is no number of answers; the row was left out",
        "row 4: names no item; the row was left out",
        "row 5: “2.5” is no number of answers; the row was left out",
      ])
    #expect(
      findings.map(\.message.chinese) == [
        "第 2 行：“1.5”不是 0 到 1 的一致率，该行未计入", "第 3 行：“-3”不是作答份数，该行未计入",
        "第 4 行：没有试题编号，该行未计入", "第 5 行：“2.5”不是作答份数，该行未计入",
      ])
    #expect(
      findings.map { [$0.place?.line, $0.place?.column, $0.place?.length] }
        == [[2, 5, 3], [3, 9, 2], [4, 1, 1], [5, 9, 3]])
    #expect(!findings.hasErrors)
    #expect(try read("a,b\n1,2\n").findings.hasErrors)
  }

  @Test("The same item twice is an error")
  func twice() throws {
    let findings = try read("item,exact,n\nA-1,0.5,10\nA-1,0.9,10\n").findings
    #expect(findings.hasErrors)
    #expect(findings.map(\.message.english) == ["row 3: “A-1” stands in row 2 already"])
    #expect(findings.map(\.message.chinese) == ["第 3 行：“A-1”已在第 2 行出现"])
  }

  @Test("Parts of one", arguments: [("0.4", 40), ("40%", 40), ("40 ％", 40), ("1", 100), ("0", 0)])
  func parts(_ text: String, _ hundredths: Int) {
    #expect(Fraction(partOfOne: text) == Fraction(hundredths, over: 100))
  }

  @Test("What is no part of one", arguments: ["", "1.1", "-0.1", "101%", "%", "half"])
  func noParts(_ text: String) { #expect(Fraction(partOfOne: text) == nil) }
}
