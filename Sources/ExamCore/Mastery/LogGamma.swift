// The logarithm of the gamma function, which the C libraries spell differently.

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// ln Γ(x) for x > 0, to about 15 digits.
enum LogGamma {
  /// Stirling's series (Abramowitz & Stegun 1964, 6.1.41) above 10; below, Γ(x) = Γ(x + n) ÷ (x (x + 1) … (x + n − 1)).
  static func value(_ x: Double) -> Double {
    var shifted = x
    var product = 1.0
    while shifted < 10 {
      product *= shifted
      shifted += 1
    }
    let inverse = 1 / shifted
    let square = inverse * inverse
    let series =
      inverse
      * (1.0 / 12
        - square
        * (1.0 / 360
          - square * (1.0 / 1260 - square * (1.0 / 1680 - square * (1.0 / 1188)))))
    return (shifted - 0.5) * log(shifted) - shifted + 0.918_938_533_204_672_7 + series
      - log(product)
  }
}
