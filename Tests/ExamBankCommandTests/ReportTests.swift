// exambank report on damaged input, and assemble into a folder in use.

import Testing

@Suite("Reports and folders in use")
struct ReportTests {
  @Test(
    "After an error in its input report writes nothing", arguments: ["scores.csv", "marks.csv"])
  func damaged(_ name: String) throws {
    let desk = try Desk()
    try desk.putPaper()
    _ = try desk.run("simulate", "paper", "-n", "3")
    _ = try desk.run("grade", "paper", "answers.csv")
    try desk.write("junk\n", to: "scores/\(name)")
    let run = try desk.run("report", "scores", "-o", "report")
    #expect(run.status == 1)
    #expect(run.output == "Nothing was written.\n")
    #expect(run.errors.hasPrefix("scores/\(name):1: error: there is no column “"))
    #expect(!desk.exists("report"))
    let chinese = try desk.run("report", "scores", "--lang", "zh")
    #expect(chinese.output == "没有写任何文件。\n")
    #expect(!desk.exists("scores/mastery.csv"))
  }

  @Test("A paper drawn over another says so in a line, and takes its other forms away")
  func replaced() throws {
    let desk = try Desk()
    try desk.putPaper("--forms", "2")
    let again = try desk.putPaper("--forms", "2")
    #expect(again.errors == "")
    let other = try desk.run("assemble", "bank", "-s", "2", "-o", "paper")
    #expect(other.status == 0)
    #expect(
      other.errors
        == "paper: note: an exam drawn from seed 1 was replaced, and the files of its form B removed\n"
    )
    #expect(desk.files("paper").filter { $0.contains("-B.") } == [])
    let third = try desk.run("assemble", "bank", "-s", "3", "-o", "paper", "--lang", "zh")
    #expect(third.errors == "paper: 提示：替换了由种子 2 抽出的试卷\n")
  }
}
