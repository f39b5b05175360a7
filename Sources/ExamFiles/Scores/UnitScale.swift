// Points as whole numbers of a unit that all of an exam's points are multiples of.

import ExamCore

/// A unit of `1 / denominator` points.
///
/// It only makes adding fast: what is no multiple of the unit is added as a fraction instead.
struct UnitScale {
  let denominator: Int
  private static let largest = 1_000_000
  /// Sums of so many units stay far from the end of `Int32`.
  private static let mostUnits = 1_000_000_000

  init(_ exam: IssuedExam, keys: [AnswerKey]) {
    var denominator = 1
    func include(_ points: Points?, parts: Int = 1) {
      guard let points, let part = points.divided(by: Fraction(max(1, parts))) else { return }
      let multiple = UnitScale.leastCommonMultiple(denominator, part.denominator)
      if let multiple, multiple <= UnitScale.largest { denominator = multiple }
    }
    include(exam.blueprint.pass)
    include(exam.blueprint.rounding)
    for section in exam.blueprint.sections { include(section.floor) }
    for question in keys.flatMap(\.questions) {
      include(question.points)
      if case .blanks(let blanks) = question.part.body {
        include(question.points, parts: blanks.count)
      }
      switch question.choiceRule {
      case .allOrNothing: break
      case .perOption(let points): include(points)
      case .proportional: include(question.points, parts: question.keyPositions.count)
      case .half: include(question.points, parts: 2)
      case .custom:
        for points in question.part.body.choice?.optionPoints.values.map({ $0 }) ?? [] {
          include(points)
        }
      case .plusMinus(let plus, let minus, let floor):
        include(plus)
        include(minus)
        include(floor)
      }
    }
    self.denominator = denominator
  }

  /// The points in units; nil when they are no multiple of the unit, or very many.
  func units(_ points: Points) -> Int? {
    guard denominator % points.denominator == 0 else { return nil }
    let (units, overflow) = points.numerator.multipliedReportingOverflow(
      by: denominator / points.denominator)
    return overflow || abs(units) > UnitScale.mostUnits ? nil : units
  }

  func points(_ units: Int) -> Points { Fraction(units, over: denominator) ?? .zero }

  private static func leastCommonMultiple(_ a: Int, _ b: Int) -> Int? {
    var (x, y) = (a, b)
    while y != 0 { (x, y) = (y, x % y) }
    let (product, overflow) = (a / max(1, x)).multipliedReportingOverflow(by: b)
    return overflow ? nil : product
  }
}
