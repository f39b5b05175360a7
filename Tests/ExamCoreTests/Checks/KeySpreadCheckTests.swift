import Testing

@testable import ExamCore

struct KeySpreadCheckTests {
  private func bank(_ bodies: [QuestionBody]) -> Bank {
    Bank(
      outline: SmallBank.outline,
      items: bodies.enumerated().map { SmallBank.item(Item.ID("X-\($0)"), $1) })
  }

  private func words(_ bodies: [QuestionBody]) -> [String] {
    SmallBank.words(KeySpreadCheck(), bank(bodies))
  }

  @Test("a letter that is the key too often is a warning of the course, in both languages")
  func letters() throws {
    let keys = Array(repeating: 2, count: 30) + [0, 0, 1, 1, 3, 3]
    let bodies = keys.map { SmallBank.single([$0]) }
    #expect(
      words(bodies) == [
        "uneven-keys: the keys of 36 single choice questions with 4 options are uneven: A 2, B 2, C 30, D 2"
      ])
    let finding = try #require(KeySpreadCheck().findings(in: bank(bodies)).first)
    #expect(finding.severity == .warning)
    #expect(finding.message.chinese == "4 个选项的 36 道单项选择题答案分布不匀：A 2、B 2、C 30、D 2")
    #expect(finding.remedy?.english == "Move the right option of some questions to a rarer letter.")
  }

  @Test("true and false, and multiple choice")
  func others() {
    #expect(
      words(Array(repeating: .trueFalse(key: true), count: 20)) == [
        "uneven-keys: the keys of 20 true/false questions are uneven: true 20, false 0"
      ])
    #expect(
      words(Array(repeating: SmallBank.multiple([0, 1]), count: 30)) == [
        "uneven-keys: the keys of 30 multiple choice questions with 4 options are uneven: A 30, B 30, C 0, D 0"
      ])
  }

  @Test("even keys, few questions, and keys that are missing or impossible")
  func silent() {
    #expect(words((0..<40).map { SmallBank.single([$0 % 4]) }) == [])
    #expect(words(Array(repeating: SmallBank.single([0]), count: 19)) == [])
    let faults: [QuestionBody] = [
      SmallBank.single([]), SmallBank.single([9]), SmallBank.multiple([1, 1]), .trueFalse(key: nil),
    ]
    #expect(words(Array(repeating: faults, count: 30).flatMap { $0 }) == [])
    #expect(words([]) == [])
  }
}
