@testable import ExamCore

/// The smallest sound bank, for tests that break one thing in it.
enum SmallBank {
  static let outline = Outline(
    id: "course", title: "课程",
    chapters: [
      Chapter(
        id: "1", title: "一", importance: .key,
        sections: [
          Section(
            id: "1.1", title: "一一",
            objectives: [
              Objective(id: "A1.1-1", level: .recall, title: "知"),
              Objective(id: "A1.1-2", level: .comprehension, title: "解"),
            ])
        ])
    ])

  static func part(
    _ body: QuestionBody, objectives: [Objective.ID] = ["A1.1-1"], stem: String = "题干",
    points: Points? = nil
  ) -> ItemPart {
    ItemPart(
      objectives: objectives, level: .recall, facility: .band(.easy), stem: stem, body: body,
      statedPoints: points)
  }

  static func item(
    _ id: Item.ID, _ body: QuestionBody, objectives: [Objective.ID] = ["A1.1-1"],
    stem: String = "题干", points: Points? = nil, enemies: [Item.ID] = []
  ) -> Item {
    Item(
      id: id, kind: body.kind,
      parts: [part(body, objectives: objectives, stem: stem, points: points)], enemies: enemies)
  }

  static func single(_ key: [Int] = [1], options: [String] = ["甲", "乙", "丙", "丁"]) -> QuestionBody {
    .singleChoice(ChoiceBody(options: options, key: key))
  }

  static func multiple(_ key: [Int], options: [String] = ["甲", "乙", "丙", "丁"]) -> QuestionBody {
    .multipleChoice(ChoiceBody(options: options, key: key))
  }

  static func pattern(_ words: String...) -> Pattern {
    Pattern(groups: [Pattern.Group(terms: words.map { Pattern.Term(pieces: [$0]) })])
  }

  static let rubric = Rubric(
    criteria: [
      Criterion(label: "流失", points: 2, way: .pattern(pattern("流失"))),
      Criterion(label: "口碑", points: 3, way: .pattern(pattern("口碑"))),
    ],
    modelAnswer: "流失和口碑",
    samples: [
      RubricSample(points: 5, text: "流失，口碑"), RubricSample(points: 2, text: "流失"),
      RubricSample(points: 0, text: "其他"), RubricSample(points: 0, text: "客户满意"),
    ])

  static func bank(_ items: Item..., outline: Outline = outline) -> Bank {
    Bank(outline: outline, items: items)
  }

  /// `code: message` of every finding, in English.
  static func words(_ findings: [Finding]) -> [String] {
    findings.map { "\($0.code): \($0.message.english)" }
  }

  static func words(_ check: any BankCheck, _ bank: Bank) -> [String] {
    words(check.findings(in: bank))
  }
}
