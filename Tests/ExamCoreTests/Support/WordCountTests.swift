// How much there is to read.

import ExamCore
import Testing

@Suite struct WordCountTests {
  @Test(
    "hanzi count one each, other words one each, punctuation nothing",
    arguments: [
      ("", 0), ("客户服务", 4), ("客户服务，（　　）。", 4), ("VIP客户3年", 5), ("don't panic", 2),
      ("CRM 2.0", 3), ("サービス", 4), ("café—naïve", 2), ("𠮷野家", 3), ("——……", 0),
    ])
  func count(text: String, words: Int) {
    #expect(WordCount.of(text) == words)
  }
}
