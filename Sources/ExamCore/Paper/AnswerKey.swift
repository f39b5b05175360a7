// What the paper keeps from the candidate: for each question the key, the rubric and what it examines.

/// 答案与评分参考 of one form.
public struct AnswerKey: Hashable, Sendable {
  public var form: FormCode
  /// In the order of the paper.
  public var questions: [KeyedQuestion]

  public init(form: FormCode, questions: [KeyedQuestion]) {
    self.form = form
    self.questions = questions
  }
}

/// A question with all that grading and reporting need.
public struct KeyedQuestion: Hashable, Sendable {
  public var number: QuestionNumber
  public var item: Item.ID
  /// The kind of the item: ``ItemKind/caseStudy`` for a part of a case.
  public var itemKind: ItemKind
  public var points: Points
  /// Position of its section on the paper, from 0.
  public var section: Int
  public var part: ItemPart
  /// For choice: `order[i]` is the position in the bank of the option that stands at letter i on this form.
  public var optionOrder: [Int]
  public var choiceRule: ChoiceRule

  public init(
    number: QuestionNumber, item: Item.ID, itemKind: ItemKind, points: Points, section: Int,
    part: ItemPart, optionOrder: [Int] = [], choiceRule: ChoiceRule = .allOrNothing
  ) {
    self.number = number
    self.item = item
    self.itemKind = itemKind
    self.points = points
    self.section = section
    self.part = part
    self.optionOrder = optionOrder
    self.choiceRule = choiceRule
  }

  /// Positions of the right options in the order of this form's letters, ascending.
  public var keyPositions: [Int] {
    guard let choice = part.body.choice else { return [] }
    return optionOrder.indices.filter { choice.key.contains(optionOrder[$0]) }
  }

  /// `BD`, `对`, `及时 | 迅速；准确`; empty for constructed responses.
  public func answerText(in language: Language) -> String {
    switch part.body {
    case .singleChoice, .multipleChoice: keyPositions.map(OptionLetter.name).joined()
    case .trueFalse(let key):
      key.map { language == .chinese ? ($0 ? "对" : "错") : ($0 ? "true" : "false") } ?? ""
    case .blanks(let blanks):
      blanks.map { $0.answers.joined(separator: " | ") }.joined(separator: "；")
    case .term, .shortAnswer, .essay: ""
    }
  }
}
