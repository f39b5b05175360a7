import ExamCore
import Testing

@testable import ExamFiles

@Suite("Answers with their points marked")
struct MarkedTextTests {
  private func mark(_ number: Int, _ ranges: [Range<Int>]) -> CriterionMark {
    CriterionMark(
      criterion: number, label: "", objective: nil, points: 1, maximum: 1, state: .scored,
      evidence: ranges.map { CriterionMark.Evidence(text: "", range: $0) })
  }
  private let plain = SummaryStyle(language: .chinese)

  @Test("Brackets with the number of the criterion, without colour")
  func brackets() {
    let text = MarkedText("客户流失，口碑变差", marks: [mark(1, [2..<4]), mark(2, [5..<7])])
    #expect(text.text(plain) == "客户[1 流失]，[2 口碑]变差")
  }

  @Test("Underlined with the number behind, with colour")
  func colour() {
    let text = MarkedText("流失", marks: [mark(3, [0..<2])])
    #expect(
      text.text(SummaryStyle(language: .chinese, hasColour: true))
        == "\u{1B}[4;36m流失\u{1B}[0m\u{1B}[2m3\u{1B}[0m")
  }

  @Test("Words of two criteria carry both numbers; pieces make up the answer")
  func overlap() {
    let text = MarkedText("甲乙丙丁", marks: [mark(1, [0..<3]), mark(2, [1..<4])])
    #expect(text.text(plain) == "[1 甲][1,2 乙丙][2 丁]")
    #expect(text.pieces.map(\.text).joined() == "甲乙丙丁")
  }

  @Test("Nothing, ranges outside, and characters of several scalars")
  func edges() {
    #expect(MarkedText("", marks: [mark(1, [0..<5])]).pieces.isEmpty)
    #expect(MarkedText("甲", marks: [mark(1, [7..<9])]).text(plain) == "甲")
    #expect(MarkedText("👨‍👩‍👧好", marks: [mark(1, [5..<6])]).text(plain) == "👨‍👩‍👧[1 好]")
  }
}
