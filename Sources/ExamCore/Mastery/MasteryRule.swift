// The rule that turns an estimate into a verdict, and the words that print it.

/// 掌握度 of one objective, in one of four words.
public enum Verdict: String, CaseIterable, Hashable, Sendable {
  case mastered
  case partly
  case notYet = "not yet"
  case unknown = "not enough evidence"

  public func name(in language: Language) -> String {
    guard language == .chinese else { return rawValue }
    return switch self {
    case .mastered: "已掌握"
    case .partly: "部分掌握"
    case .notYet: "未掌握"
    case .unknown: "证据不足"
    }
  }
}

/// When an objective counts as mastered.
public struct MasteryRule: Hashable, Sendable {
  /// 划界分数: the rate from which an objective is mastered; 0.6.
  public var cut: Fraction
  /// How sure a verdict must be; 0.8.
  public var confidence: Fraction
  /// The 90 % interval must be narrower than this for *partly*; 0.4.
  public var width: Fraction

  public init(
    cut: Fraction = Fraction(3, over: 5) ?? .one,
    confidence: Fraction = Fraction(4, over: 5) ?? .one,
    width: Fraction = Fraction(2, over: 5) ?? .one
  ) {
    self.cut = cut
    self.confidence = confidence
    self.width = width
  }

  /// The part of the distribution between the ends of an interval.
  static let coverage = 0.90

  /// The verdict on an objective that `questions` questions asked about.
  ///
  /// - Parameters:
  ///   - posterior: what is believed about the candidate's rate.
  ///   - low: lower end of the 90 % interval, as printed.
  ///   - high: upper end of the 90 % interval, as printed.
  ///   - questions: how many questions asked about the objective.
  public func verdict(
    on posterior: BetaDistribution, low: Double, high: Double, questions: Int
  ) -> Verdict {
    guard questions > 0 else { return .unknown }
    // Rounded, so that the last bits of a machine's logarithm decide nothing.
    let below = FixedDecimals.rounded(posterior.cumulative(cut.double), places: 6)
    let above = FixedDecimals.rounded(1 - below, places: 6)
    if above >= confidence.double { return .mastered }
    if below >= confidence.double { return .notYet }
    return FixedDecimals.rounded(high - low, places: 3) < width.double ? .partly : .unknown
  }

  /// The rule in one paragraph.
  public func text(in language: Language) -> String {
    let percent = confidence * 100
    return switch language {
    case .chinese:
      "判定规则：至少考过一题且得分率不低于 \(cut) 的概率达到 \(percent)% 为“已掌握”；"
        + "低于 \(cut) 的概率达到 \(percent)% 为“未掌握”；两者都不到而 90% 区间宽度小于 \(width) 为“部分掌握”；"
        + "其余情况以及从未考到的知识点为“证据不足”。"
    case .english:
      "Rule: mastered when at least one question was asked and the chance that the true rate is "
        + "\(cut) or more is at least \(percent) %; not yet when the chance that it is below \(cut) "
        + "is at least \(percent) %; otherwise partly when the 90 % interval is narrower than "
        + "\(width); in all other cases, and for an objective never asked, not enough evidence."
    }
  }
}
