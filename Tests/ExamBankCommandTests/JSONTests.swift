// `--json`: one valid value on standard output, with the members that scripts rely on.

import Foundation
import Testing

@Suite("--json")
struct JSONTests {
  @Test("Every command prints one JSON value and nothing else on standard output")
  func valid() throws {
    let desk = try Desk()
    try desk.putBank()
    try desk.write("candidate,course,result\nS1,客户服务案例,80\n", to: "results.csv")
    let members: [([String], [String])] = [
      (["check", "bank"], ["errors", "findings", "warnings"]),
      (["format", "bank", "--check"], ["changed"]),
      (["assemble", "bank", "-s", "1"], ["folder", "forms", "seed", "total"]),
      (["simulate", "paper", "-n", "5"], ["candidates", "file"]),
      (
        ["grade", "paper", "answers.csv"],
        [
          "absent", "awaiting", "final", "findings", "passed", "reviews", "sheets", "void",
          "written",
        ]
      ),
      (
        ["report", "scores"],
        [
          "absent", "awaiting", "course", "findings", "forms", "judged", "mean", "paper",
          "passed", "present",
        ]
      ),
      (
        ["demo", "--bank", "bank", "-b", "mini", "-n", "3"],
        ["bank", "blueprint", "folder", "seed"]
      ),
    ]
    for (words, names) in members {
      let run = try desk.run(words: words + ["--json"])
      #expect(run.object?.keys.sorted() == names, "\(words) \(run.output)")
      #expect(run.errors == "", "\(words)")
    }
  }

  @Test(
    "Findings of a bank carry severity, code, place, message and way out, in the language asked")
  func checkFindings() throws {
    let desk = try Desk()
    try desk.putBank(
      items: SmallBank.items + SmallBank.single("S9").replacing("答案：A", with: "答案：E"))
    let run = try desk.run("check", "bank", "--json", "--lang", "zh")
    #expect(run.status == 1)
    let object = try #require(run.object)
    #expect(object["errors"] as? Int == 1)
    #expect(object["warnings"] as? Int == 0)
    let finding = try #require((object["findings"] as? [[String: Any]])?.first)
    #expect(finding["severity"] as? String == "error")
    #expect(finding["code"] as? String == "impossible-key")
    #expect(finding["file"] as? String == "bank/items/all.txt")
    #expect(finding["line"] as? Int == 151)
    #expect(finding["column"] as? Int == 4)
    #expect(finding["message"] as? String == "S9：答案“E”中的选项 E 不存在")
    #expect(finding["remedy"] as? String == "请使用 A 到 D 的字母，或补上该选项。")
  }

  @Test("A paper names its folder, seed and the items of each form; a seed stays a text")
  func assemble() throws {
    let desk = try Desk()
    try desk.putBank()
    let run = try desk.run(
      "assemble", "bank", "--seed", "18446744073709551615", "--forms", "2", "-o", "p", "--json")
    let object = try #require(run.object)
    #expect(object["folder"] as? String == "p")
    #expect(object["seed"] as? String == "18446744073709551615")
    #expect(object["total"] as? String == "10")
    let forms = try #require(object["forms"] as? [[String: Any]])
    #expect(forms.map { $0["form"] as? String } == ["A", "B"])
    #expect(forms.map { $0["questions"] as? Int } == [5, 5])
    let items = forms.flatMap { $0["items"] as? [String] ?? [] }
    #expect(items.count == 10 && Set(items).count == 10)
  }

  @Test("A paper that cannot be drawn prints its findings")
  func refusal() throws {
    let desk = try Desk()
    try desk.putBank()
    let run = try desk.run("assemble", "bank", "--forms", "3", "--json")
    #expect(run.status == 1)
    #expect((run.object?["errors"] as? Int ?? 0) > 0)
    #expect(!desk.exists("paper"))
  }

  @Test("Grading counts sheets by state, reviews and findings")
  func grade() throws {
    let desk = try Desk()
    try desk.putPaper()
    try desk.write(
      """
      candidate,form,state,1,2,3,4,5
      S1,A,,A,B,C,D,流失和口碑
      S2,A,,?,B,C,D,流失
      S3,A,absent,,,,,
      S4,A,void,,,,,
      S5,Z,,A,B,C,D,

      """, to: "answers.csv")
    let run = try desk.run("grade", "paper", "answers.csv", "--json")
    #expect(run.status == 1)
    let object = try #require(run.object)
    let counts = ["sheets": 4, "final": 1, "awaiting": 1, "absent": 1, "void": 1, "reviews": 1]
    for (name, count) in counts { #expect(object[name] as? Int == count, "\(name)") }
    #expect(object["written"] as? Bool == true)
    let findings = try #require(object["findings"] as? [[String: Any]])
    #expect(findings.map { $0["code"] as? String } == ["answers-unknown-form"])
    #expect(findings.map { $0["line"] as? Int } == [6])
  }

  @Test("A report names course, paper, counts and forms")
  func report() throws {
    let desk = try Desk()
    try desk.putPaper()
    _ = try desk.run("simulate", "paper", "-n", "60")
    _ = try desk.run("grade", "paper", "answers.csv")
    let object = try #require(try desk.run("report", "scores", "--json").object)
    #expect(object["course"] as? String == "小课程")
    #expect(object["paper"] as? String == "小测验")
    #expect((object["present"] as? Int ?? 0) + (object["absent"] as? Int ?? 0) == 60)
    let form = try #require((object["forms"] as? [[String: Any]])?.first)
    #expect(form["form"] as? String == "A")
    #expect(form["complete"] as? Int == object["present"] as? Int)
    #expect(form["alpha"] is Double && form["standardError"] is Double)
    #expect((object["findings"] as? [Any])?.isEmpty == true)
  }

  @Test("Certificates: an array of candidates with levels held and missing")
  func certify() throws {
    let desk = try Desk()
    try desk.write("candidate,name,course,result\nS1,王,客户服务案例,80\n", to: "results.csv")
    let run = try desk.run(
      "certify", Program.package + "/QuestionBank/crmat", "results.csv", "--json")
    #expect(run.status == 0)
    let candidates = try #require(run.json as? [[String: Any]])
    #expect(candidates.map { $0["candidate"] as? String } == ["S1"])
    #expect(candidates.map { $0["name"] as? String } == ["王"])
    let levels = try #require(candidates.first?["levels"] as? [[String: Any]])
    #expect(levels.map { $0["level"] as? String } == ["初级", "中级", "高级"])
    #expect(levels.allSatisfy { $0["held"] as? Bool == false })
    #expect((levels.first?["missing"] as? [String])?.count == 5)
  }
}
