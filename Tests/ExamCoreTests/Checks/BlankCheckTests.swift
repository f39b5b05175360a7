import Testing

@testable import ExamCore

struct BlankCheckTests {
  @Test(
    "blanks of the stem and of the answer are counted",
    arguments: [
      ("甲____乙____", 2, []), ("甲＿＿乙", 1, []),
      ("甲_乙", 1, ["blank-count: X: the stem has 0 blanks, the answer has 1"]),
      ("甲____", 2, ["blank-count: X: the stem has 1 blanks, the answer has 2"]),
      ("甲________", 1, []),
    ])
  func counts(_ stem: String, _ answers: Int, _ expected: [String]) {
    let blanks = Array(repeating: Blank(answers: ["答"]), count: answers)
    let bank = SmallBank.bank(SmallBank.item("X", .blanks(blanks), stem: stem))
    #expect(SmallBank.words(BlankCheck(), bank) == expected)
  }

  @Test("a blank without an answer is reported")
  func noAnswer() {
    let bank = SmallBank.bank(SmallBank.item("X", .blanks([Blank(answers: [" "])]), stem: "____"))
    #expect(SmallBank.words(BlankCheck(), bank) == ["no-key: X: blank 1 has no answer"])
  }
}
