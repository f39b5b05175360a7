// Exams drawn from bank folders, and banks that are not drawn from.

import ExamCore
import ExamFiles
import Testing

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
}
