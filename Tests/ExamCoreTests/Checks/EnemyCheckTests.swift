import Testing

@testable import ExamCore

struct EnemyCheckTests {
  @Test("enemies that do not exist, and an item that is its own")
  func enemies() {
    let bank = SmallBank.bank(
      SmallBank.item(
        "CSC-0101", SmallBank.single(), enemies: ["CSC-0102", "CSC-0109", "CSC-0101"]),
      SmallBank.item("CSC-0102", SmallBank.single()))
    let findings = EnemyCheck().findings(in: bank)
    #expect(
      SmallBank.words(findings) == [
        "unknown-enemy: CSC-0101: the enemy “CSC-0109” does not exist",
        "unknown-enemy: CSC-0101 names itself as its enemy",
      ])
    #expect(findings[0].remedy?.english == "Did you mean CSC-0101?")
  }
}
