// `paper.json` written and read again.

import ExamCore
import ExamFiles
import Testing

@Suite("Manifests")
struct ManifestFileTests {
  private static func exam(_ forms: FormCode...) -> IssuedExam {
    let hash = ContentHash(of: "")
    let item = Item(
      id: "Q", kind: .trueFalse,
      parts: [ItemPart(objectives: ["A1"], stem: "对吗？", body: .trueFalse(key: true))])
    return IssuedExam(
      outline: Outline(
        id: "c", title: "课",
        chapters: [
          Chapter(
            id: "1", title: "一",
            sections: [
              Section(
                id: "1.1", title: "一",
                objectives: [Objective(id: "A1", level: .recall, title: "甲")])
            ])
        ]),
      blueprint: Blueprint(
        id: "b", title: "卷", total: 1,
        sections: [PaperSection(title: "判断题", kinds: [.trueFalse], count: 1, points: 1)]),
      items: [item], seed: .max, bankHash: hash, blueprintHash: hash,
      forms: forms.map {
        FormLayout(form: $0, sections: [[Placement(item: "Q", optionOrders: [[]])]])
      })
  }

  @Test("What was written is read again")
  func roundTrip() throws {
    let exam = Self.exam("A", "B")
    #expect(try ManifestFile.decode(ManifestFile.encode(exam), file: "paper.json") == exam)
  }

  @Test("Two forms of one code are refused: a sheet could be graded by the wrong key")
  func twice() throws {
    let failure = #expect(throws: FileFailure.self) {
      try ManifestFile.decode(ManifestFile.encode(Self.exam("A", "A")), file: "paper.json")
    }
    #expect(failure?.message.english == "cannot read the exam “paper.json”: it holds two forms A")
    #expect(failure?.message.chinese == "无法读取试卷“paper.json”：其中有两套 A 卷")
  }

  @Test("Text that is no manifest is refused", arguments: ["", "{}", "[1]", "{\"format\":1"])
  func foreign(_ text: String) {
    #expect(throws: FileFailure.self) {
      try ManifestFile.decode(Array(text.utf8), file: "paper.json")
    }
  }
}
