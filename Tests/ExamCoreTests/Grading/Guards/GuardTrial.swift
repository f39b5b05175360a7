// A question that all guards can be tried on.

@testable import ExamCore

enum GuardTrial {
  static let rubric = Rubric(
    criteria: [
      criterion("双向即时", 1, [["即时"], ["当场"], ["马上", "答"]]),
      criterion("便于安抚", 1, [["语气"], ["安抚"]]),
      criterion("高峰占线", 1, [["占线"], ["排队"]]),
      criterion("看不见实物", 2, [["看不见"], ["没", "图"]]),
    ],
    modelAnswer: "热线能当场问答，客服听得出语气，便于安抚客户；不过高峰时占线，客户要排队等候，也看不见实物和图样。")

  static let stem = "简述人工热线作为服务渠道的长处和局限，并说明各在什么情形下要紧。"
  static let material = "某家具厂设了一条热线，周末打进来的电话比平日多三倍，接线员只有四名。"

  static func criterion(_ label: String, _ points: Points, _ terms: [[String]]) -> Criterion {
    Criterion(
      label: label, points: points,
      way: .pattern(
        Pattern(groups: [Pattern.Group(terms: terms.map { Pattern.Term(pieces: $0) })])))
  }

  static func part(_ rubric: Rubric = rubric, stem: String = stem) -> ItemPart {
    ItemPart(objectives: ["A1"], stem: stem, body: .shortAnswer(rubric))
  }

  static func score(
    _ response: String, rubric: Rubric = rubric, stem: String = stem, material: String = material
  ) -> QuestionScore {
    let order = WordOrderModel([])
    let scorer = ConstructedScorer(part(rubric, stem: stem), material: material, order: order)
    return scorer?.score(response)
      ?? QuestionScore(state: .void, points: .zero, maximum: .zero)
  }

  static func flags(
    _ response: String, rubric: Rubric = rubric, stem: String = stem, material: String = material
  ) -> [GradingFlag.Kind] {
    score(response, rubric: rubric, stem: stem, material: material).flags.map(\.kind)
  }
}
