import ExamCore
import Testing

@testable import ExamFiles

@Suite("The table of a trial")
struct TrialTableTests {
  @Test("Every answer once, the largest differences first, ties in their order")
  func rows() throws {
    let folder = try TemporaryFolder()
    let path = folder.path + "/t.csv"
    try TrialTable.write(TrialSummaryTests.trial(), to: path, headings: .chinese)
    let rows = try readRows(try ByteSource.contents(of: path)).0
    #expect(rows[0] == ["得分", "建议得分", "置信度", "命中", "提示", "作答"])
    #expect(rows.dropFirst().map { $0[5] } == ["老客跑光了。", "流失的只是水。", "客户会流失。"])
    #expect(rows.dropFirst().map { $0[3] } == ["", "流失", "流失"])
  }
}
