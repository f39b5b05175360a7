// Which items a section of the paper admits, and how it parts its points among a case's questions.

import ExamCore
import Testing

@Suite struct BlueprintTests {
  private func constructed(_ kind: ItemKind, _ points: Points) -> Item {
    let rubric = Rubric(criteria: [Criterion(label: "", points: points, way: .person)])
    return Item(
      id: "i", kind: kind, parts: [ItemPart(objectives: [], stem: "", body: .shortAnswer(rubric))])
  }
  private func section(_ kinds: [ItemKind], _ points: Points, scaling: Bool = false)
    -> PaperSection
  {
    PaperSection(title: "", kinds: kinds, count: 1, points: points, allowsScaling: scaling)
  }
  private let choice = Item(
    id: "c", kind: .singleChoice,
    parts: [
      ItemPart(
        objectives: [], stem: "", body: .singleChoice(ChoiceBody(options: ["a"], key: [0])))
    ])

  @Test("constructed items must be worth what the section pays, unless scaling is allowed")
  func constructedItems() {
    #expect(section([.shortAnswer], 5).admits(constructed(.shortAnswer, 5)))
    #expect(!section([.shortAnswer], 5).admits(constructed(.shortAnswer, 4)))
    #expect(section([.shortAnswer], 5, scaling: true).admits(constructed(.shortAnswer, 4)))
    #expect(!section([.shortAnswer], 5, scaling: true).admits(constructed(.shortAnswer, 0)))
    #expect(!section([.essay], 5).admits(constructed(.shortAnswer, 5)))
  }

  @Test("other items take the section's points, unless they state other points")
  func choiceItems() {
    #expect(section([.singleChoice], 1).admits(choice))
    var stated = choice
    stated.parts[0].statedPoints = 2
    #expect(!section([.singleChoice], 1).admits(stated))
    #expect(section([.singleChoice], 2).admits(stated))
  }

  @Test("an item of weight 0 is never admitted")
  func weightless() {
    var item = choice
    item.weight = .zero
    #expect(!section([.singleChoice], 1).admits(item))
  }

  @Test("parts of a case are scaled exactly and add up to the section's points")
  func scaling() {
    var generator = SeededGenerator(seed: 4)
    for _ in 0..<100 {
      let parts = (0...generator.below(4)).map { _ in
        constructed(.essay, Fraction(1 + generator.below(12))).parts[0]
      }
      let item = Item(id: "k", kind: .caseStudy, parts: parts)
      let paper = section([.caseStudy], Fraction(1 + generator.below(30)), scaling: true)
      let points = paper.points(ofPartsOf: item)
      #expect(points.sum() == paper.points)
      #expect(points.count == parts.count)
    }
    #expect(section([.singleChoice], 1).points(ofPartsOf: choice) == [1])
  }
}
