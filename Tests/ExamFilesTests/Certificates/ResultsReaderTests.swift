import ExamCore
import ExamFiles
import Testing

private let scheme = Scheme(
  id: "crmat", title: "CRMAT", pass: 60,
  levels: [
    Scheme.Level(
      name: "初级", certificate: "中国客户经理助理专业水平证书", courses: ["客户服务基础", "客户服务案例"]),
    Scheme.Level(
      name: "中级", certificate: "中国客户管理经理专业水平证书", aliases: ["客户经理"], courses: ["客户关系管理"],
      report: "企业客户管理案例研究报告"),
    Scheme.Level(
      name: "高级", certificate: "中国客户管理总监专业水平证书", courses: ["大客户管理"], report: "高级研究报告",
      defence: true, workYears: 3),
  ])

@Suite("Results and certificates")
struct ResultsReaderTests {
  private func read(_ text: String) throws -> ([CandidateResults], [Finding]) {
    let folder = try TemporaryFolder()
    let path = folder.path + "/results.csv"
    try AtomicFile.write(text, to: path)
    return try ResultsReader(scheme: scheme).read(path)
  }

  @Test("Widths, brackets and both languages are read; the best result counts")
  func forgiving() throws {
    let (results, findings) = try read(
      """
      考生,姓名,课程,成绩
      01,张三,《客户服务基础》,５９.５
      01,张三,客户服务 基础,61
      01,,客户服务案例,合格
      02,李四,客户关系管理,75分
      02,李四,中级报告,通过
      02,李四,答辩,未通过
      01,张三,工作年限,3.5年
      02,李四,report 高级,pass
      02,李四,defence,pass
      """)
    #expect(findings == [])
    #expect(results.map(\.candidate) == ["01", "02"])
    #expect(results[0][course: "客户服务基础"]?.best == 61)
    #expect(results[0][course: "客户服务案例"]?.isPassed == true)
    #expect(results[0].workYears == Fraction(7, over: 2))
    #expect(results[1].reportLevels == ["中级", "高级"])
    #expect(results[1].defencePassed)
    #expect(!results[1].reportPassed)
    let standings = results.map(CertificateAdvisor(scheme: scheme).standing(of:))
    #expect(standings[0].levels.map(\.isHeld) == [true, false, false])
    #expect(standings[1].levels.map(\.isHeld) == [false, true, false])
  }

  @Test("A report without a level is good for all of them; a title for its own")
  func reports() throws {
    let (results, _) = try read(
      "candidate,course,result\n1,报告,通过\n2,企业客户管理案例研究报告,80\n3,报告,59\n")
    #expect(results[0].reportPassed)
    #expect(results[1].reportLevels == ["中级"])
    #expect(!results[2].reportPassed)
  }

  @Test("What does not fit is told with its row and a way out")
  func findings() throws {
    let (results, findings) = try read(
      """
      candidate,name,course,result
      1,张三,客户服务基楚,70
      1,张三,量子力学,70
      1,张三,客户服务基础,一百
      1,李四,客户服务基础,101
      ,王五,客户服务基础,60
      1,张三,工作年限,通过
      1,张三,客户服务基础,缺考
      """)
    #expect(
      findings.map(\.message.english) == [
        "row 2: the scheme has no course “客户服务基楚”; the row was left out",
        "row 3: the scheme has no course “量子力学”; the row was left out",
        "row 4: “一百” is no result; the row was left out",
        "row 5: candidate 1 is “张三” above and “李四” here",
        "row 5: “101” is no result; the row was left out",
        "row 6 names no candidate",
        "row 7: “通过” is no result; the row was left out",
      ])
    #expect(findings[0].remedy?.chinese == "是不是“客户服务基础”？")
    #expect(findings[6].remedy?.english == "Write a number of years, such as 3.")
    #expect(results.count == 1)
    #expect(results[0].courses.isEmpty)
  }

  @Test("Empty files and missing columns", arguments: ["", "candidate,result\n1,2\n", "x\n"])
  func empty(text: String) throws {
    let (results, findings) = try read(text)
    #expect(results.isEmpty)
    #expect(findings.contains { $0.message.english == "there is no column “course”" })
  }

  @Test("The table and the text, literally")
  func output() throws {
    let (results, _) = try read(
      "考生,姓名,课程,成绩\n01,张三,客户服务基础,61\n01,张三,客户服务案例,52\n01,张三,客户关系管理,90\n01,张三,报告,通过\n")
    let standings = results.map(CertificateAdvisor(scheme: scheme).standing(of:))
    let folder = try TemporaryFolder()
    let file = try OutputFile(folder.path + "/certificates.csv")
    try CertificatesTable.write(standings, language: .chinese, to: file)
    try file.publish()
    let bytes = try ByteSource.contents(of: folder.path + "/certificates.csv")
    #expect(
      String(decoding: bytes, as: UTF8.self)
        == "\u{FEFF}考生,姓名,级别,证书,已获得,尚缺\r\n"
        + "01,张三,初级,中国客户经理助理专业水平证书,否,《客户服务案例》最好成绩 52，60 分及格\r\n"
        + "01,张三,中级,中国客户管理经理专业水平证书,是,\r\n"
        + "01,张三,高级,中国客户管理总监专业水平证书,否,《大客户管理》未考过，60 分及格；报告答辩通过；满 3 年工作年限的证明\r\n")
    #expect(
      CertificateSummary(standings, style: SummaryStyle(language: .english)).text
        == """
        01 张三
          next: 初级 中国客户经理助理专业水平证书, still missing
            - 客户服务案例: best score 52, 60 passes
          held: 中级 中国客户管理经理专业水平证书
          not held: 高级 中国客户管理总监专业水平证书, still missing
            - 大客户管理: no result yet, 60 passes
            - defence of the report: to pass
            - years of work: 3 needed, none stated

        """)
    #expect(
      CertificateSummary([], style: SummaryStyle(language: .chinese)).text == "没有考生。\n")
  }

  @Test("A course that was failed without a score is not called one never sat")
  func failedWithoutScore() throws {
    let (results, _) = try read("考生,课程,成绩\n01,大客户管理,未通过\n01,客户关系管理,缺考\n")
    let missing = results.flatMap { CertificateAdvisor(scheme: scheme).standing(of: $0).levels }
      .flatMap(\.missing).map { $0.text(in: .chinese) }
    #expect(missing.contains("《大客户管理》未通过，60 分及格"))
    #expect(missing.contains("《客户关系管理》未考过，60 分及格"))
  }
}
