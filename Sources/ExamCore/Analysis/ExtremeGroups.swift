// The upper and the lower 27 % of candidates, with ties shared out fairly.

/// How much each total belongs to the upper and to the lower group (Kelley 1939: 27 %).
///
/// A group has round(0.27 n) candidates, at least one. Where a tie straddles its border every tied
/// candidate belongs to it by the same part: the expectation over all ways of breaking the tie, which
/// does not depend on the order of the rows.
public struct ExtremeGroups: Hashable, Sendable {
  /// Candidates in each group.
  public let size: Int
  /// For each total, ascending: the part of each of its candidates that is in the upper group.
  public let upper: [Double]
  public let lower: [Double]

  /// - Parameter counts: how many candidates have each total, totals ascending.
  public init(counts: [Int]) {
    let n = counts.reduce(0, +)
    size = n == 0 ? 0 : max(1, (27 * n + 50) / 100)
    lower = ExtremeGroups.parts(counts, size)
    upper = ExtremeGroups.parts(counts.reversed(), size).reversed()
  }

  private static func parts(_ counts: [Int], _ size: Int) -> [Double] {
    var room = size
    return counts.map { count in
      let taken = min(room, count)
      room -= taken
      return count > 0 ? Double(taken) / Double(count) : 0
    }
  }
}
