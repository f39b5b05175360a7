import Testing

@testable import ExamCore

struct CoverageCheckTests {
  @Test("objectives without items are named; a criterion's objective counts as covered")
  func coverage() {
    var rubric = SmallBank.rubric
    let only = SmallBank.item("X", .shortAnswer(rubric))
    #expect(
      SmallBank.words(CoverageCheck(), SmallBank.bank(only)) == [
        "uncovered-objective: no item examines A1.1-2 “解”"
      ])
    rubric.criteria[1].objective = "A1.1-2"
    let both = SmallBank.item("X", .shortAnswer(rubric))
    #expect(SmallBank.words(CoverageCheck(), SmallBank.bank(both)) == [])
  }

  @Test("a bank without items is one finding")
  func empty() {
    #expect(
      SmallBank.words(CoverageCheck(), SmallBank.bank()) == ["no-items: the bank has no items"])
  }
}
