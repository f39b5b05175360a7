// One exam with a question of every body, on two forms: B turns the options of A.

@testable import ExamCore

enum SmallExam {
  static func half(_ count: Int) -> Points { Fraction(count, over: 2) ?? .zero }

  private static func part(_ body: QuestionBody, points: Points? = nil) -> ItemPart {
    ItemPart(objectives: ["A1"], stem: "题干", body: body, statedPoints: points)
  }

  private static func criterion(_ label: String, _ points: Points, _ word: String) -> Criterion {
    Criterion(label: label, points: points, way: .pattern(SmallBank.pattern(word)))
  }

  static let options = ["甲", "乙", "丙", "丁"]

  /// Key A; key ABD, whose options pay 0.5, 0.5 and 1 under the custom rule; true; two blanks; a rubric of 10
  /// points on 5; a case of 2 + 1 points on 6.
  static let items: [Item] = [
    Item(id: "1", kind: .singleChoice, parts: [part(SmallBank.single([0]))]),
    Item(
      id: "2", kind: .multipleChoice,
      parts: [
        part(
          .multipleChoice(
            ChoiceBody(
              options: options, key: [0, 1, 3], optionPoints: [0: half(1), 1: half(1), 3: 1])))
      ]),
    Item(id: "3", kind: .trueFalse, parts: [part(.trueFalse(key: true))]),
    Item(
      id: "4", kind: .blanks,
      parts: [part(.blanks([Blank(answers: ["及时", "迅速"]), Blank(answers: ["准确"])]))]),
    Item(
      id: "5", kind: .shortAnswer,
      parts: [
        part(
          .shortAnswer(
            Rubric(criteria: [criterion("流失", 4, "流失"), criterion("口碑", 6, "口碑")])))
      ]),
    Item(
      id: "6", kind: .caseStudy, material: "材料",
      parts: [
        part(
          .shortAnswer(
            Rubric(criteria: [
              criterion("道歉", 1, "道歉"), Criterion(label: "态度", points: 1, way: .person),
            ]))),
        part(SmallBank.single([2]), points: 1),
      ]),
  ]

  static let orderOnB = [2, 0, 3, 1]

  static func blueprint(
    rule: ChoiceRule = .proportional, rounding: Points? = nil, pass: Points? = nil,
    floor: Points? = nil
  ) -> Blueprint {
    func section(_ kind: ItemKind, _ points: Points) -> PaperSection {
      PaperSection(
        title: kind.rawValue, kinds: [kind], count: 1, points: points, allowsScaling: true,
        choiceRule: rule, floor: floor)
    }
    return Blueprint(
      id: "p", title: "卷", total: 17, pass: pass, rounding: rounding,
      sections: [
        section(.singleChoice, 1), section(.multipleChoice, 2), section(.trueFalse, 1),
        section(.blanks, 2), section(.shortAnswer, 5), section(.caseStudy, 6),
      ])
  }

  static func exam(_ blueprint: Blueprint = blueprint()) -> IssuedExam {
    func layout(_ form: FormCode, _ order: [Int]) -> FormLayout {
      FormLayout(
        form: form,
        sections: items.map { item in
          [
            Placement(
              item: item.id,
              optionOrders: item.parts.map { $0.body.choice == nil ? [] : order })
          ]
        })
    }
    return IssuedExam(
      outline: SmallBank.outline, blueprint: blueprint, items: items, seed: 1,
      bankHash: ContentHash(of: ""), blueprintHash: ContentHash(of: ""),
      forms: [layout("A", [0, 1, 2, 3]), layout("B", orderOnB)])
  }

  /// The letter on form B of an option that has the given letter on form A.
  static func letterOnB(_ letter: Character) -> String {
    let position = options.indices.first { OptionLetter.name($0) == String(letter) }
    return orderOnB.firstIndex { $0 == position }.map(OptionLetter.name) ?? String(letter)
  }
}
