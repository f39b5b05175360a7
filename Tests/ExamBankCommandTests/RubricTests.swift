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
