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
  /// Which part of a case it is in the bank, from 1, whatever its number on this paper; nil when it stands alone.
  public var itemPart: Int?
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
    number: QuestionNumber, item: Item.ID, itemPart: Int? = nil, itemKind: ItemKind, points: Points,
    section: Int,
    part: ItemPart, optionOrder: [Int] = [], choiceRule: ChoiceRule = .allOrNothing
  ) {
    self.number = number
    self.item = item
    self.itemPart = itemPart
    self.itemKind = itemKind
    self.points = points
    self.section = section
    self.part = part
    self.optionOrder = optionOrder
    self.choiceRule = choiceRule
  }

  /// The least that a response can earn: below zero only where the rule subtracts.
  public var leastPoints: Points {
    guard case .plusMinus(_, let minus, let floor) = choiceRule else { return .zero }
    switch part.body {
    case .singleChoice, .trueFalse: return min(.zero, max(floor, minus))
    case .multipleChoice(let choice):
      let wrong = choice.options.indices.count { !choice.key.contains($0) }
      return min(.zero, max(floor, minus * Fraction(wrong)))
    case .blanks, .term, .shortAnswer, .essay: return .zero
    }
  }

  /// `ID`, or `ID/2` for part 2 of a case in the bank.
  public var itemName: String { itemPart.map { "\(item)/\($0)" } ?? item.rawValue }

  /// Positions of the right options in the order of this form's letters, ascending.
  public var keyPositions: [Int] {
    guard let choice = part.body.choice else { return [] }
    return optionOrder.indices.filter { choice.key.contains(optionOrder[$0]) }
  }

  /// The explanation with the letters of options turned as the options of this form are.
  ///
  /// An author who writes “D 最易混淆” means the fourth option of the bank, wherever it stands now. A letter counts
  /// when it stands alone: not beside another ASCII letter or digit, and not as the English article “A”.
  public var explanation: String {
    guard part.body.choice != nil, optionOrder != Array(optionOrder.indices) else {
      return part.explanation
    }
    let scalars = Array(part.explanation.unicodeScalars)
    func isWord(_ index: Int) -> Bool {
      guard scalars.indices.contains(index) else { return false }
      let scalar = scalars[index]
      return scalar.isASCII && (scalar.properties.isAlphabetic || (48...57).contains(scalar.value))
    }
    var turned = String.UnicodeScalarView()
    for (index, scalar) in scalars.enumerated() {
      let isArticle = scalar == "A" && KeyedQuestion.isArticle(index, in: scalars)
      if (65...90).contains(scalar.value), !isWord(index - 1), !isWord(index + 1), !isArticle,
        let letter = optionOrder.firstIndex(of: Int(scalar.value) - 65)
      {
        turned.append(contentsOf: OptionLetter.name(letter).unicodeScalars)
      } else {
        turned.append(scalar)
      }
    }
    return String(turned)
  }

  /// Whether the `A` there is the English article: it opens a sentence, and a word follows that it can
  /// belong to. “Option A is wrong” and “A and B” speak of options.
  private static func isArticle(_ index: Int, in scalars: [Unicode.Scalar]) -> Bool {
    guard index + 2 < scalars.count, scalars[index + 1] == " " else { return false }
    if let before = scalars[..<index].last(where: { !$0.properties.isWhitespace || $0 == "\n" }),
      !"\n.!?:;。！？：；“\"(（".unicodeScalars.contains(before)
    {
      return false
    }
    let word = scalars[(index + 2)...].prefix { $0.isASCII && $0.properties.isAlphabetic }
    return !word.isEmpty && !predicates.contains(String(String.UnicodeScalarView(word)))
  }

  /// Words that an article never stands before.
  private static let predicates: Set<String> = [
    "is", "are", "was", "were", "and", "or", "has", "had", "does", "did", "only", "names", "states",
    "says", "describes", "means", "would", "can", "cannot", "may", "must", "fails", "confuses",
  ]

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
