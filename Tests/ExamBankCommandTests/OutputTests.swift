// What goes where: results to standard output, findings to standard error, and nothing lost unsaid.

import Foundation
import Testing

@Suite("Outputs and pipes")
struct OutputTests {
  @Test("--quiet prints findings only; the files are written all the same")
  func quiet() throws {
    let desk = try Desk()
    try desk.putBank()
    for words in [
      ["check", "bank"], ["assemble", "bank", "--seed", "1"], ["simulate", "paper", "-n", "3"],
      ["grade", "paper", "answers.csv"], ["report", "scores"], ["format", "bank"],
      ["demo", "--bank", "bank", "-b", "mini", "-n", "4"],
    ] {
      for flag in ["--quiet", "-q"] {
        let run = try desk.run(words: words + [flag])
        #expect(run.output == "", "\(words)")
        #expect(run.errors == "", "\(words)")
        #expect(run.status == 0, "\(words)")
      }
    }
    #expect(desk.exists("paper/paper.json") && desk.exists("scores/scores.csv"))
    try desk.write("stray", to: "bank/stray.txt")
    let run = try desk.run("check", "bank", "--quiet")
    #expect(run.status == 1)
    #expect(run.output == "")
    #expect(
      run.errors
        == """
        bank/stray.txt: warning: “stray.txt” is not read
          help: put items into items/ and blueprints into blueprints/

        """)
  }

  @Test("No colour and no progress into a pipe")
  func plainPipes() throws {
    let desk = try Desk()
    try desk.putPaper()
    try desk.write("stray", to: "bank/stray.txt")
    let run = try desk.shell(
      """
      { "$exambank" check bank; "$exambank" simulate paper -n 20000;
        "$exambank" grade paper answers.csv; "$exambank" report scores;
        "$exambank" report scores --candidate S0001; } 2>&1 | cat
      """)
    #expect(run.status == 0)
    #expect(run.output.contains("warning: “stray.txt” is not read"))
    #expect(run.output.contains("20000 make-believe candidates written to answers.csv"))
    #expect(!run.output.contains("\u{1B}"))
    #expect(!run.output.contains("\r"))
  }

  @Test("simulate -o - writes the table to standard output and nothing else")
  func tableToOutput() throws {
    let desk = try Desk()
    try desk.putPaper()
    let toFile = try desk.run("simulate", "paper", "-n", "7", "--seed", "3", "-o", "a.csv")
    #expect(toFile.output == "7 make-believe candidates written to a.csv\n")
    let run = try desk.run("simulate", "paper", "-n", "7", "--seed", "3", "-o", "-")
    #expect(run.errors == "")
    #expect(Data(run.output.utf8) == (try desk.bytes("a.csv")))
    #expect(run.output.hasPrefix("\u{FEFF}candidate,name,form,1,2,3,4,5\r\nS0001,"))
    #expect(run.output.split(separator: "\r\n").count == 8)
  }

  @Test("Answers from a pipe are graded as those from a file")
  func answersFromAPipe() throws {
    let desk = try Desk()
    try desk.putPaper()
    _ = try desk.run("simulate", "paper", "-n", "30")
    let file = try desk.run("grade", "paper", "answers.csv", "-o", "one")
    let pipe = try desk.shell(
      "\"$exambank\" simulate paper -n 30 -o - | \"$exambank\" grade paper - -o two")
    #expect(pipe.status == 0)
    #expect(
      pipe.output == file.output.replacing("Written to one", with: "Written to two"))
    for name in ["scores.csv", "marks.csv", "review.csv"] {
      #expect(try desk.bytes("one/\(name)") == desk.bytes("two/\(name)"), "\(name)")
    }
    #expect(try desk.bytes("one/scores.csv").count > 500)
  }

  @Test("A reader that goes away early ends the program without a word")
  func closedPipe() throws {
    let desk = try Desk()
    try desk.putPaper()
    let run = try desk.shell("\"$exambank\" simulate paper -n 50000 -o - | head -n 1")
    #expect(run.status == 0)
    #expect(run.output.hasPrefix("\u{FEFF}candidate,name,form"))
    #expect(run.errors == "")
  }

  @Test(
    "A full disk behind standard output is status 3 and a message, never a silent loss",
    .enabled(if: FileManager.default.fileExists(atPath: "/dev/full"), "no /dev/full here"),
    arguments: [
      ["--help"], ["--version"], ["check", "bank"], ["check", "bank", "--json"],
      ["simulate", "paper", "-o", "-"], ["completion", "bash"], ["help", "grade"],
    ])
  func fullDisk(words: [String]) throws {
    let desk = try Desk()
    try desk.putPaper()
    let run = try desk.run(words: words, output: "/dev/full")
    #expect(run.status == 3)
    #expect(
      run.errors
        == """
        exambank: cannot write standard output: the disk is full
        Free some space, or send the output elsewhere.

        """)
  }

  @Test("certify -o - writes the table alone")
  func certificatesToOutput() throws {
    let desk = try Desk()
    try desk.write("candidate,course,result\r\nS1,客户服务案例,80\r\n", to: "results.csv")
    let scheme = Program.package + "/QuestionBank/crmat"
    let run = try desk.run("certify", scheme, "results.csv", "-o", "-")
    #expect(run.status == 0)
    #expect(run.output.hasPrefix("\u{FEFF}candidate,name,level,certificate,held,missing\r\n"))
    #expect(run.output.split(separator: "\r\n").count == 4)
  }
}
