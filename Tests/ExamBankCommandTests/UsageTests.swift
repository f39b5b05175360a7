// Command lines that cannot be carried out: status 2, what is wrong, and where help is.

import Testing

@Suite("Usage errors")
struct UsageTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let words: [String]
    let english: String
    let chinese: String
    /// The command whose help is named; nil for the program's.
    var command: String?
    var testDescription: String { words.joined(separator: " ") }
  }

  static let cases = [
    Case(
      words: ["chekc"], english: "there is no command “chekc”; did you mean “check”?",
      chinese: "没有命令“chekc”；是不是“check”？"),
    Case(words: ["paint"], english: "there is no command “paint”", chinese: "没有命令“paint”"),
    Case(
      words: ["help", "grad"], english: "there is no command “grad”; did you mean “grade”?",
      chinese: "没有命令“grad”；是不是“grade”？"),
    Case(
      words: ["--verison"], english: "there is no option “--verison”; did you mean “--version”?",
      chinese: "没有选项“--verison”；是不是“--version”？"),
    Case(
      words: ["check"], english: "BANK is missing: folder of a bank or of a certificate scheme",
      chinese: "缺少 BANK：题库文件夹，或证书方案文件夹", command: "check"),
    Case(
      words: ["grade", "paper"],
      english: "ANSWERS is missing: CSV files of answers, wide or long; - for standard input",
      chinese: "缺少 ANSWERS：答卷 CSV，宽表或长表；- 为标准输入", command: "grade"),
    Case(
      words: ["assemble", "bank", "more"], english: "“more” is one word too many",
      chinese: "多余的参数“more”", command: "assemble"),
    Case(
      words: ["check", "bank", "--blueprnt", "mini"],
      english: "unknown option “--blueprnt”; did you mean --blueprint?",
      chinese: "没有选项“--blueprnt”；是不是 --blueprint？", command: "check"),
    Case(
      words: ["check", "bank", "-x"], english: "unknown option “-x”", chinese: "没有选项“-x”",
      command: "check"),
    Case(
      words: ["check", "bank", "--colour"], english: "unknown option “--colour”",
      chinese: "没有选项“--colour”", command: "check"),
    Case(
      words: ["check", "bank", "--blueprint"],
      english: "--blueprint needs a value: --blueprint NAME",
      chinese: "--blueprint 缺少值：--blueprint NAME", command: "check"),
    Case(
      words: ["assemble", "bank", "--blueprint", "-o", "sd"],
      english: "--blueprint needs a value: --blueprint NAME",
      chinese: "--blueprint 缺少值：--blueprint NAME", command: "assemble"),
    Case(
      words: ["assemble", "bank", "-o", "--json"], english: "-o needs a value: -o DIR",
      chinese: "-o 缺少值：-o DIR", command: "assemble"),
    Case(
      words: ["--lang"], english: "--lang needs a value: --lang en|zh",
      chinese: "--lang 缺少值：--lang en|zh"),
    Case(
      words: ["check", "bank", "--quiet=yes"], english: "--quiet takes no value",
      chinese: "--quiet 不带值", command: "check"),
    Case(
      words: ["assemble", "bank", "-s", "1", "--seed", "2"], english: "--seed is given twice",
      chinese: "--seed 重复", command: "assemble"),
    Case(
      words: ["assemble", "bank", "--seed", "-1"],
      english: "--seed takes a whole number from 0 to 18446744073709551615, not “-1”",
      chinese: "--seed 需要 0 到 18446744073709551615 的整数，而不是“-1”", command: "assemble"),
    Case(
      words: ["assemble", "bank", "--forms", "0"],
      english: "--forms takes a whole number from 1 to 100, not “0”",
      chinese: "--forms 需要 1 到 100 的整数，而不是“0”", command: "assemble"),
    Case(
      words: ["assemble", "bank", "--forms="],
      english: "--forms takes a whole number from 1 to 100, not “”",
      chinese: "--forms 需要 1 到 100 的整数，而不是“”", command: "assemble"),
    Case(
      words: ["assemble", "bank", "--blueprint", "minni"],
      english: "there is no blueprint “minni”; did you mean “mini”?",
      chinese: "没有细目表“minni”；是不是“mini”？", command: "assemble"),
    Case(
      words: ["check", "bank", "--blueprint", "other"],
      english: "there is no blueprint “other”; the bank has: mini",
      chinese: "没有细目表“other”；题库里有：mini", command: "check"),
    Case(
      words: ["simulate", "paper", "-n", "many"],
      english: "--candidates takes a whole number from 1 to 100000000, not “many”",
      chinese: "--candidates 需要 1 到 100000000 的整数，而不是“many”", command: "simulate"),
    Case(
      words: ["report", "scores", "--cut", "60"],
      english: "--cut takes a rate between 0 and 1, such as 0.6, not “60”",
      chinese: "--cut 需要 0 到 1 之间的得分率，如 0.6，而不是“60”", command: "report"),
    Case(
      words: ["completion", "csh"], english: "SHELL is bash, zsh or fish, not “csh”",
      chinese: "SHELL 是 bash、zsh 或 fish，而不是“csh”", command: "completion"),
  ]

  /// A desk with a bank, a paper, answers and scores, so that nothing but the words is wrong.
  private static func readyDesk() throws -> Desk {
    let desk = try Desk()
    try desk.putPaper()
    _ = try desk.run("simulate", "paper", "-n", "2")
    _ = try desk.run("grade", "paper", "answers.csv")
    return desk
  }

  @Test("Each mistake has status 2, its words in both languages, and the help to read")
  func wording() throws {
    let desk = try UsageTests.readyDesk()
    for one in UsageTests.cases {
      let help = (["exambank"] + [one.command].compactMap { $0 } + ["--help"])
        .joined(separator: " ")
      let english = try desk.run(words: one.words)
      #expect(english.status == 2, "\(one.testDescription)")
      #expect(english.output == "", "\(one.testDescription)")
      #expect(english.errors == "exambank: \(one.english)\nSee “\(help)”.\n")
      let chinese = try desk.run(words: one.words, environment: ["LANG": "zh_CN.UTF-8"])
      #expect(chinese.status == 2, "\(one.testDescription)")
      #expect(chinese.errors == "exambank：\(one.chinese)\n用法见“\(help)”。\n")
    }
  }

  @Test("A language that the program does not speak is said, before the command and behind it")
  func unknownLanguage() throws {
    let desk = try Desk()
    try desk.putBank()
    for words in [["check", "bank", "--lang", "fr"], ["--lang", "fr", "check", "bank"]] {
      let run = try desk.run(words: words)
      #expect(run.status == 2)
      #expect(
        run.errors == "exambank: --lang takes en or zh, not “fr”\nSee “exambank check --help”.\n")
    }
  }

  @Test("--opt=value is --opt value; -- ends the options; a short name is the long one")
  func spellings() throws {
    let desk = try Desk()
    try desk.putBank()
    _ = try desk.run("assemble", "bank", "--seed", "7", "--output", "a")
    let first = try desk.bytes("a/paper.json")
    for words in [
      ["assemble", "bank", "--seed=7", "--output=a"], ["assemble", "bank", "-s", "7", "-o", "a"],
      ["assemble", "-s=7", "-o=a", "--", "bank"],
      ["assemble", "--blueprint=mini", "bank", "--seed=7", "-o", "a", "--forms=1"],
      ["assemble", "bank", "-b", "bank/blueprints/mini.txt", "--seed=7", "-o", "a"],
    ] {
      let run = try desk.run(words: words)
      #expect(run.status == 0, "\(words) \(run.errors)")
      #expect(try desk.bytes("a/paper.json") == first, "\(words)")
    }
    #expect(
      try desk.run("check", "--", "--quiet").errors
        == """
        exambank: there is no folder “--quiet”
        name the folder of a bank: the one that holds outline.txt and items/

        """)
  }

  @Test("A bank with two blueprints wants one named; a bank with none wants a file")
  func whichBlueprint() throws {
    let desk = try Desk()
    try desk.putBank()
    try desk.write(SmallBank.blueprint, to: "bank/blueprints/other.txt")
    #expect(
      try desk.run("assemble", "bank").errors
        == "exambank: --blueprint is missing: mini, other\nSee “exambank assemble --help”.\n")
    try desk.write(SmallBank.outline, to: "bare/outline.txt")
    try desk.write(SmallBank.items, to: "bare/items/all.txt")
    let run = try desk.run("assemble", "bare")
    #expect(run.status == 2)
    #expect(
      run.errors
        == """
        exambank: --blueprint is missing: the bank has none; give a file
        See “exambank assemble --help”.

        """)
    let own = try desk.run("assemble", "bare", "-b", "bank/blueprints/mini.txt", "-s", "1")
    #expect(own.status == 0, "\(own.errors)")
  }
}
