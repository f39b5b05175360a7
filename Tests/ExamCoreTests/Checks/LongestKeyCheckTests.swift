import Testing

@testable import ExamCore

struct LongestKeyCheckTests {
  private func bank(_ keys: [Int], options: [String] = ["甲乙丙", "甲乙", "甲丙", "乙丙"]) -> Bank {
    Bank(
      outline: SmallBank.outline,
      items: keys.enumerated().map {
        SmallBank.item(Item.ID("X-\($0)"), SmallBank.single([$1], options: options))
      })
  }

  @Test("keys that are the longest option far more often than one in four")
  func long() throws {
    let keys = Array(repeating: 0, count: 14) + Array(repeating: 1, count: 10)
    #expect(
      SmallBank.words(LongestKeyCheck(), bank(keys)) == [
        "longest-key: of 24 single choice questions with one longest of 4 options, it is the key in 14; chance makes about 6"
      ])
    let finding = try #require(LongestKeyCheck().findings(in: bank(keys)).first)
    #expect(finding.severity == .warning)
    #expect(
      finding.message.chinese == "4 个选项中有唯一最长项的 24 道单项选择题里，14 道的答案是最长项，偶然只有约 6 道")
  }

  @Test("as often as chance makes it, and questions without one longest option, are left alone")
  func silent() {
    let some = Array(repeating: 0, count: 12) + Array(repeating: 1, count: 14)
    #expect(SmallBank.words(LongestKeyCheck(), bank(some)) == [])
    let tied = bank(Array(repeating: 0, count: 40), options: ["甲乙", "乙丙", "甲", "丙"])
    #expect(SmallBank.words(LongestKeyCheck(), tied) == [])
    #expect(SmallBank.words(LongestKeyCheck(), bank([])) == [])
  }

  @Test(
    "the widest option, if one is",
    arguments: [
      (["甲乙", "abc"], 0), (["甲", "乙"], nil), (["甲"], nil), ([], nil), (["ab", "甲乙丙"], 1),
    ] as [([String], Int?)])
  func longest(_ options: [String], _ expected: Int?) {
    #expect(LongestKeyCheck.longest(of: options) == expected)
  }
}
