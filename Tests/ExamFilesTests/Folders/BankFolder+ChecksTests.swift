// Everything that is wrong with a bank's folder, each thing said once.

import ExamCore
import Testing

@testable import ExamFiles

@Suite("Checks of bank folders")
struct BankFolderChecksTests {
  private static let outline =
    "# 服务\n编号：service\n语言：zh\n\n## 第1章 服务\n\n### 1.1 服务\n- A1 识记 甲\n"

  private static func item(_ id: String, objective: String = "A1") -> String {
    "## \(id) 判断题\n知识点：\(objective)\n层次：识记\n难度：易\n\(id) 的题干\n答案：对\n"
  }

  private static func blueprint(total: Int) -> String {
    "# 卷\n总分：\(total)\n\n## 大题 判断题\n题型：判断题\n题数：1\n每题：1\n"
  }

  private func findings(
    _ files: [String: String], for names: [String]? = nil
  ) throws -> [Finding] {
    let desk = try Workshop(files)
    let folder = try BankFolder.open(desk.path)
    let blueprints = folder.blueprints.filter { names?.contains($0.id) ?? true }
    return folder.allFindings(for: blueprints).map { finding in
      var finding = finding
      finding.place?.file.replace(desk.path + "/", with: "")
      return finding
    }
  }

  @Test("A folder that is not there is a failure with a way out, not a list of findings")
  func open() throws {
    let desk = try Workshop(["file": ""])
    for (name, words) in [("no", "there is no folder “"), ("file", "“")] {
      do throws(FileFailure) {
        _ = try BankFolder.open(desk[name])
        Issue.record("opened")
      } catch {
        #expect(error.message.english.hasPrefix(words))
        #expect(error.action == .read)
        #expect(error.path == desk[name])
        #expect(error.remedy.chinese == "请给出题库文件夹：里面有 outline.txt 和 items/")
      }
    }
  }

  @Test("A sound bank has nothing to say")
  func sound() throws {
    #expect(
      try findings([
        "outline.txt": Self.outline, "items/a.txt": Self.item("Q1") + "\n" + Self.item("Q2"),
        "blueprints/b.txt": Self.blueprint(total: 1),
      ]) == [])
  }

  @Test("Findings of readers and checks come together, in the order of the files")
  func together() throws {
    let found = try findings([
      "outline.txt": Self.outline,
      "items/a.txt": Self.item("Q1", objective: "A9") + "\n" + Self.item("Q2"),
      "items/b.txt": Self.item("Q3").replacing("层次：识记", with: "层次：记识")
        + "\n" + Self.item("Q4", objective: "A8"),
      "blueprints/b.txt": Self.blueprint(total: 2),
    ])
    #expect(
      found.map { "\($0.place?.file ?? "-"):\($0.place?.line ?? 0) \($0.code)" }
        == [
          "blueprints/b.txt:1 blueprint-sum", "blueprints/b.txt:1 rule-out-of-reach",
          "items/a.txt:2 unknown-objective", "items/b.txt:3 unknown-level",
          "items/b.txt:9 unknown-objective",
        ])
  }

  @Test("An id twice is said once, with both places")
  func duplicates() throws {
    let found = try findings([
      "outline.txt": Self.outline, "items/a.txt": Self.item("Q1"), "items/b.txt": Self.item("Q1"),
    ])
    #expect(found.map(\.code) == ["duplicate-id"])
    #expect(found.first?.message.chinese.contains("items/a.txt 第 1 行") == true)
  }

  @Test("A bank without items says so once")
  func noItems() throws {
    #expect(try findings(["outline.txt": Self.outline]).map(\.code) == ["no-items"])
  }

  @Test("Without an outline nothing is checked against it")
  func noOutline() throws {
    let found = try findings([
      "items/a.txt": Self.item("Q1"), "blueprints/b.txt": Self.blueprint(total: 9),
    ])
    #expect(found.map(\.code) == ["missing-outline"])
  }

  @Test("Only the blueprints asked for are checked")
  func blueprints() throws {
    let files = [
      "outline.txt": Self.outline, "items/a.txt": Self.item("Q1"),
      "blueprints/good.txt": Self.blueprint(total: 1),
      "blueprints/bad.txt": Self.blueprint(total: 5),
    ]
    #expect(try findings(files, for: ["good"]) == [])
    let bad = try findings(files, for: ["bad"])
    #expect(bad.map(\.code) == ["blueprint-sum", "rule-out-of-reach"])
    #expect(bad.allSatisfy { $0.place?.file == "blueprints/bad.txt" })
    #expect(try findings(files, for: []) == [])
  }

  /// `line severity code` of what is said about a bank of one file of items.
  private static func words(items: String, outline: String? = nil) throws -> [String] {
    let plain = "# 课\n编号：c\n\n## 第1章 一\n\n### 1.1 一\n- A1 识记 甲\n"
    let desk = try Workshop(["outline.txt": outline ?? plain, "items/a.txt": items])
    return BankFolder.read(desk.path).allFindings(for: []).map { finding in
      "\(finding.place?.line ?? 0) \(finding.severity) \(finding.code)"
    }
  }

  @Test("What stands there but cannot be read is not called missing too")
  func misread() throws {
    let found = try Self.words(
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
    let found = try Self.words(
      items: "## X 判断题\n知识点：\n层次：\n难度：\n标签：\n对吗？\n答案：\n")
    #expect(
      found.filter { !$0.hasSuffix("uncovered-objective") } == [
        "2 error no-objective", "3 error no-level", "4 error no-facility",
        "5 warning empty-field", "7 error no-key",
      ])
  }

  @Test("An id that stands twice in the outline is told once, with both places")
  func twice() throws {
    let found = try Self.words(
      items: "## X 判断题\n知识点：A1\n层次：识记\n难度：0.5\n对吗？\n答案：对\n",
      outline: "# 课\n编号：c\n## 第1章 一\n### 1.1 一\n- A1 识记 甲\n## 第1章 二\n### 1.1 二\n- A1 识记 乙\n")
    #expect(
      found.filter { $0.contains("duplicate") } == [
        "6 error duplicate-id", "7 error duplicate-id", "8 error duplicate-id",
      ])
  }
}
