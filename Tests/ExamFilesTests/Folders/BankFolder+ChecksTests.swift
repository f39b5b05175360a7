// What the readers and the checks say together.

import ExamCore
import ExamFiles
import Foundation
import Testing

@Suite("Findings of a bank's folder")
struct BankFolderChecksTests {
  private static func findings(items: String, outline: String? = nil) throws -> [String] {
    let folder = FileManager.default.temporaryDirectory.appending(
      path: "checks-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    let plain = "# 课\n编号：c\n\n## 第1章 一\n\n### 1.1 一\n- A1 识记 甲\n"
    try OutputFolder(folder.path + "/items").commit()
    try AtomicFile.write(outline ?? plain, to: folder.path + "/outline.txt")
    try AtomicFile.write(items, to: folder.path + "/items/a.txt")
    return BankFolder.read(folder.path).allFindings(for: []).map { finding in
      "\(finding.place?.line ?? 0) \(finding.severity) \(finding.code)"
    }
  }

  @Test("What stands there but cannot be read is not called missing too")
  func misread() throws {
    let found = try Self.findings(
      items: """
        ## X1 单项选择题
        知识点：A1
        层次：识纪纪
        难度：难难难
        哪个？
        A. 一
        B. 二
        答案：见上

        ## X2 判断题
        知识点：A1
        对吗？
        答案：也许
        """)
    #expect(
      found == [
        "3 error unknown-level", "4 error unknown-facility", "8 error bad-key",
        "10 error no-level", "10 error no-facility", "13 error bad-key",
      ])
  }

  @Test("A field that has to say something and says nothing is one error, on its own line")
  func empty() throws {
    let found = try Self.findings(
      items: "## X 判断题\n知识点：\n层次：\n难度：\n标签：\n对吗？\n答案：\n")
    #expect(
      found.filter { !$0.hasSuffix("uncovered-objective") } == [
        "2 error no-objective", "3 error no-level", "4 error no-facility",
        "5 warning empty-field", "7 error no-key",
      ])
  }

  @Test("An id that stands twice in the outline is told once, with both places")
  func twice() throws {
    let found = try Self.findings(
      items: "## X 判断题\n知识点：A1\n层次：识记\n难度：0.5\n对吗？\n答案：对\n",
      outline: "# 课\n编号：c\n## 第1章 一\n### 1.1 一\n- A1 识记 甲\n## 第1章 二\n### 1.1 二\n- A1 识记 乙\n")
    #expect(
      found.filter { $0.contains("duplicate") } == [
        "6 error duplicate-id", "7 error duplicate-id", "8 error duplicate-id",
      ])
  }
}
