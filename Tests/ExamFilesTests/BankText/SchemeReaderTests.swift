import ExamCore
import ExamFiles
import Testing

@Suite("Reading schemes")
struct SchemeReaderTests {
  @Test("The scheme of the guide, as it stands there and as it is printed")
  func example() {
    let text = """
      # CRMAT 客户管理专业水平证书
      编号：crmat
      及格：60

      ## 初级 中国客户经理助理专业水平证书
      别名：客户经理助理
      课程：
      - 客户服务基础
      - 客户服务案例

      ## 高级 中国客户管理总监专业水平证书
      课程：
      - 大客户管理
      报告：企业客户管理案例研究报告
      答辩：需要
      工作年限：3

      """
    let read = SchemeReader.read(TextDocument(file: "scheme.txt", text: text))
    #expect(read.findings.isEmpty)
    #expect(read.scheme.levels.map(\.name) == ["初级", "高级"])
    #expect(read.scheme.levels.map(\.courses.count) == [2, 1])
    #expect(read.scheme.levels.map(\.report) == [nil, "企业客户管理案例研究报告"])
    #expect(read.scheme.levels.map(\.defence) == [false, true])
    #expect(read.scheme.levels.map(\.workYears) == [nil, 3])
    #expect(SchemePrinter.print(read.scheme, in: .chinese) == text)
  }

  @Test("Everything wrong with a scheme is said at once")
  func broken() {
    let text = """
      # 方案
      及格：六十
      ## 初级
      答辩：也许
      工作年限：-1
      ## 初级 证书
      ### 更低
      ##
      """
    let read = SchemeReader.read(TextDocument(file: "scheme.txt", text: text))
    #expect(
      read.findings.map(\.message.chinese) == [
        "缺少“编号”", "“六十”不能作为“及格”的数", "级别“初级”没有写证书名称", "“答辩”没有“也许”这个值",
        "“-1”不能作为“工作年限”的数", "级别“初级”重复了", "标题“更低”的层级太低", "这个级别没有名称",
      ])
    #expect(read.findings.map(\.place?.line) == [1, 2, 3, 4, 5, 6, 7, 8])
    #expect(read.scheme.levels.map(\.name) == ["初级"])
  }

  @Test("An empty file is a scheme that lacks everything")
  func empty() {
    let read = SchemeReader.read(TextDocument(file: "scheme.txt", text: ""))
    #expect(read.findings.map(\.code) == ["missing-title", "missing-field", "missing-field"])
    #expect(read.scheme == Scheme(id: "", title: "", pass: 0))
  }
}
