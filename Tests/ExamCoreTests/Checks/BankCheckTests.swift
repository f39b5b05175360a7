import Testing

@testable import ExamCore

struct BankCheckTests {
  @Test("a sound bank has nothing to find")
  func sound() {
    let bank = SmallBank.bank(
      SmallBank.item("X-1", SmallBank.single()),
      SmallBank.item("X-2", .shortAnswer(SmallBank.rubric), objectives: ["A1.1-2"]))
    #expect(SmallBank.words(BankChecker().findings(in: bank)) == [])
  }

  @Test("all findings of all checks come at once, in both languages, each with a way out")
  func together() {
    let bank = SmallBank.bank(
      SmallBank.item(
        "X-1", SmallBank.single([7], options: ["甲", "甲"]), objectives: ["A9"], stem: ""))
    let findings = BankChecker().findings(in: bank)
    #expect(
      findings.map(\.code) == [
        "unknown-objective", "no-stem", "repeated-option", "impossible-key",
        "uncovered-objective", "uncovered-objective",
      ])
    for finding in findings {
      #expect(finding.remedy != nil)
      #expect(finding.message.english != finding.message.chinese)
    }
  }

  @Test("a part of a case is named by its number")
  func partNames() {
    let item = Item(
      id: "X-9", kind: .caseStudy, material: "材料",
      parts: [
        SmallBank.part(.shortAnswer(SmallBank.rubric)),
        SmallBank.part(SmallBank.single([]), points: 2),
      ])
    #expect(
      SmallBank.words(KeyCheck(), SmallBank.bank(item)) == [
        "no-key: X-9/2: the question has no key"
      ])
  }
}
