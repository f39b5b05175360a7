import Testing

@testable import ExamCore

@Suite("Item history")
struct ItemHistoryTests {
  @Test("Few answers move the confidence little, many move it to the share")
  func factor() {
    let half = Fraction(1, over: 2) ?? .zero
    #expect(ItemHistory(exact: half, answers: 0).factor == .one)
    #expect(ItemHistory(exact: half, answers: 20).factor == Fraction(3, over: 4))
    #expect(ItemHistory(exact: half, answers: 1_980).factor == Fraction(505, over: 1000))
    #expect(ItemHistory(exact: .one, answers: 500).factor == .one)
  }

  @Test("Nonsense neither raises confidence nor crashes")
  func nonsense() {
    #expect(ItemHistory(exact: 7, answers: 10).factor == .one)
    #expect(ItemHistory(exact: -1, answers: -5).factor == .one)
    #expect(ItemHistory(exact: 0, answers: .max).factor > .zero)
  }

  @Test("A grader that is given one is less sure by it, and gives the same points")
  func grader() {
    let order = WordOrderModel([])
    let bad = ItemHistory(exact: Fraction(1, over: 2) ?? .zero, answers: 980)
    let plain = ConstructedScorer(GuardTrial.part(), order: order)?.score("打热线能当场问清。")
    let known = ConstructedScorer(GuardTrial.part(), history: bad, order: order)?
      .score("打热线能当场问清。")
    #expect(plain?.points == known?.points)
    #expect((known?.confidence ?? 1) < (plain?.confidence ?? 0))
  }
}
