// Which constructed responses go to a person besides those that must.

public import ExamCore

/// How much of what the program graded a person looks at again.
public struct ReviewRule: Hashable, Sendable {
  /// Responses less certain than this wait for a person; from 0 to 1.
  public var below: Fraction?
  /// The least certain part of all constructed responses waits for a person; from 0 to 1.
  public var share: Fraction?

  public init(below: Fraction? = nil, share: Fraction? = nil) {
    self.below = below
    self.share = share
  }

  /// Nothing but what must wait.
  public static let none = ReviewRule()

  /// The flag of a response that is not certain enough; nil when it is.
  func flag(_ score: QuestionScore) -> GradingFlag? {
    guard let below, score.confidence < below else { return nil }
    let confidence = FixedDecimals.text(score.confidence, places: 2)
    let line = FixedDecimals.text(below, places: 2)
    return GradingFlag(
      .lowConfidence,
      Message(
        en: "confidence \(confidence) is below \(line)", zh: "置信度 \(confidence)，低于 \(line)"))
  }

  /// The flag of a response among the least certain.
  func shareFlag(_ score: QuestionScore) -> GradingFlag {
    let confidence = FixedDecimals.text(score.confidence, places: 2)
    let percent = share.map { ($0 * 100).description } ?? ""
    return GradingFlag(
      .lowConfidence,
      Message(
        en: "among the least certain \(percent) % (confidence \(confidence))",
        zh: "属于最没有把握的 \(percent)%（置信度 \(confidence)）"))
  }
}
