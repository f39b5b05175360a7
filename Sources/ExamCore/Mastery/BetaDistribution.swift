// The Beta distribution: what is believed about a rate between 0 and 1.

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Beta(a, b), a and b above 0.
///
/// Computed in binary floating point with the C library's `log` and `exp`, which differ in the last
/// bits between systems: print at most six decimals, decide on rounded values.
public struct BetaDistribution: Hashable, Sendable {
  public let a: Double
  public let b: Double
  private let logBeta: Double

  /// Parameters that are not positive and finite are taken for 10⁻⁶.
  public init(a: Double, b: Double) {
    self.a = a > 1e-6 && a < 1e12 ? a : 1e-6
    self.b = b > 1e-6 && b < 1e12 ? b : 1e-6
    logBeta =
      LogGamma.value(self.a) + LogGamma.value(self.b) - LogGamma.value(self.a + self.b)
  }

  public var mean: Double { a / (a + b) }

  /// P(rate ≤ x): the regularised incomplete beta function I_x(a, b).
  public func cumulative(_ x: Double) -> Double {
    guard x > 0 else { return 0 }
    guard x < 1 else { return 1 }
    return cumulative(x, power: power(x))
  }

  /// xᵃ (1 − x)ᵇ ÷ B(a, b), for x between 0 and 1: the density times x (1 − x).
  private func power(_ x: Double) -> Double { exp(a * log(x) + b * log1p(-x) - logBeta) }

  private func cumulative(_ x: Double, power: Double) -> Double {
    // The continued fraction converges fast on this side of the mean; the other side by symmetry.
    x < (a + 1) / (a + b + 2)
      ? power * continuedFraction(a, b, x) / a
      : 1 - power * continuedFraction(b, a, 1 - x) / b
  }

  /// The rate that is not exceeded with probability `p`, to 10⁻¹⁰ or better.
  ///
  /// Newton's method inside a bracket; a step that leaves the bracket is replaced by a bisection.
  public func quantile(_ p: Double) -> Double {
    guard p > 0 else { return 0 }
    guard p < 1 else { return 1 }
    var (low, high) = (0.0, 1.0)
    var x = mean
    for _ in 0..<200 {
      let power = power(x)
      let excess = cumulative(x, power: power) - p
      if excess == 0 { return x }
      if excess < 0 { low = x } else { high = x }
      let next = x - excess * x * (1 - x) / power
      if next > low, next < high {
        // The step is quadratic: what is left is far below the step itself.
        if abs(next - x) <= 1e-9 * min(x, 1 - x) { return next }
        x = next
      } else {
        x = (low + high) / 2
        if high - low < 1e-15 { return x }
      }
    }
    return x
  }

  /// Lentz's method (1976, as modified by Thompson & Barnett 1986) on the fraction DLMF 8.17.22.
  private func continuedFraction(_ a: Double, _ b: Double, _ x: Double) -> Double {
    let tiny = 1e-300
    func kept(_ value: Double) -> Double { abs(value) < tiny ? tiny : value }
    var c = 1.0
    var d = 1 / kept(1 - (a + b) * x / (a + 1))
    var result = d
    for m in 1...10_000 {
      let m = Double(m)
      let even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m))
      d = 1 / kept(1 + even * d)
      c = kept(1 + even / c)
      result *= d * c
      let odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1))
      d = 1 / kept(1 + odd * d)
      c = kept(1 + odd / c)
      let factor = d * c
      result *= factor
      if abs(factor - 1) < 1e-15 { break }
    }
    return result
  }
}
