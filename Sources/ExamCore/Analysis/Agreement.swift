// How well two sets of marks of the same answers agree.

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Pairs of marks, and the statistics of agreement in use for automated scoring.
///
/// Marks are points of one question; the second of each pair is the one to be met, as a rule a person's.
/// All variances divide by n (Haberman 2019 shows that the quadratic weighted kappa then is exactly the
/// formula used here).
public struct Agreement: Hashable, Sendable {
  private var pairs: [Pair: Int] = [:]
  public private(set) var count = 0

  private struct Pair: Hashable, Sendable {
    let given: Points
    let wanted: Points
  }

  public init() {}

  /// Adds an answer with the mark it got and the mark it should get.
  public mutating func add(given: Points, wanted: Points) {
    pairs[Pair(given: given, wanted: wanted), default: 0] += 1
    count += 1
  }

  /// Share of answers with the same mark; nil without answers.
  public var exact: Double? { share { $0 == .zero } }

  /// Share of answers whose marks differ by at most one point.
  public var adjacent: Double? { share { $0 <= .one } }

  /// Mean of the absolute differences, in points.
  public var meanError: Double? {
    guard count > 0 else { return nil }
    let sum = sorted.map { abs($0.given - $0.wanted) * Double($0.count) }.reduce(0, +)
    return sum / Double(count)
  }

  /// Cohen's κ (1960) over the marks as categories; nil when chance alone would agree always.
  public var kappa: Double? {
    guard let exact else { return nil }
    var given: [Points: Int] = [:]
    var wanted: [Points: Int] = [:]
    for (pair, times) in pairs {
      given[pair.given, default: 0] += times
      wanted[pair.wanted, default: 0] += times
    }
    let marks = given.keys.sorted()
    let n = Double(count)
    let chance = marks.map { Double(given[$0] ?? 0) / n * Double(wanted[$0] ?? 0) / n }.reduce(0, +)
    return chance < 1 ? (exact - chance) / (1 - chance) : nil
  }

  /// The quadratic weighted kappa (Cohen 1968) as 2 Cov(M, H) / (Var M + Var H + (mean M − mean H)²);
  /// nil when all marks are the same.
  public var quadraticKappa: Double? {
    guard let m = moments else { return nil }
    let gap = m.given - m.wanted
    let whole = m.givenVariance + m.wantedVariance + gap * gap
    return whole > 0 ? 2 * m.covariance / whole : nil
  }

  /// Pearson's r; nil when either side does not vary.
  public var correlation: Double? {
    guard let m = moments, m.givenVariance > 0, m.wantedVariance > 0 else { return nil }
    return m.covariance / (m.givenVariance * m.wantedVariance).squareRoot()
  }

  /// The standardised mean difference (mean M − mean H) / sd H (Williamson, Xi & Breyer 2012); nil when the
  /// wanted marks do not vary.
  public var standardisedDifference: Double? {
    guard let m = moments, m.wantedVariance > 0 else { return nil }
    return (m.given - m.wanted) / m.wantedVariance.squareRoot()
  }

  private func share(_ holds: (Points) -> Bool) -> Double? {
    guard count > 0 else { return nil }
    let those = pairs.filter { pair, _ in
      let difference = pair.given - pair.wanted
      return holds(difference < .zero ? -difference : difference)
    }
    return Double(those.values.reduce(0, +)) / Double(count)
  }

  /// In one order always, so that sums of doubles are the same always.
  private var sorted: [(given: Double, wanted: Double, count: Int)] {
    pairs.sorted { ($0.key.given, $0.key.wanted) < ($1.key.given, $1.key.wanted) }.map {
      ($0.key.given.double, $0.key.wanted.double, $0.value)
    }
  }

  private var moments:
    (
      given: Double, wanted: Double, givenVariance: Double, wantedVariance: Double,
      covariance: Double
    )?
  {
    guard count > 0 else { return nil }
    let n = Double(count)
    let rows = sorted
    let given = rows.map { $0.given * Double($0.count) }.reduce(0, +) / n
    let wanted = rows.map { $0.wanted * Double($0.count) }.reduce(0, +) / n
    var (gg, ww, gw) = (0.0, 0.0, 0.0)
    for row in rows {
      let (g, w, times) = (row.given - given, row.wanted - wanted, Double(row.count))
      gg += g * g * times
      ww += w * w * times
      gw += g * w * times
    }
    return (given, wanted, gg / n, ww / n, gw / n)
  }
}
