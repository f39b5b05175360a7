// Messages follow the locale or `--lang`; files never follow the locale.

import Testing

@Suite("Languages")
struct LanguageTests {
  static let english = """
    bank: 12 items, 12 questions, 1 blueprint
    blueprint mini: 2 papers without a common item; 3 proven impossible; thinnest: section 单项选择题: \
    8 items in the bank, 3 items a paper, enough for 2
    0 errors, 0 warnings

    """
  static let chinese = """
    bank：12 道试题，12 个小题，1 个细目表
    细目表 mini：可出 2 份互不重题的试卷；已证明出不了 3 份；最少的是大题 单项选择题：题库 8题，每份 3题，够 2 份
    0 个错误，0 个警告

    """

  @Test(
    "The locale chooses: LC_ALL before LC_MESSAGES before LANG",
    arguments: [
      ([:], english), (["LANG": "C"], english), (["LANG": "zh_CN.UTF-8"], chinese),
      (["LANG": "zh"], chinese), (["LANG": "de_DE.UTF-8"], english),
      (["LANG": "C", "LC_MESSAGES": "zh_CN"], chinese),
      (["LANG": "zh_CN", "LC_ALL": "C"], english),
      (["LANG": "zh_CN.UTF-8", "LC_ALL": "", "LC_MESSAGES": ""], chinese),
    ] as [([String: String], String)])
  func locale(environment: [String: String], expected: String) throws {
    let desk = try Desk()
    try desk.putBank()
    let run = try desk.run("check", "bank", environment: environment)
    #expect(run.output == expected)
    #expect(run.errors == "")
    #expect(run.status == 0)
  }

  @Test("--lang decides over the locale, before the command or behind it")
  func option() throws {
    let desk = try Desk()
    try desk.putBank()
    let chineseLocale = ["LANG": "zh_CN.UTF-8"]
    #expect(try desk.run("check", "bank", "--lang", "zh").output == LanguageTests.chinese)
    #expect(try desk.run("check", "--lang=zh", "bank").output == LanguageTests.chinese)
    #expect(try desk.run("--lang", "zh", "check", "bank").output == LanguageTests.chinese)
    #expect(try desk.run("--lang=zh", "check", "bank").output == LanguageTests.chinese)
    #expect(
      try desk.run("check", "bank", "--lang", "en", environment: chineseLocale).output
        == LanguageTests.english)
  }

  @Test("Behind -- the word --lang is an operand and says nothing about the language")
  func behindTheEnd() throws {
    let run = try Desk().run("check", "--", "--lang", "zh")
    #expect(run.errors.hasPrefix("exambank: there is no folder “--lang”"))
  }

  /// The headings of every CSV file of the flow, English and Chinese.
  static let headings = [
    (
      "paper/paper-A.csv", "number,section,type,points,item,stem,A,B,C,D",
      "题号,大题,题型,分值,试题,题干,A,B,C,D"
    ),
    (
      "paper/key-A.csv",
      "number,item,type,points,objective,level,facility,answer,rubric,explanation",
      "题号,试题,题型,分值,知识点,层次,难度系数,答案,评分细则,解析"
    ),
    ("paper/blueprint-A.csv", "constraint,minimum,maximum,actual,met", "约束,下限,上限,实际,符合"),
    ("answers.csv", "candidate,name,form,1,2,3,4,5", "考生,姓名,卷别,1,2,3,4,5"),
    (
      "scores/scores.csv",
      "candidate,name,form,state,total,maximum,passed,单项选择题,多项选择题,简答题,1,2,3,4,5,"
        + "blank,void,unreadable,awaiting",
      "考生,姓名,卷别,状态,总分,满分,及格,单项选择题,多项选择题,简答题,1,2,3,4,5,"
        + "未答题,作废题,无法识别题,待评题"
    ),
    (
      "scores/marks.csv",
      "candidate,question,item,criterion,objective,points,maximum,state,evidence,confidence,rater",
      "考生,题号,试题,评分项,知识点,得分,满分,状态,依据,置信度,评卷员"
    ),
    (
      "scores/review.csv", "candidate,question,reason,suggested points,confidence,response",
      "考生,题号,原因,建议得分,置信度,作答"
    ),
    (
      "report/mastery.csv",
      "candidate,objective,title,points,maximum,rate,questions,estimate,low,high,verdict",
      "考生,知识点,名称,得分,满分,得分率,题数,估计,下界,上界,结论"
    ),
    (
      "report/class-mastery.csv", "objective,title,candidates,rate,mastered,partly,not,unknown",
      "知识点,名称,人数,得分率,已掌握,部分掌握,未掌握,证据不足"
    ),
    (
      "report/items.csv",
      "number,item,form,facility,sd,discrimination,upper-lower,alpha without,n,options,note",
      "题号,试题,卷别,难度系数,标准差,区分度,高低分组差,删题后信度,有效人数,选项,说明"
    ),
  ]

  private func flow(_ desk: Desk, _ options: [String], _ environment: [String: String]) throws {
    try desk.putBank()
    for words in [
      ["assemble", "bank", "--seed", "1", "-o", "paper"], ["simulate", "paper", "-n", "9"],
      ["grade", "paper", "answers.csv"], ["report", "scores", "-o", "report"],
    ] {
      let run = try desk.run(words: words + options, environment: environment)
      #expect(run.status == 0, "\(words) \(run.errors)")
    }
  }

  @Test("CSV headings are English whatever the locale is, and Chinese when --lang zh is given")
  func csvHeadings() throws {
    let english = try Desk()
    try flow(english, [], ["LANG": "zh_CN.UTF-8"])
    let chinese = try Desk()
    try flow(chinese, ["--lang", "zh"], ["LANG": "C"])
    for (file, inEnglish, inChinese) in LanguageTests.headings {
      #expect(try english.heading(file) == inEnglish, "\(file)")
      // A heading may stand in quotes.
      #expect(try chinese.heading(file).replacing("\"", with: "") == inChinese, "\(file)")
      #expect(try english.bytes(file).starts(with: [0xEF, 0xBB, 0xBF]), "\(file)")
    }
  }

  @Test("Nothing but the locale changes, and no byte of any file does")
  func sameFiles() throws {
    let (one, other) = (try Desk(), try Desk())
    try flow(one, [], ["LANG": "C"])
    try flow(other, [], ["LANG": "zh_CN.UTF-8", "TZ": "Asia/Shanghai"])
    #expect(one.files().count == 17)
    #expect(one.files() == other.files())
    for file in one.files() { #expect(try one.bytes(file) == other.bytes(file), "\(file)") }
  }
}
