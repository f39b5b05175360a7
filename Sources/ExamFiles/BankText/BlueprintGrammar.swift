// What may stand in the blocks of a blueprint.

import ExamCore

extension BlockGrammar {
  private static let head: [FieldKey] = [
    .course, .total, .paperMinutes, .pass, .rounding, .required, .forbidden, .exposure, .overlap,
    .facilityGap, .table, .notices,
  ]
  private static let section: [FieldKey] = [
    .kind, .questions, .pointsEach, .parts, .scaling, .scoring, .floor, .order, .options,
    .instructions,
  ]
  private static let blueprintTable = FieldTable(head + section)

  static let blueprintHead = BlockGrammar(
    table: blueprintTable, allowed: Set(head),
    name: Message(en: "the head of a blueprint", zh: "细目表的开头"),
    remedy: Message(
      en: "put it below a section `## section TITLE`", zh: "写到“## 大题 标题”下面"))

  static let paperSection = BlockGrammar(
    table: blueprintTable, allowed: Set(section),
    name: Message(en: "a section of the paper", zh: "大题"),
    remedy: Message(
      en: "put it in the head of the file", zh: "写到文件开头"))

  static let constraints = BlockGrammar(
    table: FieldTable([]), allowed: [], name: Message(en: "the constraints", zh: "约束"),
    takesList: true)
}
