import Testing

@testable import ExamCore

struct OptionLengthCheckTests {
  private func words(_ options: [String]) -> [String] {
    let bank = SmallBank.bank(SmallBank.item("X", SmallBank.single(options: options)))
    return SmallBank.words(OptionLengthCheck(), bank)
  }

  @Test("twice as long and six hanzi or words more")
  func uneven() {
    #expect(
      words(["降低成本", "先问清客户想退的缘由再办"]) == [
        "uneven-options: X: option B has 12 words, option A has 4"
      ])
    #expect(words(["降低成本开支了", "先问清客户想退的缘由再办"]) == [])
    #expect(words(["快", "请客户等候"]) == [])
    #expect(
      words([
        "Offer a refund", "Ask why the customer wants to return it and see what else would help",
      ])
        == ["uneven-options: X: option B has 14 words, option A has 3"])
    #expect(words(["Apologise", "Offer a full refund at once"]) == [])
    #expect(words(["甲"]) == [])
    #expect(words([]) == [])
  }

  @Test("a note, in both languages")
  func note() {
    let bank = SmallBank.bank(
      SmallBank.item("X", SmallBank.single(options: ["快", "请客户在窗口等候几分钟"])))
    let findings = OptionLengthCheck().findings(in: bank)
    #expect(findings.map(\.severity) == [.note])
    #expect(findings.map(\.message.chinese) == ["X：选项 B 有 11 字，选项 A 只有 1 字"])
    #expect(findings.first?.remedy?.english == "Give the options like length and build.")
  }
}
