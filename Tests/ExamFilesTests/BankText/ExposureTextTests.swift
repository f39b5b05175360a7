// The words of 曝光.

import ExamCore
import Testing

@testable import ExamFiles

@Suite struct ExposureTextTests {
  @Test(
    "clauses in both languages, any order, any width",
    arguments: [
      ("近 3 份不用", ExposureRule(avoidedPapers: 3)),
      ("最近３份试卷不用、最多 2 次", ExposureRule(avoidedPapers: 3, maximumUses: 2)),
      ("少用优先，至多1次", ExposureRule(maximumUses: 1, prefersLeastUsed: true)),
      ("not in the last 2 papers, at most 1 use", ExposureRule(avoidedPapers: 2, maximumUses: 1)),
      ("Least used first", ExposureRule(prefersLeastUsed: true)),
    ])
  func reads(text: String, rule: ExposureRule) {
    #expect(ExposureText.rule(text[...]) == rule)
  }

  @Test(
    "what it does not know is no rule",
    arguments: ["", "、", "近 0 份不用", "最多两次", "近 3 份不用、近 2 份不用", "少用", "at most 1.5 uses"])
  func refuses(text: String) {
    #expect(ExposureText.rule(text[...]) == nil)
  }

  @Test("what is written reads back")
  func written() {
    let rule = ExposureRule(avoidedPapers: 3, maximumUses: 2, prefersLeastUsed: true)
    #expect(ExposureText.text(rule, in: .chinese) == "近 3 份不用、最多 2 次、少用优先")
    #expect(
      ExposureText.text(rule, in: .english) == "not in the last 3, at most 2 uses, least used first"
    )
    #expect(ExposureText.text(ExposureRule(), in: .chinese) == nil)
  }
}
