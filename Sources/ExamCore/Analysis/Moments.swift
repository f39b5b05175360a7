// Sums of one or two columns of numbers, enough for means, deviations and a correlation.

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Count, sum and sum of squares of a stream of numbers. Every deviation here divides by n − 1.
public struct Moments: Hashable, Sendable {
  public private(set) var count = 0
  public private(set) var sum = 0.0
  public private(set) var squares = 0.0

  public init() {}

  public mutating func add(_ x: Double, times: Int = 1) {
    count += times
    sum += x * Double(times)
    squares += x * x * Double(times)
  }

  public static func += (a: inout Moments, b: Moments) {
    a.count += b.count
    a.sum += b.sum
    a.squares += b.squares
  }

  public var mean: Double? { count > 0 ? sum / Double(count) : nil }

  /// Divisor n − 1; nil below two numbers; exactly 0 when only rounding noise is left.
  public var variance: Double? {
    guard count > 1 else { return nil }
    return Moments.centred(squares, sum, sum, count) / Double(count - 1)
  }

  public var deviation: Double? { variance.map { $0.squareRoot() } }

  /// Σxy − ΣxΣy/n; 0 when it is below the rounding of its terms.
  static func centred(_ products: Double, _ x: Double, _ y: Double, _ count: Int) -> Double {
    let correction = x * y / Double(count)
    let rest = products - correction
    return abs(rest) <= 1e-11 * max(abs(products), abs(correction)) ? 0 : rest
  }
}

/// Moments of two columns and of their products.
public struct PairMoments: Hashable, Sendable {
  public private(set) var x = Moments()
  public private(set) var y = Moments()
  public private(set) var products = 0.0

  public init() {}

  public mutating func add(_ x: Double, _ y: Double) {
    self.x.add(x)
    self.y.add(y)
    products += x * y
  }

  /// Divisor n − 1; nil below two pairs.
  public var covariance: Double? {
    guard x.count > 1 else { return nil }
    return Moments.centred(products, x.sum, y.sum, x.count) / Double(x.count - 1)
  }

  /// Pearson's correlation of x with y − x: an item with the total without it; nil when either does not vary.
  public var correlationWithRest: Double? {
    guard let vx = x.variance, let rest = varianceOfRest, let cov = covariance, vx > 0, rest > 0
    else { return nil }
    return max(-1, min(1, (cov - vx) / (vx * rest).squareRoot()))
  }

  /// Variance of y − x.
  public var varianceOfRest: Double? {
    guard let vx = x.variance, let vy = y.variance, let cov = covariance else { return nil }
    let rest = vy + vx - 2 * cov
    return rest <= 1e-11 * (vy + vx) ? 0 : rest
  }
}
