import Testing

@testable import ExamCore

struct CatchAllCheckTests {
  @Test(
    "options that sum up the others",
    arguments: [
      ("以上都对", true), ("上述说法都不对", true), ("All of the above", true), ("None of the above.", true),
      ("都很重要", false), ("在以上时间联系", false), ("", false),
    ])
  func options(_ option: String, _ isFound: Bool) {
    let bank = SmallBank.bank(
      SmallBank.item("X", SmallBank.single(options: ["甲", "乙", "丙", option])))
    #expect(
      SmallBank.words(CatchAllCheck(), bank)
        == (isFound ? ["catch-all-option: X: option D sums up the others: “\(option)”"] : []))
  }

  @Test("a note, in both languages; an option that is only fixed in its place is none")
  func note() {
    let fixed = QuestionBody.singleChoice(
      ChoiceBody(options: ["甲", "以上都错"], key: [0], anchored: [0]))
    let findings = CatchAllCheck().findings(in: SmallBank.bank(SmallBank.item("X", fixed)))
    #expect(findings.map(\.severity) == [.note])
    #expect(findings.map(\.message.chinese) == ["X：选项 B 概括了其他选项：“以上都错”"])
  }
}
