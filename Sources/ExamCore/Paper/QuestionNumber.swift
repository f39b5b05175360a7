// The number of a question on a paper: 12, or 36.2 for the second part of a case.

/// 小题号.
public struct QuestionNumber: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// Counted through the whole paper, from 1.
  public var number: Int
  /// From 1 within a case; nil for a question that stands alone.
  public var part: Int?

  public init(_ number: Int, part: Int? = nil) {
    self.number = number
    self.part = part
  }

  public var description: String { part.map { "\(number).\($0)" } ?? "\(number)" }

  public static func < (a: QuestionNumber, b: QuestionNumber) -> Bool {
    (a.number, a.part ?? 0) < (b.number, b.part ?? 0)
  }
}
