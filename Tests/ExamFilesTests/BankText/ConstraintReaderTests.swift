// Lines of 约束, forgiving and canonical.

import ExamCore
import Testing

@testable import ExamFiles

@Suite struct ConstraintReaderTests {
  private func read(_ line: String) -> (BlueprintConstraint?, [Finding]) {
    let document = TextDocument(file: "b.txt", text: line)
    var reader = ConstraintReader(log: ReadingLog(document))
    let constraint = reader.constraint(SourceSlice(line: 1, text: line[...]))
    return (constraint, reader.log.findings)
  }

  @Test(
    "every subject, with its canonical form",
    arguments: [
      ("每个知识点：≤2题", "每个知识点：≤2题"), ("每章×层次 综合：至多10", "每章 × 层次 综合应用：≤10分"),
      ("章 重点：不少于60％", "章 重点：≥60%"), ("用时：不超过140分", "用时：≤140分钟"),
      ("用时：100－140分钟", "用时：100-140分钟"), ("字数：≤6000", "字数：≤6000字"),
      ("全卷：34-40题", "全卷：34-40题"), ("paper: 34-40 questions", "全卷：34-40题"),
      ("每种题型：≥1题", "每种题型：≥1题"), ("each level: >=10%", "每个层次：≥10%"),
      ("each facility × tag 酒店: <=3", "每档难度 × 标签 酒店：≤3分"), ("words: 500-900", "字数：500-900字"),
      ("minutes: <=140 min", "用时：≤140分钟"), ("层次 识记：18%-22%", "层次 识记：18-22%"),
    ])
  func subjects(written: String, canonical: String) throws {
    let (constraint, findings) = read(written)
    let read = try #require(constraint)
    #expect(findings.isEmpty)
    #expect(ConstraintPrinter.print(read, in: .chinese) == canonical)
  }

  @Test(
    "units that the subject cannot have",
    arguments: [
      "用时：≤140题", "字数：≤60分", "层次 识记：≤6000字", "平均难度：≤60%", "每章：≤5分钟", "字数：9-3",
    ])
  func units(line: String) {
    let (constraint, findings) = read(line)
    #expect(constraint == nil)
    #expect(findings.map(\.code) == ["bad-range"])
  }

  @Test("fields of the head are sent there")
  func head() {
    for line in ["必选：Q1", "曝光：近 3 份不用", "卷间难度差：≤0.03", "overlap: <=5"] {
      let (constraint, findings) = read(line)
      #expect(constraint == nil)
      #expect(findings.map(\.code) == ["malformed-constraint"])
      #expect(
        findings.first?.remedy?.english == "write it in the head of the file, without a dash")
    }
    #expect(read("必选：Q1").1.first?.message.chinese == "“必选”不是约束，是细目表开头的字段")
  }
}
