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

  @Test("Rows that are none are named, the others count")
  func bad() throws {
    let (history, findings) = try read("item,exact,n\nA-1,1.5,10\nA-2,0.5,x\n,0.5,3\nA-3,1,0\n")
    #expect(history.keys.sorted() == ["A-3"])
    #expect(findings.count { $0.code == "bad-history" } == 3)
    #expect(try read("a,b\n1,2\n").findings.contains { $0.severity == .error })
  }

  @Test("Parts of one", arguments: [("0.4", 40), ("40%", 40), ("40 ％", 40), ("1", 100), ("0", 0)])
  func parts(_ text: String, _ hundredths: Int) {
    #expect(Fraction(partOfOne: text) == Fraction(hundredths, over: 100))
  }

  @Test("What is no part of one", arguments: ["", "1.1", "-0.1", "101%", "%", "half"])
  func noParts(_ text: String) { #expect(Fraction(partOfOne: text) == nil) }
}
