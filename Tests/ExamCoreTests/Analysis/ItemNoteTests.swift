import ExamCore
import Testing

@Suite("Remarks on items")
struct ItemNoteTests {
  private let question = choice(1, objectives: ["a"])

  /// 40 candidates; `upper` and `lower` of the best and worst eleven are right, of the rest `middle`.
  private func notes(upper: Int, middle: Int, lower: Int, options: [OptionCount] = []) -> [ItemNote]
  {
    let key = AnswerKey(form: "A", questions: [question, choice(2, points: 9, objectives: ["a"])])
    var analyzer = FormAnalyzer(key: key)
    for (rank, group) in [(upper, 11, 8), (middle, 18, 5), (lower, 11, 2)].enumerated() {
      for index in 0..<group.1 {
        analyzer.add(
          sheet([index < group.0 ? 1 : 0, Fraction(group.2)], of: [1, 9], form: "A"))
      }
      #expect(rank < 3)
    }
    return analyzer.itemStatistics(options: [options])[0].notes
  }

  @Test("Bands of D")
  func bands() {
    #expect(notes(upper: 11, middle: 9, lower: 2) == [.veryGood])
    #expect(notes(upper: 8, middle: 9, lower: 4) == [.good])
    #expect(notes(upper: 8, middle: 9, lower: 5) == [.acceptable])
    #expect(notes(upper: 7, middle: 9, lower: 6) == [.poor])
    #expect(notes(upper: 11, middle: 18, lower: 10) == [.easy])
    #expect(notes(upper: 2, middle: 9, lower: 6) == [.checkKey])
    #expect(notes(upper: 0, middle: 1, lower: 1) == [.checkKey, .checkItem])
    #expect(notes(upper: 1, middle: 0, lower: 1) == [.checkItem])
    #expect(notes(upper: 11, middle: 18, lower: 11) == [.noSpread])
  }

  @Test("Distractors that nobody chose, and one that beats the key")
  func distractors() {
    let options = [
      OptionCount("A", 10), OptionCount("B", 25), OptionCount("D", 5), OptionCount("blank", 0),
    ]
    #expect(
      notes(upper: 8, middle: 9, lower: 4, options: options) == [
        .good, .unusedDistractors(["C"]), .distractorsAboveKey(["B"]),
      ])
    #expect(ItemNote.distractorsAboveKey(["B"]).isFlag)
    #expect(!ItemNote.unusedDistractors(["C"]).isFlag)
  }

  @Test(
    "Remarks read like this",
    arguments: [
      (
        ItemNote.fewPapers(7), "complete papers: 7, fewer than 20: no discrimination",
        "有效试卷仅 7 份，少于 20 份，不算区分度"
      ),
      (.checkKey, "discriminates the wrong way: check the key first", "区分度为负：先核对答案"),
      (
        .distractorsAboveKey(["B", "C"]),
        "B, C chosen more often than the key: check the key", "选 B、C 的人多于正确答案：核对答案"
      ),
      (.unusedDistractors(["D"]), "nobody chose D: no use as a distractor", "无人选 D：干扰项不起作用"),
      (.easy, "easy item: little discrimination is to be expected", "题目容易，区分度低属正常"),
    ])
  func words(note: ItemNote, english: String, chinese: String) {
    #expect(note.text(in: .english) == english)
    #expect(note.text(in: .chinese) == chinese)
  }
}
