// Where objectives stand, and their shares.

import ExamCore
import Testing

@Suite struct OutlineIndexTests {
  private let outline = Outline(
    id: "o", title: "o",
    chapters: [
      Chapter(
        id: "1", title: "一", importance: .key,
        sections: [
          Section(
            id: "1.1", title: "", weight: .pages(first: 1, last: 6),
            objectives: [
              Objective(id: "a", level: .recall, title: ""),
              Objective(id: "b", level: .application, title: ""),
            ]),
          Section(id: "1.2", title: "empty", weight: .pages(first: 7, last: 100)),
        ]),
      Chapter(
        id: "2", title: "二",
        sections: [
          Section(
            id: "2.1", title: "", weight: .number(2),
            objectives: [
              Objective(id: "c", level: .recall, title: ""),
              Objective(id: "a", level: .integration, title: "again"),
            ])
        ]),
    ])

  @Test("an objective's share is its section's weight over all, parted evenly")
  func shares() {
    let index = OutlineIndex(outline)
    #expect(index["a"]?.share == Fraction(3, over: 8))
    #expect(index["b"]?.share == Fraction(3, over: 8))
    #expect(index["c"]?.share == Fraction(1, over: 8))
    #expect(index["a"]?.chapter == "1" && index["a"]?.importance == .key)
    #expect(index["c"]?.section == "2.1" && index["c"]?.importance == nil)
  }

  @Test("an id that stands twice keeps its first place")
  func twice() {
    let index = OutlineIndex(outline)
    #expect(index.entries.map(\.objective.id) == ["a", "b", "c"])
    #expect(index.entries.map(\.position) == [0, 1, 2])
    #expect(index["a"]?.objective.level == .recall)
    #expect(index["unknown"] == nil)
  }

  @Test("shares add up to 1 on random outlines")
  func sum() {
    var generator = SeededGenerator(seed: 2)
    for _ in 0..<50 {
      var number = 0
      let sections = (0...generator.below(6)).map { section in
        Section(
          id: Section.ID("\(section)"), title: "",
          weight: .number(Fraction(1 + generator.below(9))),
          objectives: (0..<generator.below(5)).map { _ in
            number += 1
            return Objective(id: Objective.ID("o\(number)"), level: .recall, title: "")
          })
      }
      let index = OutlineIndex(
        Outline(id: "", title: "", chapters: [Chapter(id: "1", title: "", sections: sections)]))
      #expect(index.entries.map(\.share).sum() == (number == 0 ? .zero : .one))
    }
  }

  @Test("an outline without weight or without anything gives shares of zero, or none")
  func degenerate() {
    var weightless = outline
    weightless.chapters[0].sections[0].weight = .number(0)
    weightless.chapters[1].sections[0].weight = .number(0)
    #expect(OutlineIndex(weightless).entries.map(\.share) == [0, 0, 0])
    #expect(OutlineIndex(Outline(id: "", title: "")).entries.isEmpty)
  }
}
