// The words of ranges and amounts, as the blueprint's own text writes them.

extension BlueprintRule.Unit {
  /// `5分`, `2题`, `0.65`; `5 points`, `1 question`, `2 items`.
  public func text(_ amount: Fraction, in language: Language) -> String {
    let isOne = amount == .one
    switch (self, language) {
    case (.rate, _): return amount.description
    case (.points, .chinese): return "\(amount)分"
    case (.questions, .chinese), (.items, .chinese): return "\(amount)题"
    case (.minutes, .chinese): return "\(amount)分钟"
    case (.words, .chinese): return "\(amount)字"
    case (.minutes, .english): return "\(amount) \(isOne ? "minute" : "minutes")"
    case (.words, .english): return "\(amount) \(isOne ? "word" : "words")"
    case (.points, .english): return "\(amount) \(isOne ? "point" : "points")"
    case (.questions, .english): return "\(amount) \(isOne ? "question" : "questions")"
    case (.items, .english): return "\(amount) \(isOne ? "item" : "items")"
    }
  }
}

extension BlueprintRule {
  /// `≥8分`, `18-22分`, `10分`; `≥8 points`.
  public func rangeText(in language: Language) -> String {
    switch (minimum, maximum) {
    case (let low?, let high?) where low == high: unit.text(low, in: language)
    case (let low?, let high?): "\(low)-" + unit.text(high, in: language)
    case (let low?, nil): "≥" + unit.text(low, in: language)
    case (nil, let high?): "≤" + unit.text(high, in: language)
    case (nil, nil): language == .chinese ? "不限" : "any"
    }
  }
}
