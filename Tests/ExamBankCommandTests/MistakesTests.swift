// The mistakes users make, each with its status and the words that help.

import Foundation
import Testing

@Suite("Mistakes of users")
struct MistakesTests {
  private static let heading = "candidate,name,form,1,2,3,4,5\n"

  private func paperDesk(_ answers: String? = nil) throws -> Desk {
    let desk = try Desk()
    try desk.putPaper()
    if let answers { try desk.write(answers, to: "a.csv") }
    return desk
  }

  @Test("A bank that is not there, and a bank that is a file", arguments: ["check", "assemble"])
  func missingBank(command: String) throws {
    let desk = try Desk()
    try desk.write("", to: "file")
    let missing = try desk.run(command, "bnak")
    #expect(missing.status == 3)
    #expect(
      missing.errors
        == """
        exambank: there is no folder “bnak”
        name the folder of a bank: the one that holds outline.txt and items/

        """)
    let file = try desk.run(command, "file", "--lang", "zh")
    #expect(file.status == 3)
    #expect(
      file.errors
        == """
        exambank：“file”不是文件夹
        请给出题库文件夹：里面有 outline.txt 和 items/

        """)
  }

  @Test("A bank with errors is not drawn from, and all its errors are said")
  func brokenBank() throws {
    let desk = try Desk()
    let broken = SmallBank.items.replacing("答案：AC", with: "答案：AE")
      .replacing("知识点：A2\n层次：领会\n难度：0.5", with: "知识点：A3\n层次：领会\n难度：0.5")
    try desk.putBank(items: broken)
    let run = try desk.run("assemble", "bank", "--seed", "1")
    #expect(run.status == 1)
    #expect(run.output == "")
    #expect(
      run.errors.contains(
        """
        bank/items/all.txt:100:4: error: M1: the key “AE” names option E, which does not exist
          100 | 答案：AE
              |       ^~
          help: Use letters from A to D, or add the option.

        """), "\(run.errors)")
    #expect(run.errors.contains("M2: the key “AE” names option E"))
    #expect(run.errors.contains("error: Q1: the outline has no objective “A3”\n"))
    #expect(run.errors.contains("error: Q2: the outline has no objective “A3”\n"))
    #expect(run.errors.hasSuffix("No paper was drawn.\n"))
    #expect(!desk.exists("paper"))
  }

  @Test("A bank too small for its blueprint: what is missing, and how much")
  func smallBank() throws {
    let desk = try Desk()
    try desk.putBank()
    let run = try desk.run("assemble", "bank", "--forms", "3", "--lang", "zh")
    #expect(run.status == 1)
    #expect(run.errors.contains("bank/blueprints/mini.txt:7:4: 错误："))
    #expect(run.errors.contains("单项选择题"))
    #expect(run.errors.hasSuffix("没有组成试卷。\n"))
    #expect(!desk.exists("paper"))
  }

  @Test("What is no manifest is not graded with")
  func wrongManifest() throws {
    let desk = try paperDesk("candidate,1\nS1,A\n")
    try desk.write("{}", to: "other.json")
    let cases = [
      ("other.json", "cannot read the exam “other.json”: it is no exam manifest"),
      ("bank", "cannot read “bank/paper.json”: there is no such file"),
      ("nowhere.json", "cannot read “nowhere.json”: there is no such file"),
    ]
    for (path, words) in cases {
      for command in [["grade", path, "a.csv"], ["simulate", path]] {
        let run = try desk.run(words: command)
        #expect(run.status == 3, "\(command)")
        #expect(run.errors.hasPrefix("exambank: \(words)\n"), "\(run.errors)")
        #expect(run.errors.split(separator: "\n").count == 2, "the way out: \(run.errors)")
      }
    }
    #expect(!desk.exists("scores") && !desk.exists("answers.csv"))
  }

  @Test("An answer file that is not there")
  func missingAnswers() throws {
    let run = try paperDesk().run("grade", "paper", "answer.csv")
    #expect(run.status == 3)
    #expect(
      run.errors
        == "exambank: cannot read “answer.csv”: there is no such file\nCheck the spelling of the path.\n"
    )
  }

  @Test("Answers with a form that the exam does not have: the row is said, the others are graded")
  func unknownForm() throws {
    let desk = try paperDesk(
      MistakesTests.heading + "S1,甲,C,A,B,C,AC,流失\nS2,乙,A,A,B,C,AC,流失\n")
    let run = try desk.run("grade", "paper", "a.csv")
    #expect(run.status == 1)
    #expect(
      run.output
        == "1 answer sheet: 1 final. Written to scores: scores.csv, marks.csv, review.csv, grading.json.\n"
    )
    #expect(
      run.errors
        == """
        a.csv:2:6: error: form “C” does not exist; the row is not graded
          2 | S1,甲,C,A,B,C,AC,流失
            |       ^
          help: The forms are A.

        """)
    #expect(try desk.text("scores/scores.csv").contains("\r\nS2,"))
    #expect(try !desk.text("scores/scores.csv").contains("\r\nS1,"))
  }

  @Test("A candidate with two sheets: the first counts, the second is said")
  func duplicateCandidate() throws {
    let desk = try paperDesk(
      MistakesTests.heading + "S1,甲,A,A,B,C,AC,流失\nS1,甲,A,D,D,D,AC,流失\n")
    let run = try desk.run("grade", "paper", "a.csv", "--lang", "zh")
    #expect(run.status == 1)
    #expect(
      run.errors
        == """
        a.csv:3:1: 错误：考生“S1”在这里有第二份答卷，第一份在 a.csv:2；这一份不评分
          3 | S1,甲,A,D,D,D,AC,流失
            | ^~
          出路：请删去两份中错的一份，或改正编号。

        """)
    #expect(run.output.hasPrefix("1 份答卷：已定 1。已写入 scores："))
    #expect(try desk.text("scores/scores.csv").split(separator: "\r\n").count == 2)
  }

  @Test("A column for a question that no form has")
  func unknownQuestion() throws {
    let desk = try paperDesk(
      "candidate,name,form,1,2,3,4,5,6\nS1,甲,A,A,B,C,AC,流失,x\n")
    let run = try desk.run("grade", "paper", "a.csv")
    #expect(run.status == 1)
    #expect(
      run.errors
        == """
        a.csv:1:31: error: “6”: no form has this question; the column is not read
          1 | candidate,name,form,1,2,3,4,5,6
            |                               ^
          help: The questions are 1–5.

        """)
    #expect(try desk.text("scores/scores.csv").contains("\r\nS1,甲,A,final,"))
  }

  @Test("An answer file with nothing in it writes no scores")
  func emptyAnswers() throws {
    let desk = try paperDesk("")
    let empty = try desk.run("grade", "paper", "a.csv")
    #expect(empty.status == 1)
    #expect(empty.output == "Nothing was written.\n")
    #expect(
      empty.errors
        == """
        a.csv: error: the file is empty
          help: Give a CSV file whose first row names the columns.

        """)
    try desk.write(MistakesTests.heading, to: "a.csv")
    let heading = try desk.run("grade", "paper", "a.csv", "--lang", "zh")
    #expect(heading.status == 1)
    #expect(heading.output == "没有写任何文件。\n")
    #expect(heading.errors.hasPrefix("a.csv: 错误：文件只有标题行，没有作答\n"))
    #expect(!desk.exists("scores"))
  }

  @Test("An answer file without candidates: no empty line is quoted, a name is offered")
  func noCandidateColumn() throws {
    let run = try paperDesk("nam,form,1,2,3,4,5\n甲,A,A,B,C,AC,x\n")
      .run("grade", "paper", "a.csv")
    #expect(run.status == 1)
    #expect(
      run.errors.hasPrefix(
        """
        a.csv:1: error: there is no column “candidate”
          help: Name one of the columns “candidate” (or “考生”) in the first row.

        """), "\(run.errors)")
  }

  @Test("Cells that are no answers are not wrong: they wait in review.csv, the total stays open")
  func unreadable() throws {
    let desk = try paperDesk(MistakesTests.heading + "S1,甲,A,?,B,Z,AC,流失和口碑\n")
    let run = try desk.run("grade", "paper", "a.csv")
    #expect(run.status == 0)
    #expect(
      run.output
        == "1 answer sheet: 1 with questions awaiting a person. Written to scores: scores.csv, "
        + "marks.csv, review.csv, grading.json. 2 questions wait in review.csv.\n")
    #expect(
      try desk.text("scores/review.csv")
        == """
        \u{FEFF}candidate,question,reason,suggested points,confidence,response\r
        S1,1,作答不是本题可以识别的答案,,,?\r
        S1,3,作答不是本题可以识别的答案,,,Z\r

        """)
    let row = try #require(
      try desk.text("scores/scores.csv").split(separator: "\r\n").last?.split(
        separator: ",", omittingEmptySubsequences: false))
    #expect(row[3] == "awaiting")
    #expect(row[10] == "" && row[12] == "" && row[14] == "5")
    #expect(row[17] == "1 3", "the unreadable questions")
  }

  @Test("An output folder that is a file is left as it is")
  func outputIsAFile() throws {
    let desk = try paperDesk(MistakesTests.heading + "S1,甲,A,A,B,C,AC,流失\n")
    try desk.write("mine", to: "file")
    for words in [
      ["grade", "paper", "a.csv", "-o", "file"], ["assemble", "bank", "-o", "file"],
      ["demo", "--bank", "bank", "-b", "mini", "-o", "file"],
    ] {
      let run = try desk.run(words: words)
      #expect(run.status == 3, "\(words)")
      #expect(run.errors.hasPrefix("exambank: cannot create the folder “file"), "\(run.errors)")
      #expect(
        run.errors.hasSuffix(
          ": a part of the path is a file, not a folder\nChoose another folder.\n"),
        "\(run.errors)")
    }
    #expect(try desk.text("file") == "mine")
    let run = try desk.run("simulate", "paper", "-o", "no/such/folder.csv")
    #expect(run.status == 3)
    #expect(
      run.errors
        == """
        exambank: cannot write “no/such/folder.csv”: its folder does not exist
        Create the folder first, or choose another one.

        """)
  }

  @Test("A report of a folder that grade did not write, and of a candidate who is not there")
  func wrongReport() throws {
    let desk = try paperDesk(MistakesTests.heading + "S1,甲,A,A,B,C,AC,流失\n")
    let missing = try desk.run("report", "paper")
    #expect(missing.status == 3)
    #expect(
      missing.errors.hasPrefix("exambank: cannot read “paper/grading.json”: there is no such file"))
    _ = try desk.run("grade", "paper", "a.csv")
    let before = desk.files("scores")
    let stranger = try desk.run("report", "scores", "--candidate", "S9")
    #expect(stranger.status == 1)
    #expect(
      stranger.errors
        == """
        scores/scores.csv: error: there is no candidate “S9”
          help: Use the id in the first column of scores.csv.

        """)
    #expect(desk.files("scores") == before)
  }

  @Test("A candidate who is not in the list: the near id is offered")
  func stranger() throws {
    let desk = try paperDesk(
      MistakesTests.heading + "S0001,甲,A,A,B,C,AC,流失\nS0O02,乙,A,A,B,C,AC,流失\n")
    try desk.write("准考证号\nS0001\nS0002\n", to: "list.csv")
    let run = try desk.run("grade", "paper", "a.csv", "--candidates", "list.csv")
    #expect(run.status == 1)
    #expect(
      run.errors.contains("error: candidate “S0O02” is not in the list; the row is not graded\n"))
    #expect(run.errors.contains("help: Did you mean “S0002”?\n"))
    #expect(run.errors.contains("note: 1 of the list have no answer sheet: S0002\n"))
    #expect(run.output.hasPrefix("1 answer sheet: 1 final."))
  }
}
