// The kinds of items.

import ExamCore
import Testing

@Suite struct ItemKindTests {
  @Test("kinds are called as in the bank's text")
  func names() {
    #expect(
      ItemKind.allCases.map { $0.name(in: .chinese) }
        == ["单项选择题", "多项选择题", "判断题", "填空题", "名词解释", "简答题", "论述题", "案例分析题"])
    #expect(
      ItemKind.allCases.map { $0.name(in: .english) }
        == [
          "single choice", "multiple choice", "true/false", "blanks", "term", "short answer",
          "essay", "case",
        ])
  }

  @Test("terms, short answers and essays are constructed")
  func constructed() {
    #expect(ItemKind.allCases.filter(\.isConstructed) == [.term, .shortAnswer, .essay])
  }
}
