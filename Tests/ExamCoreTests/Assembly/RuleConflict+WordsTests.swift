// The words of a conflict that has no ready way out.

import Testing

@testable import ExamCore

@Suite struct RuleConflictWordsTests {
  @Test("where no single change is enough, the rules that may give way are named")
  func noWayOut() {
    let rule = BlueprintRule(
      name: Message(en: "chapter 2", zh: "章 2"), subject: .questions([.chapter("2")]),
      unit: .points, minimum: 1, maximum: nil, constraint: 0)
    let conflict = RuleConflict(
      parts: [.rule(rule, .lower)], isMinimal: true, forms: 1, supplies: [], mends: [])
    #expect(conflict.remedy.english == "Relax “chapter 2”, or write items for it.")
    #expect(conflict.remedy.chinese == "请放宽“章 2”，或为其补写试题。")
  }
}
