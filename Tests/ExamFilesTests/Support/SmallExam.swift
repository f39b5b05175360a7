// Exams for tests of answers and grading, small and of every kind of question.

import ExamCore

@testable import ExamFiles

enum SmallExam {
  static let outline = Outline(id: "c", title: "课程", language: .chinese, chapters: [])

  static func single(_ id: String, key: Int, options: Int = 4) -> Item {
    Item(
      id: Item.ID(id), kind: .singleChoice,
      parts: [
        ItemPart(
          objectives: ["A1.1-1"], stem: "?",
          body: .singleChoice(
            ChoiceBody(options: (0..<options).map { "o\($0)" }, key: [key])))
      ])
  }

  static func multiple(_ id: String, key: [Int], points: [Int: Points] = [:]) -> Item {
    Item(
      id: Item.ID(id), kind: .multipleChoice,
      parts: [
        ItemPart(
          objectives: ["A1.1-1"], stem: "?",
          body: .multipleChoice(
            ChoiceBody(
              options: ["a", "b", "c", "d", "e"], key: key, optionPoints: points)))
      ])
  }

  static func trueFalse(_ id: String, key: Bool) -> Item {
    Item(
      id: Item.ID(id), kind: .trueFalse,
      parts: [ItemPart(objectives: ["A1.1-1"], stem: "?", body: .trueFalse(key: key))])
  }

  static func blanks(_ id: String) -> Item {
    Item(
      id: Item.ID(id), kind: .blanks,
      parts: [
        ItemPart(
          objectives: ["A1.1-1"], stem: "__ __ __",
          body: .blanks([
            Blank(answers: ["及时"]), Blank(answers: ["准确", "无误"]), Blank(answers: ["周到"]),
          ]))
      ])
  }

  static let rubric = Rubric(criteria: [
    Criterion(
      label: "流失", points: 2,
      way: .pattern(Pattern(groups: [Pattern.Group(terms: [Pattern.Term(pieces: ["流失"])])]))),
    Criterion(
      label: "口碑", points: 2, objective: "A1.1-2",
      way: .pattern(
        Pattern(groups: [
          Pattern.Group(terms: [Pattern.Term(pieces: ["差评"]), Pattern.Term(pieces: ["口碑"])])
        ]))),
    Criterion(label: "见解", points: 1, way: .person),
  ])

  static func short(_ id: String) -> Item {
    Item(
      id: Item.ID(id), kind: .shortAnswer,
      parts: [ItemPart(objectives: ["A1.1-1"], stem: "?", body: .shortAnswer(rubric))])
  }

  static func caseStudy(_ id: String) -> Item {
    Item(
      id: Item.ID(id), kind: .caseStudy, material: "……",
      parts: [
        ItemPart(
          objectives: ["A1.1-1"], stem: "?",
          body: .singleChoice(ChoiceBody(options: ["a", "b"], key: [1])), statedPoints: 1),
        ItemPart(objectives: ["A1.1-1", "A1.1-2"], stem: "?", body: .shortAnswer(rubric)),
      ])
  }

  /// An exam of the sections given, with forms A and B: B has the items of each section backwards.
  static func exam(
    _ sections: [(PaperSection, [Item])], pass: Points? = 6, rounding: Points? = nil,
    forms: [FormCode] = ["A", "B"]
  ) -> IssuedExam {
    let blueprint = Blueprint(
      id: "b", title: "试卷", total: sections.map { $0.0.points * Fraction($0.1.count) }.sum(),
      pass: pass, rounding: rounding, sections: sections.map(\.0))
    let layouts = forms.enumerated().map { position, form in
      FormLayout(
        form: form,
        sections: sections.map { _, items in
          (position % 2 == 0 ? items : items.reversed()).map { item in
            Placement(
              item: item.id,
              optionOrders: item.parts.map { part in
                let count = part.body.choice?.options.count ?? 0
                return position % 2 == 0 ? Array(0..<count) : (0..<count).reversed()
              })
          }
        })
    }
    return IssuedExam(
      outline: outline, blueprint: blueprint,
      items: sections.flatMap(\.1).sorted { $0.id < $1.id }, seed: 1,
      bankHash: ContentHash(of: "bank"), blueprintHash: ContentHash(of: "blueprint"),
      forms: layouts)
  }

  /// Three single-choice questions with the keys A, B, C on form A (D, C, B backwards on form B).
  static func choice(forms: [FormCode] = ["A"]) -> IssuedExam {
    exam(
      [
        (
          PaperSection(title: "单选", kinds: [.singleChoice], count: 3, points: 2),
          [single("Q1", key: 0), single("Q2", key: 1), single("Q3", key: 2)]
        )
      ], forms: forms)
  }

  /// Every kind of question; thirds of points among them when `rule` makes them.
  static func mixed(rule: ChoiceRule, rounding: Points? = nil, floor: Points? = nil) -> IssuedExam {
    exam(
      [
        (
          PaperSection(
            title: "单选", kinds: [.singleChoice], count: 4, points: 1, choiceRule: rule, floor: floor
          ),
          (0..<4).map { single("S\($0)", key: $0) }
        ),
        (
          PaperSection(
            title: "多选", kinds: [.multipleChoice], count: 3, points: 2, choiceRule: rule,
            floor: floor),
          [
            multiple("M0", key: [0, 1], points: [0: 1, 1: 1]),
            multiple("M1", key: [1, 2, 3], points: [1: 1, 2: 0, 3: 1]), multiple("M2", key: [4]),
          ]
        ),
        (
          PaperSection(title: "11", kinds: [.trueFalse], count: 2, points: 1, choiceRule: rule),
          [trueFalse("T0", key: true), trueFalse("T1", key: false)]
        ),
        (
          PaperSection(title: "单选", kinds: [.blanks], count: 1, points: 1), [blanks("B0")]
        ),
        (PaperSection(title: "简答", kinds: [.shortAnswer], count: 1, points: 5), [short("E0")]),
        (PaperSection(title: "案例", kinds: [.caseStudy], count: 1, points: 6), [caseStudy("K0")]),
      ], pass: 10, rounding: rounding)
  }
}
