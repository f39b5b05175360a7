// Exams drawn from bank folders, and banks that are not drawn from.

import ExamCore
import Testing

@testable import ExamFiles

@Suite("Exam maker")
struct ExamMakerTests {
  private static let blueprint =
    "# 卷\n总分：3\n\n## 大题 判断题\n题型：判断题\n题数：3\n每题：1\n"

  private func folder(items: Int, broken: Bool = false) throws -> BankFolder {
    var text = ""
    for number in 1...items {
      text += "## Q\(number) 判断题\n知识点：A1\n层次：识记\n难度：易\n第 \(number) 题\n答案：对\n\n"
    }
    if broken { text += "## Q0 判断题\n知识点：A9\n层次：识记\n难度：易\n题\n答案：对\n" }
    let desk = try Workshop([
      "outline.txt": PrintedExam.outline, "items/a.txt": text,
      "blueprints/b.txt": Self.blueprint,
    ])
    return BankFolder.read(desk.path)
  }

  @Test("The same seed draws the same exam, with the hashes of what it was drawn from")
  func same() throws {
    let folder = try folder(items: 20)
    let blueprint = folder.blueprints[0]
    let exam = try ExamMaker(folder).exam(blueprint, seed: 1, forms: 2)
    #expect(try ExamMaker(folder).exam(blueprint, seed: 1, forms: 2) == exam)
    #expect(exam.bankHash == CanonicalHash.of(folder.bank))
    #expect(exam.blueprintHash == CanonicalHash.of(blueprint, in: .chinese))
    #expect(exam.items.count == 6)
    let other = try ExamMaker(folder).exam(blueprint, seed: 2, forms: 2)
    #expect(other.items.map(\.id) != exam.items.map(\.id))
  }

  @Test("A bank with an error is refused with its errors only, a bank too small with what it lacks")
  func refusals() throws {
    func refusal(_ folder: BankFolder, forms: Int = 1) -> [Finding] {
      do throws(ExamRefusal) {
        _ = try ExamMaker(folder).exam(folder.blueprints[0], seed: 1, forms: forms)
        return []
      } catch {
        return error.findings
      }
    }
    let broken = refusal(try folder(items: 9, broken: true))
    #expect(broken.map(\.code) == ["unknown-objective"])
    let small = refusal(try folder(items: 4), forms: 2)
    #expect(small.hasErrors)
    #expect(small.first?.message.english.contains("needs 6 items") == true, "\(small)")
    #expect(small.first?.place?.line == 4)
    #expect(refusal(try folder(items: 6), forms: 2) == [])
  }

  @Test("An issued paper is graded by the glossary it was issued with, and its seal covers it")
  func glossary() throws {
    let item = """
      ## Q1 简答题
      知识点：A1
      层次：识记
      难度：易
      后果？
      采分点：
      - [1] 流失：{客户流失}
      示例：
      - [1] 转投同行
      - [1] 流走
      - [0] 无

      """
    let desk = try Workshop([
      "outline.txt": PrintedExam.outline, "items/a.txt": item,
      "glossary.txt": "# 词\n- 客户流失：{转投} | 流走\n- 转投：转投*同行\n- 其他：别的\n",
      "blueprints/b.txt": "# 卷\n总分：1\n\n## 大题 简答题\n题数：1\n每题：1\n",
    ])
    let folder = BankFolder.read(desk.path)
    #expect(!folder.allFindings(for: folder.blueprints).hasErrors)
    let exam = try ExamMaker(folder).exam(folder.blueprints[0], seed: 1)
    #expect(exam.glossary.sets.map(\.name) == ["客户流失", "转投"])
    let bytes = ManifestFile.encode(exam)
    try desk.write("- 客户流失：没有别的\n", to: "glossary.txt")
    #expect(CanonicalHash.of(BankFolder.read(desk.path).bank) != exam.bankHash)
    let read = try ManifestFile.decode(bytes, file: "paper.json")
    #expect(read == exam)
    #expect(ManifestFile.encode(read) == bytes)
    let grader = Grader(exam: read)
    let question = try #require(grader.forms.first?.questions.first)
    #expect(grader.score("客户都转投了同行", of: question).points == 1)
    let changed = String(decoding: bytes, as: UTF8.self).replacing("流走", with: "走开")
    #expect(throws: FileFailure.self) {
      try ManifestFile.decode(Array(changed.utf8), file: "paper.json")
    }
  }
}
