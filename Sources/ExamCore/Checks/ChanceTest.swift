// Whether counts are further from even than chance makes them once in a thousand.

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Tests at 0.1 %, so that a sound bank is hardly ever accused.
enum ChanceTest {
  /// The level of all tests.
  static let level = 0.001

  /// Upper 0.1 % points of χ² for 1, 2, 3 … degrees of freedom (Pearson & Hartley 1966, table 8).
  private static let limits = [
    10.828, 13.816, 16.266, 18.467, 20.515, 22.458, 24.322, 26.124, 27.877,
  ]

  /// Whether places 0 to `counts.count − 1` were chosen unevenly.
  ///
  /// Each draw takes `taken` different places of all. The statistic (m − 1) ÷ m × Σ (O − E)² ÷ Var(O) is Pearson's χ² when
  /// every draw takes one place, and has m − 1 degrees of freedom also when draws take several.
  ///
  /// - Returns: false when fewer than five are expected at a place, or when places are too many for the table.
  static func isUneven(_ counts: [Int], taken: [Int]) -> Bool {
    let places = Double(counts.count)
    guard counts.count >= 2, limits.indices.contains(counts.count - 2) else { return false }
    let expected = Double(taken.reduce(0, +)) / places
    let variance = taken.map { Double($0) / places * (1 - Double($0) / places) }.reduce(0, +)
    guard expected >= 5, variance > 0 else { return false }
    let squares = counts.map { (Double($0) - expected) * (Double($0) - expected) }.reduce(0, +)
    return (places - 1) / places * squares / variance > limits[counts.count - 2]
  }

  /// The chance of `hits` or more in `trials` independent trials that each hit with `chance`.
  static func atLeast(_ hits: Int, of trials: Int, chance: Double) -> Double {
    guard hits > 0 else { return 1 }
    guard hits <= trials, chance > 0 else { return 0 }
    guard chance < 1 else { return 1 }
    let (n, k) = (Double(trials), Double(hits))
    let ways = LogGamma.value(n + 1) - LogGamma.value(k + 1) - LogGamma.value(n - k + 1)
    var term = exp(ways + k * log(chance) + (n - k) * log(1 - chance))
    var sum = term
    for hit in hits..<trials {
      term *= Double(trials - hit) / Double(hit + 1) * chance / (1 - chance)
      sum += term
    }
    return min(1, sum)
  }
}
