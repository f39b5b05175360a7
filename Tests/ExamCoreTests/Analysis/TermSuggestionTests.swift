import Testing

@testable import ExamCore

@Suite("Suggestions for patterns")
struct TermSuggestionTests {
  @Test("Frequent words of answers that were marked too low come first")
  func frequent() {
    let trial = RubricTrialTests.trial([
      ("打进去立刻就有人应答。", 1), ("有事立刻能解决。", 1), ("我有问题立刻打过去。", 1), ("打热线比较麻烦。", 0), ("打热线真的麻烦。", 0),
    ])
    #expect(trial.suggestions.first == TermSuggestion(text: "立刻", wellMarked: 3, others: 0))
    #expect(!trial.suggestions.contains { $0.text.contains("麻烦") })
  }

  @Test("What the rubric or the stem has is no news")
  func known() {
    let trial = RubricTrialTests.trial([
      ("人工热线总占线。", 5), ("人工热线占线了。", 5), ("人工热线又占线。", 5),
    ])
    #expect(!trial.suggestions.contains { $0.text.contains("占线") || $0.text.contains("热线") })
  }

  @Test("No answer marked too low, no suggestion")
  func none() {
    #expect(RubricTrialTests.trial([("打热线当场问。", 1), ("打热线不好。", 0)]).suggestions.isEmpty)
  }
}
