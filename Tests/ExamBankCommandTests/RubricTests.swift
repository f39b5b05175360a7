// exambank rubric try, and what grade does with doubt, end to end.

import Foundation
import Testing

@Suite("Trying rubrics and sending doubt to people")
struct RubricTests {
  private static let bank = "\(Program.package)/QuestionBank/customer-service"

  private func marked(_ desk: Desk) throws {
    try desk.write(
      "item,points,answer\nCS-0247,3,把客户按需要分成几群，好有针对性地服务。\nCS-0247,0,就是服务员分工。\nCS-0145,1,别的题\n",
      to: "marked.csv")
  }

  @Test("The trial prints numbers, writes a table, and is readable by machines")
  func trial() throws {
    let desk = try Desk()
    try marked(desk)
    let run = try desk.run(
      "rubric", "try", RubricTests.bank, "CS-0247", "marked.csv", "--csv", "t.csv", "--lang", "zh")
    #expect(run.status == 0)
    #expect(run.output.hasPrefix("CS-0247：2 份作答\n完全一致 "))
    #expect(run.output.hasSuffix("作答太少，不下结论：2/100。\n"))
    #expect(try desk.text("t.csv").contains("得分,建议得分,置信度,命中,提示,作答"))
    let json = try desk.run("rubric", "try", RubricTests.bank, "CS-0247", "marked.csv", "--json")
    let object = try #require(
      try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: Any])
    #expect(object["verdict"] as? String == "too few")
  }

  @Test("An unknown item, another word for try, and a file without marks are said")
  func mistakes() throws {
    let desk = try Desk()
    try marked(desk)
    let unknown = try desk.run("rubric", "try", RubricTests.bank, "CS-0274x", "marked.csv")
    #expect(unknown.status == 2)
    #expect(unknown.errors.contains("the bank has no constructed question “CS-0274x”"))
    #expect(try desk.run("rubric", "test", RubricTests.bank, "CS-0247", "marked.csv").status == 2)
    try desk.write("a,b\n1,2\n", to: "none.csv")
    let none = try desk.run("rubric", "try", RubricTests.bank, "CS-0247", "none.csv")
    #expect(none.status == 1)
    #expect(none.errors.contains("there is no column “answer”") || none.errors.contains("response"))
  }

  @Test(
    "A name that is no constructed question is said to be what it is",
    arguments: [
      ("EN-101", "“EN-101” is of the type “single choice” and has no rubric to try"),
      ("EN-143", "“EN-143” is a case; its constructed questions are EN-143/1, EN-143/2, EN-143/3"),
      (
        "EN-143/9",
        "the case “EN-143” has no part “9”; its constructed questions are EN-143/1, EN-143/2, EN-143/3"
      ),
      ("EN-134/1", "“EN-134” is no case and has no part “1”; write EN-134"),
      ("EN-1344", "the bank has no constructed question “EN-1344”; did you mean EN-134?"),
    ])
  func otherQuestions(_ name: String, _ message: String) throws {
    let bank = "\(Program.package)/QuestionBank/customer-service-english"
    let run = try Desk().run("rubric", "try", bank, name, "marked.csv")
    #expect(run.status == 2)
    #expect(run.errors.hasPrefix("exambank: \(message)\n"))
  }

  @Test("In Chinese too")
  func otherQuestionsInChinese() throws {
    let bank = "\(Program.package)/QuestionBank/customer-service-english"
    let desk = try Desk()
    func said(_ name: String) throws -> String {
      String(
        try desk.run("rubric", "try", bank, name, "m.csv", "--lang", "zh").errors
          .prefix { $0 != "\n" })
    }
    #expect(try said("EN-101") == "exambank：“EN-101”是单项选择题，没有可试的评分细则")
    #expect(
      try said("EN-143") == "exambank：“EN-143”是案例；其中的主观题是 EN-143/1、EN-143/2、EN-143/3")
    #expect(try said("EN-134/1") == "exambank：“EN-134”不是案例，没有第“1”小题；请写 EN-134")
  }

  @Test("Without the word try that word is asked for, not another operand")
  func withoutTry() throws {
    let run = try Desk().run("rubric", "EN", "EN-134", "m.csv")
    #expect(run.status == 2)
    #expect(run.errors.hasPrefix("exambank: the word after rubric is try, not “EN”\n"))
  }

  /// A paper and forty answer sheets.
  private func graded() throws -> Desk {
    let desk = try Desk()
    try desk.putPaper()
    _ = try desk.run("simulate", "paper", "--candidates", "40", "--seed", "3", "-o", "a.csv")
    return desk
  }

  @Test("A share of the answers waits, the same from a file and from standard input")
  func share() throws {
    let desk = try graded()
    let run = try desk.run("grade", "paper", "a.csv", "--review-share", "40%", "-o", "s")
    #expect(run.status == 0)
    let rows = try desk.text("s/review.csv").split(separator: "\r\n").count
    #expect(rows > 10)
    let piped = try desk.run(
      "grade", "paper", "-", "--review-share", "0.4", "-o", "p", input: try desk.text("a.csv"))
    #expect(piped.status == 0)
    #expect(try desk.text("p/review.csv") == desk.text("s/review.csv"))
    let all = try desk.run("grade", "paper", "a.csv", "--review-below", "1", "-o", "all")
    #expect(all.status == 0)
    #expect(try desk.text("all/review.csv").split(separator: "\r\n").count >= rows)
  }

  @Test("A history with an error stops grading; one of other items is a warning")
  func history() throws {
    let desk = try graded()
    try desk.write("item,exact\nQ1,0.5\n", to: "bad.csv")
    let bad = try desk.run("grade", "paper", "a.csv", "--history", "bad.csv", "-o", "s")
    #expect(bad.status == 1)
    #expect(bad.errors.hasPrefix("bad.csv:1: error: there is no column “n”\n"))
    #expect(bad.output == "Nothing was written.\n")
    #expect(!desk.exists("s"))
    try desk.write("item,exact,n\nZ9,0.5,10\n", to: "other.csv")
    let other = try desk.run("grade", "paper", "a.csv", "--history", "other.csv", "-o", "s")
    #expect(other.status == 1)
    #expect(
      other.errors.hasPrefix("other.csv: warning: no row is about an item of this paper\n"))
    #expect(desk.exists("s/scores.csv"))
  }

  @Test("Parts of one are refused outside 0 to 1", arguments: ["1.5", "-1", "140%", "much", ""])
  func badShare(_ text: String) throws {
    let desk = try Desk()
    try desk.write("", to: "paper.json")
    let run = try desk.run("grade", ".", "a.csv", "--review-share=\(text)")
    #expect(run.status == 2 || run.status == 3 || run.status == 1)
    #expect(run.status != 0)
  }

  @Test("One candidate is explained in both languages and writes nothing")
  func explain() throws {
    let desk = try graded()
    let run = try desk.run("grade", "paper", "a.csv", "--explain", "S0003")
    #expect(run.status == 0)
    #expect(run.output.hasPrefix("S0003 "))
    #expect(run.output.contains(", confidence 0."))
    #expect(!run.output.contains("\u{1B}"))
    let chinese = try desk.run("grade", "paper", "a.csv", "--explain", "S0003", "--lang", "zh")
    #expect(chinese.output.contains("，置信度 0."))
    #expect(!desk.exists("scores"))
    let nobody = try desk.run("grade", "paper", "a.csv", "--explain", "S9999")
    #expect(nobody.status == 1)
    #expect(nobody.errors.contains("the answer files have no sheet of “S9999”"))
    let json = try desk.run("grade", "paper", "a.csv", "--explain", "S0003", "--json")
    let object = try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: Any]
    #expect(object?["candidate"] as? String == "S0003")
  }
}
