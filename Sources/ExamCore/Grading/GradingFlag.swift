// Something about a response that makes a person look: a reason in words, never a change of points.

/// A doubt about a response as a whole.
///
/// A flagged question waits for a person; the points found stay as the suggestion. A flag never takes
/// points away and never gives them.
public struct GradingFlag: Hashable, Sendable {
  /// What was noticed.
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    case keywordList = "keyword list"
    case shuffledWords = "shuffled words"
    case echo = "echo of the question"
    case modelCopy = "copy of the model answer"
    case candidateCopy = "copy of another candidate"
    case tooShort = "too short"
    case offLanguage = "off language"
    case contradictory
    /// Nothing was noticed but the program's own lack of certainty.
    case lowConfidence = "low confidence"
  }

  public var kind: Kind
  /// For the person who looks.
  public var reason: Message

  public init(_ kind: Kind, _ reason: Message) {
    self.kind = kind
    self.reason = reason
  }
}

extension QuestionScore {
  /// The same question with the flag raised: a decided one waits from now on, its points the suggestion.
  public func flagged(_ flag: GradingFlag) -> QuestionScore {
    guard state == .scored || state == .awaiting else { return self }
    var flagged = self
    flagged.state = .awaiting
    flagged.flags.append(flag)
    flagged.reasons.append(flag.reason)
    return flagged
  }
}
