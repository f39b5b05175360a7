// A positive number with an exponent of its own, for sums of products that no Double could hold.

/// `mantissa · 2^exponent`, the mantissa 0 or from 1 up to but not including 2.
///
/// Only sums and products of numbers that are not negative are taken, so each operation adds at most one rounding of 2⁻⁵³ and
/// nothing cancels; scaling by powers of two is exact. No logarithm or power is ever taken, so the bits are the same on every machine.
struct ScaledNumber: Hashable, Sendable {
  private(set) var mantissa: Double
  private(set) var exponent: Int

  static let zero = ScaledNumber(0)
  static let one = ScaledNumber(1)

  init(_ value: Int) { self.init(Double(value), exponent: 0) }

  private init(_ value: Double, exponent: Int) {
    guard value > 0 else {
      mantissa = 0
      self.exponent = 0
      return
    }
    let bits = value.bitPattern
    mantissa = Double(bitPattern: (bits & 0x000F_FFFF_FFFF_FFFF) | 0x3FF0_0000_0000_0000)
    self.exponent = exponent + Int(bits >> 52) - 1023
  }

  static func * (a: ScaledNumber, b: ScaledNumber) -> ScaledNumber {
    ScaledNumber(a.mantissa * b.mantissa, exponent: a.exponent + b.exponent)
  }

  static func + (a: ScaledNumber, b: ScaledNumber) -> ScaledNumber {
    if a.mantissa == 0 { return b }
    if b.mantissa == 0 { return a }
    let (great, small) = a.exponent >= b.exponent ? (a, b) : (b, a)
    let shift = great.exponent - small.exponent
    guard shift < 64 else { return great }
    return ScaledNumber(
      great.mantissa + small.mantissa * ScaledNumber.half(to: shift), exponent: great.exponent)
  }

  static func += (a: inout ScaledNumber, b: ScaledNumber) { a = a + b }

  func divided(by divisor: ScaledNumber) -> ScaledNumber {
    divisor.mantissa == 0
      ? .zero : ScaledNumber(mantissa / divisor.mantissa, exponent: exponent - divisor.exponent)
  }

  /// This number over a number that is not smaller: a chance, from 0 to 1.
  func share(of whole: ScaledNumber) -> Double {
    if mantissa == 0 || whole.mantissa == 0 { return 0 }
    let shift = whole.exponent - exponent
    if shift > 1_000 { return 0 }
    let ratio = mantissa / whole.mantissa
    if shift <= 0 { return min(1, ratio) }
    var result = ratio
    var left = shift
    while left > 0 {
      result *= ScaledNumber.half(to: min(left, 63))
      left -= 63
    }
    return result
  }

  var isZero: Bool { mantissa == 0 }

  /// 2 to the power of `-exponent`, for exponents from 0 to 1022.
  private static func half(to exponent: Int) -> Double {
    Double(bitPattern: UInt64(1023 - exponent) << 52)
  }
}
