// Papers and keys derived from a manifest.

import ExamCore
import Testing

@Suite struct IssuedExamFormsTests {
  private typealias Fixture = AssemblyFixture

  private var exam: IssuedExam {
    let items = [
      Fixture.caseStudy("C1", [Fixture.part(4), Fixture.part(6)]),
      Fixture.choice("M1", key: [0, 2]), Fixture.choice("Q1"),
    ]
    var blueprint = Fixture.blueprint([
      Fixture.section("单选", .singleChoice, 1), Fixture.section("多选", .multipleChoice, 1, 2),
      Fixture.section("案例", .caseStudy, 1, 15, scaling: true),
    ])
    blueprint.sections[1].choiceRule = .half
    blueprint.sections[2].instructions = "阅读材料。"
    blueprint.minutes = 150
    return IssuedExam(
      outline: Fixture.outline(), blueprint: blueprint, items: items, seed: 1,
      bankHash: ContentHash(of: "bank"), blueprintHash: ContentHash(of: "blueprint"),
      forms: [
        FormLayout(
          form: "A",
          sections: [
            [Placement(item: "Q1", optionOrders: [[2, 0, 3, 1]])],
            [Placement(item: "M1", optionOrders: [[3, 2, 1, 0]])],
            [Placement(item: "C1", optionOrders: [[], []])],
          ])
      ])
  }

  @Test("a paper is numbered through, a case part by part, with options in the form's order")
  func paper() throws {
    let paper = try #require(exam.paper("A"))
    #expect(paper.title == "试卷" && paper.course == "课程" && paper.minutes == 150)
    #expect(paper.total == 18 && paper.sections.map(\.points) == [1, 2, 15])
    #expect(paper.sections[2].instructions == "阅读材料。")
    let questions = paper.sections.flatMap { $0.entries.flatMap(\.questions) }
    #expect(questions.map(\.number.description) == ["1", "2", "3.1", "3.2"])
    #expect(questions.map(\.points) == [1, 2, 6, 9])
    #expect(questions[0].options == ["丙", "甲", "丁", "乙"])
    #expect(paper.sections[2].entries[0].material == "材料")
    #expect(paper.sections[2].entries[0].kind == .caseStudy)
    #expect(exam.paper(at: 0) == paper)
  }

  @Test("the key is turned with the options")
  func key() throws {
    let key = try #require(exam.key("A"))
    #expect(key.questions.map { $0.answerText(in: .chinese) } == ["D", "BD", "", ""])
    #expect(key.questions.map(\.section) == [0, 1, 2, 2])
    #expect(
      key.questions.map(\.itemKind) == [.singleChoice, .multipleChoice, .caseStudy, .caseStudy])
    #expect(key.questions[1].choiceRule == .half)
    #expect(key.questions.map(\.points).sum() == 18)
  }

  @Test("the letters of the key lead back to the right options of the bank, on every form")
  func inverse() throws {
    let bank = Bank(
      outline: Fixture.outline(),
      items: (1...6).map { Fixture.choice(Item.ID("M\($0)"), key: [0, 3], anchored: [$0 % 4]) })
    for seed in 1...10 as ClosedRange<UInt64> {
      let exam = try ExamIssuer(
        bank: bank, blueprint: Fixture.blueprint([Fixture.section("多选", .multipleChoice, 2, 2)]),
        seed: seed, forms: 2
      ).issue(bankHash: ContentHash(of: ""), blueprintHash: ContentHash(of: ""))
      for position in exam.forms.indices {
        let paper = try #require(exam.paper(at: position))
        let key = try #require(exam.key(at: position))
        let questions = paper.sections.flatMap { $0.entries.flatMap(\.questions) }
        for (question, keyed) in zip(questions, key.questions) {
          #expect(question.number == keyed.number)
          #expect(keyed.keyPositions.map { question.options[$0] }.sorted() == ["丁", "甲"])
        }
      }
    }
  }

  @Test("a manifest that is not whole gives no paper")
  func broken() {
    var missing = exam
    missing.items.removeFirst()
    var turned = exam
    turned.forms[0].sections[0][0].optionOrders = [[0, 0, 1, 2]]
    var long = exam
    long.forms[0].sections[0][0].optionOrders = [[0, 1, 2, 3, 4]]
    var parts = exam
    parts.forms[0].sections[2][0].optionOrders = [[]]
    var sections = exam
    sections.forms[0].sections.removeLast()
    for exam in [missing, turned, long, parts, sections] {
      #expect(exam.paper("A") == nil && exam.key("A") == nil)
    }
    #expect(exam.paper("B") == nil && exam.paper(at: 1) == nil && exam.key(at: -1) == nil)
  }
}
