// Statistics as printed: so many decimals, the same on every machine.

/// Numbers rounded to a fixed number of decimals, a half away from zero.
public enum FixedDecimals {
  /// The value at `places` decimals, as the nearest `Double`; for decisions that must agree with what is printed.
  public static func rounded(_ value: Double, places: Int) -> Double {
    let scale = Double(power(places))
    return (value * scale).rounded() / scale
  }

  /// `0.667` for 2/3 at three places; empty for a value that is no number or beyond 10¹².
  public static func text(_ value: Double, places: Int) -> String {
    guard value.magnitude <= 1e12 else { return "" }
    return text(Int((value * Double(power(places))).rounded()), places: places)
  }

  /// The same, rounded exactly.
  public static func text(_ value: Fraction, places: Int) -> String {
    let scaled = value * Fraction(power(places))
    let magnitude = (scaled < .zero ? -scaled : scaled).rounded(toStep: .one).numerator
    return text(scaled < .zero ? -magnitude : magnitude, places: places)
  }

  private static func text(_ scaled: Int, places: Int) -> String {
    guard places > 0 else { return String(scaled) }
    let digits = String(scaled.magnitude)
    let padded = String(repeating: "0", count: max(0, places + 1 - digits.count)) + digits
    return (scaled < 0 ? "-" : "") + padded.dropLast(places) + "." + padded.suffix(places)
  }

  private static func power(_ places: Int) -> Int {
    (0..<max(0, min(6, places))).reduce(1) { product, _ in product * 10 }
  }
}
