// An exact rational number, the only number that points, weights and facilities are made of.

/// An exact number of points on a paper.
public typealias Points = Fraction

/// A reduced fraction with a positive denominator.
///
/// No binary floating point stands between a rubric and a score sheet: 2 points × 1/3 is 2/3 until
/// the blueprint's one rounding step is applied. Intermediate results are computed in 128 bits. A
/// result whose numerator or denominator is beyond `Int`, which takes sums over several large
/// denominators without a common divisor, is taken for a near fraction (to 1 part in 10¹⁸ of the
/// larger of 1 and the number); a number beyond `Int` itself is clamped.
public struct Fraction: Hashable, Sendable {
  public let numerator: Int
  /// Always positive, and without a common divisor with the numerator.
  public let denominator: Int

  public static let zero = Fraction(0)
  public static let one = Fraction(1)

  public init(_ whole: Int) {
    numerator = whole
    denominator = 1
  }

  /// `numerator / denominator`, reduced; a zero denominator gives nil.
  public init?(_ numerator: Int, over denominator: Int) {
    guard denominator != 0 else { return nil }
    self.init(Int128(numerator), Int128(denominator))
  }

  private init(_ numerator: Int128, _ denominator: Int128) {
    var (over, under) = Fraction.reduced(numerator, denominator)
    while under > Int.max || (over.magnitude > Int.max && under > 1) {
      (over, under) = Fraction.reduced(over / 2, under / 2)
    }
    self.numerator = Int(clamping: over)
    self.denominator = Int(clamping: under)
  }

  private static func reduced(_ numerator: Int128, _ denominator: Int128) -> (Int128, Int128) {
    var a = numerator.magnitude
    var b = denominator.magnitude
    while b != 0 { (a, b) = (b, a % b) }
    let divisor: Int128 = (a == 0 ? 1 : Int128(a)) * (denominator < 0 ? -1 : 1)
    return (numerator / divisor, denominator / divisor)
  }

  public var isWhole: Bool { denominator == 1 }

  /// The nearest `Double`, for statistics only, never for points.
  public var double: Double { Double(numerator) / Double(denominator) }

  public static func + (a: Fraction, b: Fraction) -> Fraction {
    if a.denominator == b.denominator, a.denominator == 1 {
      return Fraction(Int128(a.numerator) + Int128(b.numerator), 1)
    }
    let left = Int128(a.numerator) * Int128(b.denominator)
    let right = Int128(b.numerator) * Int128(a.denominator)
    return Fraction(left + right, Int128(a.denominator) * Int128(b.denominator))
  }

  public static prefix func - (a: Fraction) -> Fraction {
    Fraction(-Int128(a.numerator), Int128(a.denominator))
  }

  public static func - (a: Fraction, b: Fraction) -> Fraction { a + (-b) }

  public static func * (a: Fraction, b: Fraction) -> Fraction {
    Fraction(
      Int128(a.numerator) * Int128(b.numerator), Int128(a.denominator) * Int128(b.denominator))
  }

  /// The exact quotient; nil when the divisor is zero.
  public func divided(by divisor: Fraction) -> Fraction? {
    guard divisor.numerator != 0 else { return nil }
    return Fraction(
      Int128(numerator) * Int128(divisor.denominator),
      Int128(denominator) * Int128(divisor.numerator))
  }

  public static func += (a: inout Fraction, b: Fraction) { a = a + b }
  public static func -= (a: inout Fraction, b: Fraction) { a = a - b }

  /// The multiple of `step` next to this number; a half goes up. A step of zero or less changes nothing.
  public func rounded(toStep step: Fraction) -> Fraction {
    guard step > .zero, let steps = divided(by: step) else { return self }
    let n = Int128(steps.numerator) * 2 + Int128(steps.denominator)
    return Fraction(Int(clamping: n.flooredQuotient(by: Int128(steps.denominator) * 2))) * step
  }

  /// The greatest multiple of `step` that is not above this number.
  public func roundedDown(toStep step: Fraction) -> Fraction {
    guard step > .zero, let steps = divided(by: step) else { return self }
    let n = Int128(steps.numerator).flooredQuotient(by: Int128(steps.denominator))
    return Fraction(Int(clamping: n)) * step
  }
}

extension Int128 {
  fileprivate func flooredQuotient(by divisor: Int128) -> Int128 {
    let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
    return remainder < 0 ? quotient - 1 : quotient
  }
}

extension Fraction: Comparable {
  public static func < (a: Fraction, b: Fraction) -> Bool {
    Int128(a.numerator) * Int128(b.denominator) < Int128(b.numerator) * Int128(a.denominator)
  }
}

extension Fraction: ExpressibleByIntegerLiteral {
  public init(integerLiteral value: Int) { self.init(value) }
}

extension Sequence where Element == Fraction {
  /// The exact sum.
  public func sum() -> Fraction { reduce(.zero, +) }
}
