// What `assemble` can be asked for beside a blueprint and a seed, and what it says when it cannot.

import Foundation
import Testing

@Suite("Assemble at the command line")
struct AssembleTests {
  private func items(_ desk: Desk, _ file: String) throws -> [String] {
    try desk.text(file).split(separator: "\r\n").dropFirst().compactMap { row in
      row.split(separator: ",", omittingEmptySubsequences: false).dropFirst(4).first.map(
        String.init)
    }
  }

  private func rewrite(_ desk: Desk, _ old: String, _ new: String) throws {
    let text = SmallBank.blueprint.replacing(old, with: new)
    #expect(text != SmallBank.blueprint)
    try desk.write(text, to: "bank/blueprints/mini.txt")
  }

  @Test("Forms share nothing unless they may; --overlap says how much")
  func overlap() throws {
    let desk = try Desk()
    try desk.putBank()
    let refused = try desk.run("assemble", "bank", "--forms", "3", "-s", "1")
    #expect(refused.status == 1)
    let run = try desk.run("assemble", "bank", "--forms", "3", "--overlap", "8分", "-s", "1")
    #expect(run.status == 0, "\(run.errors)")
    #expect(try desk.text("paper/blueprint-C.csv").contains("卷间重题,,8,"))
    let wrong = try desk.run("assemble", "bank", "--overlap", "some")
    #expect(wrong.status == 2)
    #expect(
      wrong.errors.hasPrefix(
        "exambank: --overlap takes a limit such as 5 points, 3 questions or 10%, not “some”"))
  }

  @Test("The same questions in several orders: forms with codes of their own, graded by them")
  func orders() throws {
    let desk = try Desk()
    try desk.putBank()
    _ = try desk.run("assemble", "bank", "--shuffle-forms", "2", "-s", "3")
    let (a, b) = (try items(desk, "paper/paper-A.csv"), try items(desk, "paper/paper-B.csv"))
    #expect(a.sorted() == b.sorted())
    #expect(try desk.text("paper/paper-A.csv") != desk.text("paper/paper-B.csv"))
    #expect(try !desk.text("paper/blueprint-A.csv").contains("卷间重题"))
    _ = try desk.run("simulate", "paper", "-n", "30")
    #expect(try desk.run("grade", "paper", "answers.csv").status == 0)
    _ = try desk.run("assemble", "bank", "--forms", "2", "--shuffle-forms", "2", "-o", "four")
    #expect(
      desk.files("four").filter { $0.hasPrefix("paper-") && $0.hasSuffix(".csv") }
        == ["paper-A1.csv", "paper-A2.csv", "paper-B1.csv", "paper-B2.csv"])
    #expect(
      try items(desk, "four/paper-A1.csv").sorted() == items(desk, "four/paper-A2.csv").sorted())
    #expect(
      try Set(items(desk, "four/paper-A1.csv")).isDisjoint(with: items(desk, "four/paper-B1.csv")))
  }

  @Test("Exposure in the blueprint decides what earlier papers forbid")
  func exposure() throws {
    let desk = try Desk()
    try desk.putPaper()
    try rewrite(desk, "及格：6\n", "及格：6\n曝光：最多 2 次、少用优先\n")
    for (number, status) in [(1, 0 as Int32), (2, 0), (3, 0)] {
      let before = (1..<number).flatMap { ["--avoid", "next\($0)"] }
      let run = try desk.run(
        words: ["assemble", "bank", "--avoid", "paper"] + before + [
          "-s", "\(number)", "-o", "next\(number)",
        ])
      #expect(run.status == status, "\(run.errors)")
    }
    // Two short answers, each used twice by now.
    let last = try desk.run(
      "assemble", "bank", "--avoid", "paper", "--avoid", "next1", "--avoid", "next2", "--avoid",
      "next3")
    #expect(last.status == 1)
    #expect(last.errors.contains("2 more would do but are to be avoided"))
  }

  @Test("A focus is read from a report's mastery.csv; a wrong one is refused")
  func focus() throws {
    let desk = try Desk()
    try desk.putPaper()
    try desk.write("candidate,objective,estimate\nS1,A1,0.2\nS1,A2,0.9\n", to: "mastery.csv")
    let run = try desk.run(
      "assemble", "bank", "--focus", "mastery.csv", "--candidate", "S1", "-o", "focused")
    #expect(run.status == 0, "\(run.errors)")
    #expect(try desk.text("focused/paper.json").contains("\"focusStrength\" : \"4\""))
    let unknown = try desk.run(
      "assemble", "bank", "--focus", "mastery.csv", "--candidate", "S2")
    #expect(unknown.status == 1)
    #expect(unknown.errors.contains("there is no candidate “S2” in this file"))
    let alone = try desk.run("assemble", "bank", "--strength", "2")
    #expect(alone.status == 2)
    #expect(alone.errors.hasPrefix("exambank: --strength needs --focus"))
  }

  @Test("Rules that collide are named, with what the bank has for each; check says it too")
  func collide() throws {
    let desk = try Desk()
    try desk.putBank()
    try rewrite(desk, "- 层次 识记：≥2分\n", "- 层次 识记：≤3分\n- 题型 单项选择题 × 难度 较易：≥3题\n- 全卷：≤4题\n")
    let run = try desk.run("assemble", "bank", "-s", "1")
    #expect(run.status == 1)
    #expect(!desk.exists("paper"))
    #expect(run.errors.contains("paper (questions) ≤4 questions: at least 5 questions"))
    try rewrite(
      desk, "- 层次 识记：≥2分\n", "- 章 1 × 题型 单项选择题：≤2题\n- 层次 识记：≥3分\n")
    let collision = try desk.run("assemble", "bank", "-s", "1")
    #expect(collision.status == 1)
  }

  private static let cases = """
    ## C1 案例分析题
    材料：
    酒店材料。

    ### 1 单项选择题
    知识点：A1
    层次：识记
    难度：0.7
    分值：2
    C1 一问（　　）
    A. 甲
    B. 乙
    答案：A

    ### 2 简答题
    知识点：A2
    层次：领会
    难度：0.5
    C1 二问
    采分点：
    - [3] 流失：流失
    参考答案：流失

    ### 3 简答题
    知识点：A2
    层次：领会
    难度：0.5
    C1 三问
    采分点：
    - [3] 口碑：口碑
    参考答案：口碑

    """

  @Test("A case in part, sections of ranges, a table of constraints: drawn, graded and reported")
  func wholeLanguage() throws {
    let desk = try Desk()
    try desk.putBank(
      items: SmallBank.items + "\n" + AssembleTests.cases + "\n"
        + AssembleTests.cases.replacing("C1", with: "C2"))
    try desk.write(
      """
      # 小测验
      课程：small
      总分：10
      时间：30
      必选：S1
      禁用：S8
      卷间难度差：≤0.2
      约束表：cells.csv

      ## 大题 单项选择题
      题型：单项选择题
      题数：3-5
      每题：1

      ## 大题 多项选择题
      题型：多项选择题
      题数：1-2
      每题：1

      ## 大题 案例分析题
      题型：案例分析题
      题数：1
      每题：5
      小题：2

      ## 约束
      - 用时：≤30分钟
      - 字数：≤300字
      - 全卷：7题

      """, to: "bank/blueprints/mini.txt")
    try desk.write(
      "章,识记,领会,合计\n1,≥5,2-5,10\n合计,,,10\n", to: "bank/blueprints/cells.csv")
    let run = try desk.run("assemble", "bank", "--forms", "2", "-s", "4")
    #expect(run.status == 0, "\(run.errors)")
    for form in ["A", "B"] {
      let rows = try desk.text("paper/blueprint-\(form).csv")
      #expect(!rows.contains(",no\r\n"), "\(rows)")
      let drawn = try items(desk, "paper/paper-\(form).csv")
      #expect(drawn.count == 7 && drawn.contains("S1") && !drawn.contains("S8"))
      #expect(drawn.filter { $0.hasPrefix("C") }.count == 2)
      // Parts 1 and 2, or 1 and 3: two points and three.
      #expect(drawn.contains { $0.hasSuffix("/1") })
    }
    _ = try desk.run("simulate", "paper", "-n", "60", "-s", "2")
    let graded = try desk.run("grade", "paper", "answers.csv")
    #expect(graded.status == 0, "\(graded.errors)")
    let report = try desk.run("report", "scores")
    #expect(report.status == 0, "\(report.errors)")
    // The manifest needs no table beside it.
    #expect(try !desk.text("paper/paper.json").contains("cells.csv"))
  }
}
