// What the program says about itself, word for word.

import Foundation
import Testing

@Suite("Help")
struct HelpTests {
  static let commands = [
    "demo", "check", "format", "assemble", "simulate", "grade", "report", "rubric", "certify",
    "completion",
  ]

  /// Compares with `Fixtures/help/NAME.txt`; with `RECORD_GOLDEN=1` writes it and fails.
  private func expect(_ run: Run, _ name: String) throws {
    let file = "\(Program.package)/Fixtures/help/\(name).txt"
    #expect(run.status == 0)
    #expect(run.errors == "")
    if ProcessInfo.processInfo.environment["RECORD_GOLDEN"] == "1" {
      try run.output.write(toFile: file, atomically: true, encoding: .utf8)
      Issue.record("recorded \(file)")
    } else {
      #expect(run.output == (try String(contentsOfFile: file, encoding: .utf8)), "\(name)")
    }
  }

  @Test("The program lists its commands and exit statuses", arguments: ["en", "zh"])
  func program(language: String) throws {
    try expect(Desk().run("--help", "--lang", language), "exambank.\(language)")
  }

  @Test("Every command explains its words, options and an example", arguments: ["en", "zh"])
  func command(language: String) throws {
    let desk = try Desk()
    for name in HelpTests.commands {
      try expect(desk.run(name, "--help", "--lang", language), "\(name).\(language)")
    }
  }

  @Test("help, -h and --help are one; an option before the command too; operands may be missing")
  func spellings() throws {
    let desk = try Desk()
    let program = try desk.run("--help").output
    for words in [["-h"], ["help"], ["--lang", "en", "--help"], ["--lang=en", "-h"]] {
      #expect(try desk.run(words: words).output == program, "\(words)")
    }
    let command = try desk.run("grade", "--help").output
    for words in [
      ["grade", "-h"], ["help", "grade"], ["grade", "paper", "--help"],
      ["grade", "--quiet", "--help"],
    ] {
      #expect(try desk.run(words: words).output == command, "\(words)")
    }
  }

  @Test("Every line of help fits a page and ends the text with one line end")
  func shape() throws {
    let desk = try Desk()
    for words in [["--help"]] + HelpTests.commands.map({ [$0, "--help"] }) {
      let text = try desk.run(words: words).output
      #expect(text.hasSuffix("\n") && !text.hasSuffix("\n\n"), "\(words)")
      for line in text.split(separator: "\n") { #expect(line.count <= 120, "\(line)") }
    }
  }

  @Test("Without a word the help goes to standard error: nothing was asked for")
  func nothing() throws {
    let desk = try Desk()
    let run = try desk.run()
    #expect(run.status == 2)
    #expect(run.output == "")
    #expect(run.errors == (try desk.run("--help").output))
    #expect(try desk.run("--lang", "zh").errors.hasPrefix("exambank：纯文本题库"))
  }

  @Test("The version is one line")
  func version() throws {
    let run = try Desk().run("--version")
    #expect(run.status == 0)
    #expect(run.output == "exambank 0.1.0\n")
    #expect(run.errors == "")
  }
}
