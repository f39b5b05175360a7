// What graded questions say about one objective, before any model reads it.

/// Points earned and possible on one subject, and how many observations they are worth.
public struct Evidence: Hashable, Sendable {
  /// Exact; negative only where a rule subtracts.
  public var points: Points
  public var maximum: Points
  /// Questions that gave anything here.
  public var questions: Int
  /// The effective number of independent observations, see ``MasteryModel/observations(criteria:)``.
  public var observations: Double
  /// The part of ``observations`` that succeeded, from 0 to ``observations``.
  public var successes: Double

  public static let none = Evidence()

  public init(
    points: Points = .zero, maximum: Points = .zero, questions: Int = 0, observations: Double = 0,
    successes: Double = 0
  ) {
    self.points = points
    self.maximum = maximum
    self.questions = questions
    self.observations = observations
    self.successes = successes
  }

  /// 得分率, exact; nil without evidence.
  public var rate: Fraction? { maximum > .zero ? points.divided(by: maximum) : nil }

  /// Adds what one question says.
  ///
  /// - Parameter observations: how many independent observations the points are worth.
  mutating func add(points: Points, of maximum: Points, observations: Double) {
    guard maximum > .zero else { return }
    self.points += points
    self.maximum += maximum
    questions += 1
    self.observations += observations
    successes += observations * min(1, max(0, points.double / maximum.double))
  }

  /// Adds evidence of another subject, to look at both as one.
  public static func += (a: inout Evidence, b: Evidence) {
    a.points += b.points
    a.maximum += b.maximum
    a.questions += b.questions
    a.observations += b.observations
    a.successes += b.successes
  }
}
