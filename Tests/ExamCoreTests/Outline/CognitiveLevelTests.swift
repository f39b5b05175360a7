// Names and order of levels and importances.

import ExamCore
import Testing

@Suite struct CognitiveLevelTests {
  @Test("levels rise from recall to integration")
  func order() {
    #expect(
      CognitiveLevel.allCases.reversed().sorted()
        == [.recall, .comprehension, .application, .integration])
    #expect(
      CognitiveLevel.allCases.map { $0.name(in: .chinese) } == ["识记", "领会", "简单应用", "综合应用"])
    #expect(
      CognitiveLevel.allCases.map { $0.name(in: .english) }
        == ["recall", "comprehension", "application", "integration"])
  }

  @Test("importances have names in both languages")
  func importance() {
    #expect(Importance.allCases.map { $0.name(in: .chinese) } == ["重点", "次重点", "一般"])
    #expect(
      Importance.allCases.map { $0.name(in: .english) } == ["key", "secondary", "ordinary"])
  }
}
