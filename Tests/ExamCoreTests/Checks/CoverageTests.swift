import Testing

@testable import ExamCore

struct CoverageTests {
  private static let caseStudy = Item(
    id: "X-3", kind: .caseStudy, material: "材料",
    parts: [
      SmallBank.part(.shortAnswer(SmallBank.rubric), objectives: ["A1.1-2"]),
      SmallBank.part(SmallBank.single(), objectives: ["A1.1-2", "A1.1-1"], points: 2),
    ])

  private static let bank = SmallBank.bank(
    SmallBank.item("X-1", SmallBank.single()),
    SmallBank.item("X-2", SmallBank.multiple([0, 1]), objectives: ["A1.1-1", "A1.1-2"]),
    caseStudy)

  @Test("a question counts once, under its main objective; a part of a case as a case")
  func cells() {
    let coverage = Coverage(CoverageTests.bank, worth: [.multipleChoice: 2])
    let (first, second) = (coverage.rows[0], coverage.rows[1])
    #expect(first.kinds[.singleChoice] == Coverage.Cell(questions: 1, points: 1))
    #expect(first.kinds[.multipleChoice] == Coverage.Cell(questions: 1, points: 2))
    #expect(first.kinds[.caseStudy] == Coverage.Cell())
    #expect(first.kinds.total == Coverage.Cell(questions: 2, points: 3))
    #expect(second.kinds[.caseStudy] == Coverage.Cell(questions: 2, points: 7))
    #expect(second.kinds.total == Coverage.Cell(questions: 2, points: 7))
    #expect(coverage.kinds == [.singleChoice, .multipleChoice, .caseStudy])
    #expect(coverage.chapter("1") == coverage.total)
    #expect(coverage.chapter("2") == Coverage.Kinds())
    #expect(coverage.total.total == Coverage.Cell(questions: 4, points: 10))
  }

  @Test("items and constructed questions count for every objective they examine")
  func further() {
    var rubric = SmallBank.rubric
    rubric.criteria[1].objective = "A1.1-2"
    let coverage = Coverage(
      SmallBank.bank(
        SmallBank.item("X-2", SmallBank.multiple([0, 1]), objectives: ["A1.1-1", "A1.1-2"]),
        CoverageTests.caseStudy, SmallBank.item("X-4", .essay(rubric))))
    #expect(coverage.rows.map(\.items) == [3, 3])
    #expect(coverage.rows.map(\.constructed) == [2, 3])
  }

  @Test("levels are those of the questions, not of the objectives")
  func levels() {
    var item = SmallBank.item("X", SmallBank.single(), objectives: ["A1.1-2"])
    let none = Coverage(SmallBank.bank(item))
    #expect(none.levels[.recall]?.total == Coverage.Cell(questions: 1, points: 1))
    item.parts[0].level = nil
    let own = Coverage(SmallBank.bank(item))
    #expect(own.levels[.recall] == nil)
    #expect(own.levels[.comprehension]?[.singleChoice].questions == 1)
  }

  @Test("four items are enough, three constructed ones where the objective is to be applied")
  func few() {
    var outline = SmallBank.outline
    outline.chapters[0].sections[0].objectives[1].level = .application
    func row(_ singles: Int, _ essays: Int) -> Coverage.Row {
      let kinds =
        Array(repeating: SmallBank.single(), count: singles)
        + Array(repeating: .essay(SmallBank.rubric), count: essays)
      let items = kinds.enumerated().map {
        SmallBank.item(Item.ID("X-\($0)"), $1, objectives: ["A1.1-2"])
      }
      return Coverage(Bank(outline: outline, items: items)).rows[1]
    }
    for (singles, essays, hasFewItems, hasFewConstructed) in [
      (0, 0, true, true), (3, 0, true, true), (4, 2, false, true), (1, 3, false, false),
      (0, 3, true, false),
    ] {
      let row = row(singles, essays)
      #expect(row.hasFewItems == hasFewItems, "\(singles) \(essays)")
      #expect(row.hasFewConstructed == hasFewConstructed, "\(singles) \(essays)")
    }
    #expect(!Coverage(SmallBank.bank()).rows[0].hasFewConstructed)
  }

  @Test("questions of unknown objectives, and a bank without items or outline, count nothing")
  func strays() {
    let stray = Coverage(
      SmallBank.bank(SmallBank.item("X", SmallBank.single(), objectives: ["Z9"])))
    #expect(stray.total == Coverage.Kinds())
    #expect(stray.kinds.isEmpty)
    let empty = Coverage(Bank(outline: Outline(id: "", title: ""), items: []))
    #expect(empty.rows.isEmpty && empty.levels.isEmpty)
  }

  @Test("what a question is worth is what the first section of its kind pays")
  func worth() {
    let sections = [
      PaperSection(title: "一", kinds: [.singleChoice, .trueFalse], count: 2, points: 1),
      PaperSection(title: "二", kinds: [.singleChoice], count: 2, points: 3),
    ]
    let blueprint = Blueprint(id: "b", title: "b", course: "course", total: 8, sections: sections)
    #expect(Coverage.worth(in: [blueprint]) == [.singleChoice: 1, .trueFalse: 1])
    #expect(Coverage.worth(in: []) == [:])
  }
}
