// What a candidate does with a question, and what the right answer is.

/// The closed set of question bodies.
public enum QuestionBody: Hashable, Sendable {
  case singleChoice(ChoiceBody)
  case multipleChoice(ChoiceBody)
  /// Whether the statement is true; nil when the author gave no key.
  case trueFalse(key: Bool?)
  case blanks([Blank])
  case term(Rubric)
  case shortAnswer(Rubric)
  case essay(Rubric)

  public var kind: ItemKind {
    switch self {
    case .singleChoice: .singleChoice
    case .multipleChoice: .multipleChoice
    case .trueFalse: .trueFalse
    case .blanks: .blanks
    case .term: .term
    case .shortAnswer: .shortAnswer
    case .essay: .essay
    }
  }

  public var choice: ChoiceBody? {
    switch self {
    case .singleChoice(let body), .multipleChoice(let body): body
    case .trueFalse, .blanks, .term, .shortAnswer, .essay: nil
    }
  }

  public var rubric: Rubric? {
    switch self {
    case .term(let rubric), .shortAnswer(let rubric), .essay(let rubric): rubric
    case .singleChoice, .multipleChoice, .trueFalse, .blanks: nil
    }
  }
}

/// Options and key of a choice question.
public struct ChoiceBody: Hashable, Sendable {
  /// Texts in the order of the letters A, B, C ….
  public var options: [String]
  /// Positions of the right options, from 0, ascending. May name an option that does not exist: a check says so.
  public var key: [Int]
  /// Positions of options that keep their place when options are shuffled.
  public var anchored: [Int]
  /// 选项分值: what each right option pays under the custom rule, by position.
  public var optionPoints: [Int: Points]

  public init(
    options: [String], key: [Int], anchored: [Int] = [], optionPoints: [Int: Points] = [:]
  ) {
    self.options = options
    self.key = key
    self.anchored = anchored
    self.optionPoints = optionPoints
  }
}

/// One blank of a fill-in question.
public struct Blank: Hashable, Sendable {
  /// Texts that are right, compared without regard to width, case and spaces.
  public var answers: [String]

  public init(answers: [String]) { self.answers = answers }
}

/// The letters of options.
public enum OptionLetter {
  /// `A` for 0; a number for positions beyond Z.
  public static func name(_ position: Int) -> String {
    guard (0..<26).contains(position) else { return String(position + 1) }
    return String(Character(Unicode.Scalar(UInt8(65 + position))))
  }

  /// The position of a letter of either case and width.
  public static func position(_ letter: Unicode.Scalar) -> Int? {
    switch TextFolding.halfWidth(letter).value {
    case let v where (65...90).contains(v): Int(v) - 65
    case let v where (97...122).contains(v): Int(v) - 97
    default: nil
    }
  }
}
