// The common denominator that turns exact fractions into whole numbers, when it is small enough.

enum WholeScale {
  /// The least scale that makes every fraction a whole number; nil when `largest`, scaled, would pass
  /// the limit.
  static func common(_ fractions: [Fraction], largest: Fraction, limit: Int) -> Int? {
    var scale = 1
    let most = (Fraction(limit).divided(by: largest) ?? Fraction(limit))
      .roundedDown(toStep: .one).numerator
    for fraction in fractions where scale % fraction.denominator != 0 {
      var (a, b) = (scale, fraction.denominator)
      while b != 0 { (a, b) = (b, a % b) }
      let (product, overflow) = (scale / a).multipliedReportingOverflow(by: fraction.denominator)
      if overflow || product > most { return nil }
      scale = product
    }
    return scale <= most ? scale : nil
  }
}
