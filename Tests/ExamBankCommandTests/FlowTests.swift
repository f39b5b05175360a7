// From a bank to a report at the command line: same seed same bytes, any encoding, the demonstration.

import Foundation
import Testing

@Suite("The flow at the command line")
struct FlowTests {
  @Test("The same bank, blueprint and seed give the same bytes of every file")
  func sameSeed() throws {
    let desk = try Desk()
    try desk.putBank()
    for folder in ["one", "two"] {
      let run = try desk.run("assemble", "bank", "-s", "5", "--forms", "2", "-o", folder)
      #expect(run.status == 0)
      #expect(
        run.output
          == """
          Form A: 5 questions, 10 points, 9 of 9 rules met
          Form B: 5 questions, 10 points, 9 of 9 rules met
          Drawn exactly by the law (laminar).
          Seed 5. Written to \(folder): paper.json, and for each form the paper, its key and its \
          blueprint as CSV and HTML.

          """)
    }
    let names = [
      "blueprint-A.csv", "blueprint-B.csv", "key-A.csv", "key-A.html", "key-B.csv", "key-B.html",
      "paper-A.csv", "paper-A.html", "paper-B.csv", "paper-B.html", "paper.json",
    ]
    #expect(desk.files("one") == names)
    #expect(desk.files("two") == names)
    for name in names {
      #expect(try desk.bytes("one/\(name)") == desk.bytes("two/\(name)"), "\(name)")
    }
  }

  @Test("Another seed draws other items; without a seed one is made and printed")
  func otherSeed() throws {
    let desk = try Desk()
    try desk.putBank()
    var drawn: Set<String> = []
    for seed in 1...12 {
      _ = try desk.run("assemble", "bank", "--seed", "\(seed)")
      let rows = try desk.text("paper/paper-A.csv").split(separator: "\r\n").dropFirst()
      let items = rows.compactMap { row in
        row.split(separator: ",", omittingEmptySubsequences: false).dropFirst(4).first
      }
      drawn.insert(items.sorted().joined(separator: " "))
    }
    // 8 over 3, times 2, times 2: 224 papers.
    #expect(drawn.count > 8)
    let run = try desk.run("assemble", "bank")
    let seed = try #require(
      run.lines.last?.split(separator: " ").dropFirst().first.map { $0.dropLast() })
    let bytes = try desk.bytes("paper/paper.json")
    let again = try desk.run("assemble", "bank", "--seed", String(seed), "-o", "again")
    #expect(again.status == 0)
    #expect(try desk.bytes("again/paper.json") == bytes)
  }

  @Test("Items of a paper issued before are avoided")
  func avoiding() throws {
    let desk = try Desk()
    try desk.putPaper()
    let run = try desk.run(
      "assemble", "bank", "--avoid", "paper", "-s", "1", "-o", "next", "--json")
    #expect(run.status == 0)
    let forms = try #require(run.object?["forms"] as? [[String: Any]])
    let items = forms.flatMap { $0["items"] as? [String] ?? [] }
    #expect(items.count == 5)
    let before = try desk.text("paper/paper-A.csv")
    for item in items { #expect(!before.contains(",\(item),"), "\(item)") }
    let third = try desk.run("assemble", "bank", "--avoid", "paper", "--avoid", "next", "-o", "3")
    #expect(third.status == 1, "the bank holds two papers without a common item")
  }

  @Test("A GB18030 answer file gives the scores of the UTF-8 one, as do UTF-16, LF and semicolons")
  func encodings() throws {
    let desk = try Desk()
    try desk.putPaper()
    _ = try desk.run("simulate", "paper", "-n", "40", "--lang", "zh")
    let utf8 = try desk.run("grade", "paper", "answers.csv", "-o", "utf8")
    #expect(utf8.status == 0)
    let text = String(try desk.text("answers.csv").drop { $0 == "\u{FEFF}" })
    let gb18030 = String.Encoding(rawValue: 0x8000_0632)
    let variants: [(String, Data?)] = [
      ("gb18030", text.data(using: gb18030)),
      ("utf16", text.data(using: .utf16LittleEndian).map { Data([0xFF, 0xFE]) + $0 }),
      ("lf", Data(text.replacing("\r\n", with: "\n").utf8)),
      ("semicolons", Data(text.replacing(",", with: ";").utf8)),
    ]
    let expected = try desk.bytes("utf8/scores.csv")
    #expect(expected.count > 1000)
    for (name, bytes) in variants {
      try desk.write(#require(bytes), to: "\(name).csv")
      let run = try desk.run("grade", "paper", "\(name).csv", "-o", name)
      #expect(run.status == 0, "\(name) \(run.errors)")
      #expect(try desk.bytes("\(name)/scores.csv") == expected, "\(name)")
      #expect(try desk.bytes("\(name)/marks.csv") == desk.bytes("utf8/marks.csv"), "\(name)")
    }
  }

  @Test("Rooms graded together are the rooms graded as one file")
  func severalFiles() throws {
    let desk = try Desk()
    try desk.putPaper()
    _ = try desk.run("simulate", "paper", "-n", "10", "-o", "all.csv")
    let rows = try desk.text("all.csv").split(separator: "\r\n").map(String.init)
    try desk.write(rows[...5].joined(separator: "\r\n") + "\r\n", to: "room1.csv")
    try desk.write(
      ([rows[0]] + rows[6...]).joined(separator: "\r\n") + "\r\n", to: "room2.csv")
    _ = try desk.run("grade", "paper", "all.csv", "-o", "one")
    _ = try desk.run("grade", "paper", "room1.csv", "room2.csv", "-o", "two")
    #expect(try desk.bytes("one/scores.csv") == desk.bytes("two/scores.csv"))
  }

  @Test("demo in an empty folder writes the whole flow and says what to look at")
  func demo() throws {
    let desk = try Desk()
    let run = try desk.run("demo")
    #expect(run.status == 0, "\(run.errors)")
    #expect(!run.errors.contains("error"))
    let forms = ["A", "B"].flatMap { form in
      ["blueprint-\(form).csv", "key-\(form).csv", "key-\(form).html", "paper-\(form).csv"]
        + ["paper-\(form).html"]
    }
    let files =
      ["answers.csv", "paper/paper.json"] + forms.map { "paper/" + $0 }
      + ["class-mastery.csv", "items.csv", "mastery.csv"].map { "report/" + $0 }
      + ["grading.json", "marks.csv", "review.csv", "scores.csv"].map { "scores/" + $0 }
    #expect(desk.files("exambank-demo") == files.sorted())
    for file in files { #expect(try desk.bytes("exambank-demo/\(file)").count > 50, "\(file)") }
    #expect(desk.files().allSatisfy { $0.hasPrefix("exambank-demo/") })
    let commands = run.lines.filter { $0.hasPrefix("$ exambank ") }
    #expect(
      commands.map { $0.split(separator: " ")[2] }
        == ["check", "assemble", "simulate", "grade", "report"])
    #expect(run.lines.last == "  exambank report exambank-demo/scores --candidate S0001")
    let one = try desk.run("report", "exambank-demo/scores", "--candidate", "S0001")
    #expect(one.status == 0)
    #expect(one.output.contains("S0001"))
  }

  @Test("demo draws from another bank, in Chinese, with the number of candidates asked for")
  func otherDemo() throws {
    let desk = try Desk()
    try desk.putBank()
    let run = try desk.run(
      "demo", "--bank", "bank", "-b", "mini", "-n", "7", "-s", "3", "-o", "mock", "--lang", "zh")
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.lines.first == "$ exambank check bank")
    #expect(run.output.contains("种子 3。已写入 mock/paper："))
    #expect(run.output.contains("7 名模拟考生的答卷已写入 mock/answers.csv"))
    #expect(try desk.text("mock/answers.csv").split(separator: "\r\n").count == 8)
    #expect(try desk.heading("mock/scores/scores.csv").hasPrefix("考生,姓名,卷别,"))
  }

  @Test("demo stops where no paper can be drawn")
  func brokenDemo() throws {
    let desk = try Desk()
    try desk.putBank(items: SmallBank.single("S1"))
    let run = try desk.run("demo", "--bank", "bank", "-b", "mini")
    #expect(run.status == 1)
    #expect(run.errors.contains("No paper was drawn.\n"))
    #expect(desk.files("exambank-demo") == [])
  }
}
