// What may stand below the heading of an item, of a case, and of a part of a case.

import ExamCore

extension BlockGrammar {
  /// The text before the first item: no key means anything there.
  static let preamble = BlockGrammar(
    table: FieldTable([]), allowed: [], name: Message(en: "a preamble", zh: "卷首文字"),
    takesText: true)

  /// Below a heading that could not be read.
  static let ignored = BlockGrammar(
    table: FieldTable([]), allowed: [], name: Message(en: "", zh: ""), isIgnored: true)

  /// An item, or the head of a case.
  static func item(_ kind: ItemKind) -> BlockGrammar {
    kind == .caseStudy
      ? caseHead : question(kind, fields: ofQuestions + ofItems, inCase: false)
  }

  /// A part of a case.
  static func part(_ kind: ItemKind) -> BlockGrammar {
    question(kind, fields: ofQuestions, inCase: true)
  }

  private static let ofItems: [FieldKey] = [.weight, .enemies, .tags, .note]
  private static let ofQuestions: [FieldKey] = [
    .objectives, .level, .facility, .points, .minutes, .explanation,
  ]
  private static let ofAnswers: [FieldKey] = [
    .key, .anchored, .optionPoints, .rubric, .cap, .step, .listLimit,
    .modelAnswer, .samples,
  ]

  private static let keyedTable = FieldTable(ofQuestions + ofItems + ofAnswers)
  /// 答案 of a question with a rubric is its model answer.
  private static let rubricTable = FieldTable(
    ofQuestions + ofItems + ofAnswers, standingFor: [.key: .modelAnswer])
  private static let caseTable = FieldTable(
    ofItems + [.explanation, .material] + ofQuestions + ofAnswers)

  private static let caseHead = BlockGrammar(
    table: caseTable, allowed: Set(ofItems + [.explanation, .material]),
    name: Message(en: "the head of a case", zh: "案例的卷首部分"),
    remedy: Message(
      en: "put it below the part it is about, such as `### 1 short answer`",
      zh: "写到所属小题（如“### 1 简答题”）下面"),
    takesText: true)

  private static func question(
    _ kind: ItemKind, fields: [FieldKey], inCase: Bool
  ) -> BlockGrammar {
    let own: [FieldKey] =
      switch kind {
      case .singleChoice, .multipleChoice: [.key, .anchored, .optionPoints]
      case .trueFalse, .blanks: [.key]
      case .term, .shortAnswer, .essay: [.rubric, .cap, .step, .listLimit, .modelAnswer, .samples]
      case .caseStudy: []
      }
    return BlockGrammar(
      table: kind.isConstructed ? rubricTable : keyedTable, allowed: Set(fields + own),
      name: Message(
        en: inCase ? "a part of the kind \(kind.rawValue)" : "an item of the kind \(kind.rawValue)",
        zh: (inCase ? "小题的题型" : "题型") + "“\(kind.name(in: .chinese))”"),
      remedy: Message(
        en: inCase
          ? "put what is about the whole case above its first part, or change the kind"
          : "take it out, or change the kind in the heading; "
            + "a line that is text begins with a backslash",
        zh: inCase
          ? "关于整个案例的内容写在第一小题之前；否则请删去，或更改题型"
          : "请删去，或更改标题里的题型；如果这一行是正文，请在行首加反斜杠"),
      takesText: true, takesOptions: kind == .singleChoice || kind == .multipleChoice)
  }
}
