// How long a chain remembers: correlations of what was recorded on a walk with itself.

/// Records of a walk, and the least lag after which they have forgotten each other.
struct ChainMemory: Sendable {
  /// A sum is forgotten when its correlation is no more than this.
  private static let ofSum = 0.1
  /// A unit or a pair of rows likewise; of hundreds of them some reach half of it by chance alone.
  private static let ofOne = 0.2
  /// Units that stood in fewer records tell nothing.
  private static let fewest = 32
  /// Pairs of rows are counted in so many bins.
  private static let bins = 256

  private var sums: [[Double]] = []
  /// For each record how many placements add to both rows of a pair: whether essays or short answers serve a
  /// level is slower to change than which of them do.
  private var pairs: [[Int32]] = []
  /// For each unit the records in which it stood on any form, ascending.
  private var standing: [[Int32]]

  init(units: Int) { standing = [[Int32]](repeating: [], count: units) }

  mutating func record(_ draft: DrawDraft, sums: [Double]) {
    let number = Int32(self.sums.count)
    self.sums.append(sums)
    var pairs = [Int32](repeating: 0, count: ChainMemory.bins)
    for placements in draft.chosen {
      for placement in placements {
        let unit = draft.matrix.unitOf[placement]
        if standing[unit].last != number { standing[unit].append(number) }
        let entries = draft.matrix.entries(of: placement)
        for first in entries {
          for second in entries.lowerBound..<first {
            let key = draft.matrix.entryRow[first] &* 2_654_435_761 &+ draft.matrix.entryRow[second]
            pairs[((key &* 40_503) >> 8) & (ChainMemory.bins - 1)] += 1
          }
        }
      }
    }
    self.pairs.append(pairs)
  }

  /// The least lag, in records and looked for in steps of a quarter, after which no sum, no unit and no pair is correlated with
  /// itself; nil when there is none in a quarter of the records.
  var records: Int? {
    let most = max(1, sums.count / 4)
    let ofSums = ChainMemory.deviations(sums)
    let ofPairs = ChainMemory.deviations(pairs.map { $0.map(Double.init) })
    let units = standing.filter {
      $0.count >= ChainMemory.fewest && $0.count <= sums.count - ChainMemory.fewest
    }
    var lag = 1
    while lag < most {
      if ofSums.allSatisfy({ ChainMemory.isForgotten($0, after: lag, ChainMemory.ofSum) }),
        ofPairs.allSatisfy({ ChainMemory.isForgotten($0, after: lag, ChainMemory.ofOne) }),
        units.allSatisfy({ isForgotten($0, after: Int32(lag)) })
      {
        return lag
      }
      lag += max(1, lag / 4)
    }
    return nil
  }

  /// For each number its deviations from its mean over the records.
  private static func deviations(_ records: [[Double]]) -> [[Double]] {
    (0..<(records.first?.count ?? 0)).map { number in
      let list = records.map { $0[number] }
      let mean = list.reduce(0, +) / Double(list.count)
      return list.map { $0 - mean }
    }
  }

  private static func isForgotten(
    _ deviations: [Double], after lag: Int, _ most: Double
  ) -> Bool {
    var product = 0.0
    for position in lag..<deviations.count {
      product += deviations[position] * deviations[position - lag]
    }
    return product <= most * deviations.reduce(0) { $0 + $1 * $1 }
  }

  private func isForgotten(_ standing: [Int32], after lag: Int32) -> Bool {
    var pairs = 0
    var ahead = 0
    for record in standing {
      while ahead < standing.count, standing[ahead] < record + lag { ahead += 1 }
      if ahead < standing.count, standing[ahead] == record + lag { pairs += 1 }
    }
    let share = Double(standing.count) / Double(sums.count)
    let together = Double(pairs) / Double(sums.count - Int(lag))
    return together - share * share <= ChainMemory.ofOne * share * (1 - share)
  }
}
