import Testing

@testable import ExamCore

struct OptionsCheckTests {
  @Test(
    "too few, empty and repeated options",
    arguments: [
      (["甲"], ["too-few-options: X: a choice question with 1 options"]),
      (["甲", "乙", " 甲"], ["repeated-option: X: options A and C are the same: “ 甲”"]),
      (["CRM", "ｃｒｍ"], ["repeated-option: X: options A and B are the same: “ｃｒｍ”"]),
      (["甲", " 　"], ["empty-option: X: option B is empty"]),
      (["甲", "乙"], []),
    ])
  func options(_ options: [String], _ expected: [String]) {
    let bank = SmallBank.bank(SmallBank.item("X", SmallBank.single([0], options: options)))
    #expect(SmallBank.words(OptionsCheck(), bank) == expected)
  }
}
