// `check --coverage`: what examines each objective, as a table and as CSV.

import Foundation
import Testing

@Suite("exambank check --coverage")
struct CoverageTests {
  @Test("The table stands below the bank it is about; nothing is written")
  func table() throws {
    let desk = try Desk()
    try desk.putBank()
    let run = try desk.run("check", "bank", "--coverage")
    #expect(run.status == 0)
    #expect(run.errors == "")
    #expect(run.lines[0] == "bank: 12 items, 12 questions, 1 blueprint")
    #expect(
      run.lines[1...5] == [
        "objective  level          single  multiple  short  total  items  constr.",
        "A1         recall            8/8         -      -    8/8     8        0",
        "A2         comprehension       -       2/4   2/10   4/14     4        2",
        "chapter 1                    8/8       2/4   2/10  12/22",
        "total                        8/8       2/4   2/10  12/22",
      ])
    #expect(run.output.contains("* 0 of 2 objectives with fewer than 4 items; 0 to be applied"))
    #expect(desk.files() == ["bank/blueprints/mini.txt", "bank/items/all.txt", "bank/outline.txt"])
    #expect(try desk.run("check", "bank", "--coverage", "-q").output == "")
    #expect(try desk.run("check", "bank", "--coverage", "--lang", "zh").output.contains("单选  多选"))
  }

  @Test("CSV into a file, Chinese headings when asked; - is standard output and nothing else")
  func csv() throws {
    let desk = try Desk()
    try desk.putBank()
    let run = try desk.run("check", "bank", "--coverage-csv", "coverage.csv")
    #expect(run.status == 0)
    #expect(run.lines[1] == "Coverage written to coverage.csv.")
    #expect(try desk.heading("coverage.csv").hasPrefix("objective,title,level,chapter,"))
    #expect(try desk.text("coverage.csv").contains("\r\nA2,服务的作用,comprehension,1,0,0,2,4,"))
    let table = try desk.run("check", "bank", "--coverage-csv", "-")
    #expect(table.errors == "")
    #expect(Data(table.output.utf8) == (try desk.bytes("coverage.csv")))
    _ = try desk.run("check", "bank", "--coverage-csv", "c.csv", "--lang", "zh")
    #expect(try desk.heading("c.csv").hasPrefix("知识点,名称,层次,章,"))
  }

  @Test("JSON has a member for it")
  func json() throws {
    let desk = try Desk()
    try desk.putBank()
    let object = try #require(try desk.run("check", "bank", "--coverage", "--json").object)
    let coverage = try #require(object["coverage"] as? [[String: Any]])
    #expect(coverage.map { $0["bank"] as? String } == ["bank"])
    let rows = try #require(coverage[0]["objectives"] as? [[String: Any]])
    #expect(rows.map { $0["objective"] as? String } == ["A1", "A2"])
    #expect(rows.map { $0["points"] as? String } == ["8", "14"])
    #expect(rows.map { $0["items"] as? Int } == [8, 4])
  }

  @Test("What cannot be done is said before anything is read")
  func mistakes() throws {
    let desk = try Desk()
    try desk.putBank()
    let two = try desk.run("check", "bank", "bank", "--coverage-csv", "c.csv")
    #expect(two.status == 2)
    #expect(two.errors.hasPrefix("exambank: --coverage-csv takes one bank, not 2\n"))
    let both = try desk.run("check", "bank", "--coverage-csv", "-", "--json", "--lang", "zh")
    #expect(both.status == 2)
    #expect(both.errors.contains("--coverage-csv - 和 --json 都写到标准输出"))
    #expect(try desk.run("check", "bank", "--coverage-csv", "no/c.csv").status == 3)
    #expect(!desk.exists("c.csv"))
  }
}
