// What an item is worth by itself.

import ExamCore
import Testing

@Suite struct ItemTests {
  private func essay(_ points: Points) -> ItemPart {
    let rubric = Rubric(criteria: [Criterion(label: "", points: points, way: .person)])
    return ItemPart(objectives: [], stem: "", body: .essay(rubric))
  }
  private let choice = ItemPart(
    objectives: [], stem: "", body: .singleChoice(ChoiceBody(options: ["a", "b"], key: [0])))

  @Test("a rubric decides over stated points")
  func part() {
    var part = essay(5)
    part.statedPoints = 7
    #expect(part.ownPoints == 5)
    #expect(choice.ownPoints == nil)
    var stated = choice
    stated.statedPoints = 2
    #expect(stated.ownPoints == 2)
  }

  @Test("a case is worth its parts when each says what it is worth")
  func item() {
    var stated = choice
    stated.statedPoints = 2
    #expect(Item(id: "c", kind: .caseStudy, parts: [essay(5), stated]).ownPoints == 7)
    #expect(Item(id: "c", kind: .caseStudy, parts: [essay(5), choice]).ownPoints == nil)
    #expect(Item(id: "c", kind: .caseStudy, parts: []).ownPoints == nil)
  }
}
