import ExamCore
import ExamFiles
import Testing

@Suite("Summaries for the terminal")
struct ReportSummaryTests {
  private func report(_ sheets: [ScoreSheet], candidate: String? = nil) throws -> Report {
    let record = try #require(GradedExam.record)
    let folder = try GradedFolder(sheets)
    return try ReportRun(exam: GradedExam.exam, record: record)
      .run(folder.path, output: nil, candidate: candidate)
  }

  @Test("Every line of every summary fits the width, in both languages")
  func width() throws {
    let report = try report(GradedExam.sheets(120, seed: 4), candidate: "S1002")
    for language in Language.allCases {
      for width in [10, 60, 80, 120] {
        let style = SummaryStyle(language: language, width: width)
        let whole = ReportSummary(report, style: style).text
        let one = try #require(CandidateSummary(report, style: style)).text
        for line in (whole + one).split(separator: "\n") {
          #expect(DisplayWidth.of(line) <= max(60, width), "\(line)")
        }
        #expect(whole.hasSuffix("\n") && !whole.hasSuffix("\n\n"))
      }
    }
  }

  @Test("Colour only when asked, and taking it away gives the plain text")
  func colour() throws {
    let report = try report(GradedExam.sheets(120, seed: 4))
    let plain = ReportSummary(report, style: SummaryStyle(language: .english)).text
    let painted = ReportSummary(
      report, style: SummaryStyle(language: .english, hasColour: true)
    ).text
    #expect(!plain.contains("\u{1B}"))
    #expect(painted.contains("\u{1B}[1m"))
    var stripped = painted
    for code in ["0", "1", "2", "31", "32", "33"] {
      stripped = stripped.replacing("\u{1B}[\(code)m", with: "")
    }
    #expect(stripped == plain)
  }

  @Test("Nobody's total is final: said in one line, nothing invented")
  func empty() throws {
    let nobody = try report([])
    let text = ReportSummary(nobody, style: SummaryStyle(language: .english, width: 1_000)).text
    #expect(
      text == """
        客户服务案例 · 模拟试卷
        Form A, B: 0 present, 0 absent

        No total is final yet.

        \(MasteryRule().text(in: .english))

        """)
  }

  @Test("A small class gets no reliability, and hears why")
  func small() throws {
    let sheets = (0..<6).map { GradedExam.sheet("S\($0)", [1, 0, 1, 1], [Points($0 % 5), 2]) }
    let text = ReportSummary(
      try report(sheets), style: SummaryStyle(language: .chinese, width: 80)
    ).text
    #expect(text.contains("A 卷：完整答卷 6 份，少于 20 份，不算信度和区分度"))
    #expect(text.contains("平均 6.7 / 10；标准差 1.6；最低 5，最高 9；及格率 66.7%（4/6）"))
    #expect(text.contains("判定规则"))
    #expect(!text.contains("α"))
  }

  @Test("One candidate: chapters, objectives, intervals, and what was never asked")
  func candidate() throws {
    let sheets = [GradedExam.sheet("007", [1, 1, 0, 1], [2, 2])]
    let report = try report(sheets, candidate: "007")
    let text = try #require(
      CandidateSummary(report, style: SummaryStyle(language: .chinese, width: 90))
    ).text
    #expect(text.hasPrefix("客户服务案例 · 模拟试卷\n007 考生007，A 卷\n总分 7 / 10，及格\n\n1 客户服务的重要性"))
    #expect(text.contains("未考"))
    #expect(text.contains("已掌握"))
    let english = try #require(
      CandidateSummary(report, style: SummaryStyle(language: .english))
    ).text
    let lines = english.split(separator: "\n")
    #expect(lines.contains { $0.hasPrefix("  A1 ") && $0.contains(" 1.5/1.5 ") })
    #expect(lines.contains { $0.hasPrefix("  B2 ") && $0.contains(" not asked ") })
    #expect(lines.allSatisfy { DisplayWidth.of(String($0)) <= 80 })
    let absent = try self.report(
      [GradedExam.sheet("9", [0, 0, 0, 0], [0, 0], attendance: .absent)], candidate: "9")
    let words = try #require(CandidateSummary(absent, style: SummaryStyle(language: .english))).text
    #expect(words.contains("9 考生9, form A\nabsent\n"))
    let nobody = try self.report([])
    #expect(CandidateSummary(nobody, style: SummaryStyle(language: .english)) == nil)
  }
}
