// One concrete rule of a blueprint: what it counts in a question, and the range the sum must be in.

/// A constraint after `每章` and its like became one rule for each chapter.
public struct BlueprintRule: Hashable, Sendable {
  public enum Subject: Hashable, Sendable {
    /// Questions that meet every selector; all questions when there is none.
    case questions([BlueprintConstraint.Selector])
    /// Mean facility weighted by points, over the questions that state one.
    case meanFacility
    /// Minutes a question takes; minutes for each point of one that states none.
    case minutes(pace: Fraction)
    case words
  }

  /// What the amounts are counted in.
  public enum Unit: Hashable, Sendable {
    case points, questions, items, minutes, words
    /// A number from 0 to 1.
    case rate
  }

  public var name: Message
  public var subject: Subject
  public var unit: Unit
  public var minimum: Fraction?
  public var maximum: Fraction?
  /// Position of the constraint it comes from, from 0; nil for the total of the paper.
  public var constraint: Int?

  public init(
    name: Message, subject: Subject, unit: Unit, minimum: Fraction?, maximum: Fraction?,
    constraint: Int? = nil
  ) {
    self.name = name
    self.subject = subject
    self.unit = unit
    self.minimum = minimum
    self.maximum = maximum
    self.constraint = constraint
  }

  /// What a question adds to the sum of the rule; for the mean facility, points × facility.
  public func amount(of part: PartFacts) -> Fraction {
    switch subject {
    case .questions(let selectors):
      guard selectors.allSatisfy({ $0.matches(part) }) else { return .zero }
      return unit == .points ? part.points : .one
    case .meanFacility:
      return part.facility.map { part.points * $0.value } ?? .zero
    case .minutes(let pace): return part.minutes ?? part.points * pace
    case .words: return Fraction(part.words)
    }
  }

  /// What a question adds to the divisor of the mean facility: its points when it states a facility;
  /// nothing for the other rules, which are sums.
  public func weight(of part: PartFacts) -> Fraction {
    subject == .meanFacility && part.facility != nil ? part.points : .zero
  }

  /// The value of the rule for all the questions of a form; nil for the mean of nothing.
  public func value(of parts: some Sequence<PartFacts>) -> Fraction? {
    switch subject {
    case .questions, .minutes, .words: parts.map { amount(of: $0) }.sum()
    case .meanFacility: parts.meanFacility
    }
  }

  /// Whether a value lies in the range; a value there is none of does not.
  public func isMet(by value: Fraction?) -> Bool {
    guard let value else { return false }
    return (minimum.map { value >= $0 } ?? true) && (maximum.map { value <= $0 } ?? true)
  }

  /// How far a value lies outside the range; zero inside.
  public func distance(of value: Fraction) -> Fraction {
    if let minimum, value < minimum { return minimum - value }
    if let maximum, value > maximum { return value - maximum }
    return .zero
  }
}

extension BlueprintConstraint.Selector {
  /// Whether a question is one of those meant.
  public func matches(_ part: PartFacts) -> Bool {
    switch self {
    case .level(let level): part.level == level
    case .chapter(let id): part.chapter == id
    case .importance(let importance): part.importance == importance
    case .section(let id): part.section == id
    case .objective(let id): part.objective == id
    case .kind(let kind): part.kind == kind
    case .facility(let band): part.facility?.band == band
    case .tag(let tag): part.tags.contains(tag)
    }
  }
}
