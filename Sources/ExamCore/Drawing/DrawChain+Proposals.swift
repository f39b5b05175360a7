// What the moves of the chain propose, and how likely.

extension DrawChain {
  func randomPlacement(
    _ form: Int, using generator: inout some RandomNumberGenerator
  ) -> Int? {
    let count = draft.chosen[form].count
    return count == 0 ? nil : draft.chosen[form][generator.below(count)]
  }

  func randomPair(
    _ form: Int, using generator: inout some RandomNumberGenerator
  ) -> (Int, Int)? {
    let count = draft.chosen[form].count
    guard count > 1 else { return nil }
    let first = generator.below(count)
    var second = generator.below(count - 1)
    if second >= first { second += 1 }
    return (draft.chosen[form][first], draft.chosen[form][second])
  }

  func member(of number: Int, using generator: inout some RandomNumberGenerator) -> Int {
    let range = sums.classes.range(number)
    return sums.classes.values[range.lowerBound + generator.below(range.count)]
  }

  /// A placement that shares a row, evenly from a row drawn evenly; any, when there are no rows.
  func neighbour(
    of placement: Int, using generator: inout some RandomNumberGenerator
  ) -> Int {
    let entries = matrix.entries(of: placement)
    if entries.isEmpty { return generator.below(matrix.unitOf.count) }
    let row = matrix.entryRow[entries.lowerBound + generator.below(entries.count)]
    let range = matrix.entriesOf.range(row)
    return matrix.placementOfEntry[
      matrix.entriesOf.values[range.lowerBound + generator.below(range.count)]]
  }

  /// The chance that ``neighbour(of:using:)`` gives a placement.
  func chance(of placement: Int, near other: Int) -> Double {
    let entries = matrix.entries(of: other)
    if entries.isEmpty { return 1 / Double(matrix.unitOf.count) }
    var chance = 0.0
    for entry in entries {
      let row = matrix.entryRow[entry]
      for own in matrix.entries(of: placement) where matrix.entryRow[own] == row {
        chance += 1 / Double(matrix.entriesOf.size(row))
      }
    }
    return chance / Double(entries.count)
  }

  /// How much likelier the way back between neighbours is: rows shared count for both, so only the numbers
  /// of their rows differ.
  func reversal(_ from: Int, _ to: Int) -> Double {
    let there = matrix.entries(of: from).count
    let back = matrix.entries(of: to).count
    if there == 0 {
      // From a placement without rows any comes; back to it no row leads.
      return back == 0 ? 1 : 0
    }
    return Double(there) / Double(back)
  }
}
