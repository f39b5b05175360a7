// The least and greatest sum a row can reach when each section takes its best items for that row alone.

/// Bounds that hold whatever else is asked: they prove that a rule is out of reach, never that it is in reach.
struct RowExtremes: Sendable {
  let least: Int
  let greatest: Int

  /// - Parameters:
  ///   - counts: how many items each section takes, the least and the most.
  ///   - available: how many placements each section has.
  ///   - section: the section of a placement.
  init(
    of row: LinearRow, counts: [ClosedRange<Int>], available: [Int], section: (Int) -> Int
  ) {
    var amounts = counts.map { _ in [Int]() }
    for entry in row.entries { amounts[section(entry.placement)].append(entry.amount) }
    var least = 0
    var greatest = 0
    for (position, list) in amounts.enumerated() {
      let sorted = list.sorted()
      let zeros = max(0, available[position] - list.count)
      let taken = counts[position]
      least += RowExtremes.smallest(taken, of: sorted, zeros: zeros)
      greatest -= RowExtremes.smallest(taken, of: sorted.reversed().map { -$0 }, zeros: zeros)
    }
    self.least = least
    self.greatest = greatest
  }

  /// The least sum of so many of some ascending numbers and so many zeros.
  private static func smallest(
    _ counts: ClosedRange<Int>, of ascending: [Int], zeros: Int
  ) -> Int {
    let negative = ascending.prefix { $0 < 0 }.count
    let count = min(
      ascending.count + zeros, max(counts.lowerBound, min(counts.upperBound, negative)))
    let first = min(count, negative)
    let rest = max(0, count - first - zeros)
    return ascending.prefix(first).reduce(0, +)
      + ascending.dropFirst(negative).prefix(rest).reduce(0, +)
  }
}
