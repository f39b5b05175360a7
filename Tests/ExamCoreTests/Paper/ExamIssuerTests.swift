// Issuing an exam from a bank.

import ExamCore
import Testing

@Suite struct ExamIssuerTests {
  private typealias Fixture = AssemblyFixture
  private let bank = Bank(
    outline: Fixture.outline(), items: (1...9).reversed().map { Fixture.choice(Item.ID("Q\($0)")) })
  private let blueprint = Fixture.blueprint([Fixture.section("单选", .singleChoice, 3)])

  @Test("holds the drawn items as they stood, by id, and what it was made from")
  func manifest() throws {
    let issuer = ExamIssuer(bank: bank, blueprint: blueprint, seed: 4, forms: 2)
    let exam = try issuer.issue(
      bankHash: ContentHash(of: "bank"), blueprintHash: ContentHash(of: "blueprint"))
    #expect(exam.forms.map(\.form) == ["A", "B"] && exam.seed == 4)
    #expect(exam.items.map(\.id) == exam.items.map(\.id).sorted() && exam.items.count == 6)
    #expect(
      Set(exam.items.map(\.id))
        == Set(exam.forms.flatMap { $0.sections.flatMap { $0.map(\.item) } }))
    #expect(exam.bankHash == ContentHash(of: "bank") && exam.blueprint == blueprint)
    #expect(
      try issuer.issue(
        bankHash: ContentHash(of: "bank"), blueprintHash: ContentHash(of: "blueprint")) == exam)
  }

  @Test("says why when no paper can be drawn")
  func failure() {
    let issuer = ExamIssuer(
      bank: bank, blueprint: blueprint, seed: 4, forms: 2,
      ledger: ExposureLedger(papers: [["Q1", "Q2", "Q3", "Q4"]]))
    #expect(throws: AssemblyFailure.self) {
      try issuer.issue(bankHash: ContentHash(of: ""), blueprintHash: ContentHash(of: ""))
    }
  }
}
