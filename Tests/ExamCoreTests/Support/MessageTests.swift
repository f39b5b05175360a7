// A message in both languages.

import ExamCore
import Testing

@Suite struct MessageTests {
  @Test("gives each language its own words")
  func languages() {
    let message = Message(en: "two", zh: "二")
    #expect(Language.allCases.map { message.text(in: $0) } == ["two", "二"])
    #expect(Language(rawValue: "zh") == .chinese)
  }
}
