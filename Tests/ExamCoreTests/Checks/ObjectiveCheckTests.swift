import Testing

@testable import ExamCore

struct ObjectiveCheckTests {
  @Test("no objective, an unknown one, and the one that was probably meant")
  func objectives() {
    func findings(_ ids: [Objective.ID]) -> [Finding] {
      ObjectiveCheck().findings(
        in: SmallBank.bank(SmallBank.item("X", SmallBank.single(), objectives: ids)))
    }
    #expect(SmallBank.words(findings([])) == ["no-objective: X: no objective is named"])
    let unknown = findings(["A1.1-l"])
    #expect(
      SmallBank.words(unknown) == ["unknown-objective: X: the outline has no objective “A1.1-l”"])
    #expect(unknown.first?.remedy?.english == "Did you mean A1.1-1?")
    #expect(unknown.first?.remedy?.chinese == "是不是 A1.1-1？")
    #expect(
      findings(["整章"]).first?.remedy?.english == "Use an id of outline.txt, such as A1.1-1.")
  }

  @Test("a criterion's own objective must exist too")
  func criterion() {
    var rubric = SmallBank.rubric
    rubric.criteria[0].objective = "B1"
    let bank = SmallBank.bank(SmallBank.item("X", .shortAnswer(rubric)))
    #expect(
      SmallBank.words(ObjectiveCheck(), bank) == [
        "unknown-objective: X: the outline has no objective “B1”"
      ])
  }
}
