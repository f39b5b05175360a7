import Testing

@testable import ExamCore

struct GlossaryTests {
  private static func set(_ name: String, names: String...) -> SynonymSet {
    SynonymSet(
      name: name,
      alternatives: names.map {
        Pattern.Term(chains: [Pattern.Chain(pieces: [.name($0)], gaps: [])])
      })
  }

  private static func glossary(_ sets: SynonymSet...) -> Glossary {
    Glossary(groups: [Glossary.Group(sets: sets)])
  }

  @Test("Circles are found, however long, each once")
  func circles() {
    #expect(Self.glossary(Self.set("甲", names: "甲")).circles == [["甲"]])
    let three = Self.glossary(
      Self.set("甲", names: "乙"), Self.set("乙", names: "丙", "丁"), Self.set("丙", names: "甲"),
      Self.set("丁"))
    #expect(three.circles == [["甲", "乙", "丙"]])
    let none = Self.glossary(
      Self.set("甲", names: "乙", "丙"), Self.set("乙", names: "丙"), Self.set("丙", names: "戊"))
    #expect(none.circles.isEmpty)
    let long = Glossary(groups: [
      Glossary.Group(sets: (0..<5000).map { Self.set("\($0)", names: "\($0 + 1)") })
    ])
    #expect(long.circles.isEmpty)
  }

  @Test("A circle, and a chain deeper than any glossary needs, compile to something that ends")
  func hostile() {
    let long = Glossary(groups: [
      Glossary.Group(sets: (0..<5000).map { Self.set("第\($0)层", names: "第\(($0 + 1) % 5000)层") })
    ])
    let chain = Pattern.Chain(pieces: [.name("第0层")], gaps: [])
    let pattern = Pattern(groups: [Pattern.Group(terms: [Pattern.Term(chains: [chain])])])
    let rubric = Rubric(criteria: [Criterion(label: "甲", points: 1, way: .pattern(pattern))])
    #expect(RubricScorer(rubric, glossary: long).score("第3层").points == 1)
  }

  @Test("An item needs the sets it names and those they name, in the order of the glossary")
  func needed() {
    let glossary = Self.glossary(
      Self.set("丁"), Self.set("丙"), Self.set("乙", names: "丙"), Self.set("甲", names: " 乙 "))
    let chain = Pattern.Chain(pieces: [.name("甲")], gaps: [])
    let pattern = Pattern(groups: [Pattern.Group(terms: [Pattern.Term(chains: [chain])])])
    let rubric = Rubric(criteria: [
      Criterion(
        label: "", points: 1, way: .anyOf(count: 1, [KeyPoint(label: "", pattern: pattern)]))
    ])
    let item = Item(
      id: "X", kind: .essay,
      parts: [ItemPart(objectives: [], stem: "", body: .essay(rubric))])
    #expect(glossary.needed(by: [item]).sets.map(\.name) == ["丙", "乙", "甲"])
    #expect(glossary.needed(by: []) == Glossary())
  }
}
