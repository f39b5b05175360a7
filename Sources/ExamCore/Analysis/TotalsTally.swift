// The totals of a paper: who sat it, how the totals spread, who passed.

/// Totals of many score sheets; grows with the number of different totals, not with the candidates.
public struct TotalsTally: Hashable, Sendable {
  /// Full marks of the paper; of the form that was added first when there are several.
  public private(set) var maximum: Points?
  public private(set) var absent = 0
  /// Sheets annulled as a whole.
  public private(set) var void = 0
  /// Sheets with questions that wait for a person; left out of everything below.
  public private(set) var awaiting = 0
  private var counts: [Points: Int] = [:]
  private var bands = ScoreBand.allCases.map { _ in 0 }
  public private(set) var passed = 0
  /// Final sheets that passed or failed; 0 on a paper without a pass mark.
  public private(set) var judged = 0

  public init() {}

  /// Adds one sheet in its state; only final ones count in the statistics.
  public mutating func add(_ sheet: ScoreSheet) {
    switch sheet.state {
    case .absent: absent += 1
    case .void: void += 1
    case .awaiting: awaiting += 1
    case .final:
      guard let total = sheet.total else { return }
      maximum = maximum ?? sheet.maximum
      counts[total, default: 0] += 1
      bands[ScoreBand(of: total, maximum: sheet.maximum).rawValue] += 1
      if let pass = sheet.passed {
        judged += 1
        if pass { passed += 1 }
      }
    }
  }

  public static func += (a: inout TotalsTally, b: TotalsTally) {
    a.maximum = a.maximum ?? b.maximum
    a.absent += b.absent
    a.void += b.void
    a.awaiting += b.awaiting
    a.counts.merge(b.counts) { $0 + $1 }
    for index in a.bands.indices { a.bands[index] += b.bands[index] }
    a.passed += b.passed
    a.judged += b.judged
  }

  /// Candidates who sat the exam, void sheets included.
  public var present: Int { final + awaiting + void }
  /// Candidates whose total is final: the n of the paper's statistics.
  public var final: Int { bands.reduce(0, +) }
  /// Totals with the number of candidates, ascending.
  public var totals: [(total: Points, count: Int)] {
    counts.keys.sorted().map { ($0, counts[$0] ?? 0) }
  }
  public func count(in band: ScoreBand) -> Int { bands[band.rawValue] }

  /// Mean and deviation of the final totals.
  public var moments: Moments {
    var moments = Moments()
    for entry in totals { moments.add(entry.total.double, times: entry.count) }
    return moments
  }
  public var minimum: Points? { counts.keys.min() }
  public var highest: Points? { counts.keys.max() }
  /// 及格率; nil when nobody was judged.
  public var passRate: Fraction? { Fraction(passed, over: judged) }
}
