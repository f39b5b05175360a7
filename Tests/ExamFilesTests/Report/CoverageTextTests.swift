import ExamCore
import Testing

@testable import ExamFiles

@Suite("Coverage in the terminal")
struct CoverageTextTests {
  private static func text(
    _ language: Language, width: Int = 80, hasColour: Bool = false,
    coverage: Coverage = CoverageSample.coverage
  ) -> String {
    CoverageText(
      coverage, outline: CoverageSample.outline,
      style: SummaryStyle(language: language, width: width, hasColour: hasColour)
    ).text
  }

  @Test("Numbers stand under their headings whatever the width of the words beside them")
  func chinese() {
    #expect(
      CoverageTextTests.text(.chinese) == """
        知识点  层次      单选  判断  论述  合计  题  主观  名称
        A1      识记       4/6     -   1/5  5/11  5     1   服务的含义
        A2      简单应用     -   1/1  2/10  3/11  3*    2*  服务的做法
        第1章              4/6   1/1  3/15  8/22            服务
        B1      识记         -     -     -     -  0*    0   =投诉
        第2章                -     -     -     -            投诉
        合计               4/6   1/1  3/15  8/22

        层次      单选  判断  论述  合计   占比
        识记       4/6     -   1/5  5/11  50.0%
        领会         -     -     -     -   0.0%
        简单应用     -   1/1  2/10  3/11  50.0%
        综合应用     -     -     -     -   0.0%
        合计       4/6   1/1  3/15  8/22

        每格为小题数/分值，案例的每一小题各算一题。没有评分细则的题每题分值：单项选择题
        1.5、判断题 1。
        * 3 个知识点中，2 个的试题少于 4 道；应用层次中 1 个的主观题和案例小题少于 3
        个。
        """)
  }

  @Test("English; titles are left out where there is no room for them")
  func english() {
    let wide = CoverageTextTests.text(.english, width: 100).split(separator: "\n").map(String.init)
    #expect(
      wide.first == "objective  level        single  t/f  essay  total  items  constr.  title")
    #expect(
      wide[2] == "A2         application       -  1/1   2/10   3/11     3*       2*  服务的做法")
    #expect(
      wide.suffix(2) == [
        "* 2 of 3 objectives with fewer than 4 items; 1 to be applied with fewer than 3 constructed questions",
        "or parts of cases.",
      ])
    let narrow = CoverageTextTests.text(.english, width: 80)
    #expect(!narrow.contains("title") && !narrow.contains("服务的做法"))
  }

  @Test("What is too few is coloured on a terminal, and nothing elsewhere")
  func colour() {
    let lines = CoverageTextTests.text(.chinese, hasColour: true).split(separator: "\n")
    #expect(lines[2].hasPrefix("\u{1B}[33mA2 "))
    #expect(lines[1].hasPrefix("A1 "))
    #expect(!CoverageTextTests.text(.chinese).contains("\u{1B}"))
  }

  @Test("A bank without items has a table of nothing")
  func empty() {
    let coverage = Coverage(Bank(outline: CoverageSample.outline, items: []))
    let text = CoverageTextTests.text(.english, coverage: coverage)
    #expect(text.contains("A1         recall           -     0*       0"))
    #expect(text.contains("* 3 of 3 objectives"))
  }
}
