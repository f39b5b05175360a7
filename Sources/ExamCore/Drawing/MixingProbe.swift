// How long the chain must be: two chains from different starts are walked until nothing tells them apart.

/// Doubles the length until two chains, each cut in two halves, agree on every one of some random sums over
/// units (Gelman & Rubin 1992, split halves): the variance between the four is then no more than a tenth of a standard deviation
/// above the variance within.
struct MixingProbe: Sendable {
  /// Steps after which the chains agree, doubled for safety.
  let steps: Int
  /// Whether they agreed at all within the limit.
  let agrees: Bool

  private static let sums = 16
  private static let records = 48

  /// - Parameters:
  ///   - starts: two feasible drafts found from different seeds.
  ///   - most: the steps that a chain may take.
  init(
    _ starts: [DrawDraft], sums: ClassSums, most: Int,
    using generator: inout some RandomNumberGenerator
  ) {
    var chains = starts.map { DrawChain($0, sums: sums) }
    let slots = starts.first.map { $0.chosen.reduce(0) { $0 + $1.count } } ?? 0
    var length = max(2_000, 24 * slots)
    while true {
      // The first half of a length is left behind; the second is recorded.
      var series: [[[Double]]] = []
      for chain in chains.indices {
        chains[chain].walk(length / 2, using: &generator)
        var own: [[Double]] = []
        for _ in 0..<MixingProbe.records {
          chains[chain].walk(max(1, length / 2 / MixingProbe.records), using: &generator)
          own.append(MixingProbe.sums(chains[chain].draft))
        }
        series.append(Array(own.prefix(MixingProbe.records / 2)))
        series.append(Array(own.suffix(MixingProbe.records / 2)))
      }
      if MixingProbe.agree(series) {
        steps = 2 * length
        agrees = true
        return
      }
      if length > most {
        steps = 2 * length
        agrees = false
        return
      }
      length *= 2
    }
  }

  /// Sums over the units of a draft, each unit counted +1 or −1 at random but always alike.
  private static func sums(_ draft: DrawDraft) -> [Double] {
    var counts = [Int](repeating: 0, count: sums)
    for (form, placements) in draft.chosen.enumerated() {
      for placement in placements {
        var bits = UInt64(placement + 1) &* 0x9E37_79B9_7F4A_7C15
        bits = (bits ^ (bits >> 30)) &* 0xBF58_476D_1CE4_E5B9
        // Half of the sums tell the forms apart.
        var others = (bits ^ (bits >> 27)) &+ UInt64(form) &* 0x94D0_49BB_1331_11EB
        others = (others ^ (others >> 31)) &* 0xBF58_476D_1CE4_E5B9
        for number in 0..<sums {
          let source = number % 2 == 0 ? bits : others
          counts[number] += (source >> UInt64(20 + number)) & 1 == 0 ? 1 : -1
        }
      }
    }
    return counts.map(Double.init)
  }

  private static func agree(_ series: [[[Double]]]) -> Bool {
    (0..<sums).allSatisfy { number in
      let lists = series.map { $0.map { $0[number] } }
      let length = Double(lists[0].count)
      let means = lists.map { $0.reduce(0, +) / length }
      let mean = means.reduce(0, +) / Double(means.count)
      let between =
        length * means.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(means.count - 1)
      var within = 0.0
      for (list, mean) in zip(lists, means) {
        within += list.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / (length - 1)
      }
      within /= Double(lists.count)
      // R̂² ≤ 1.21, written without a root or a quotient by zero.
      return (length - 1) / length * within + between / length <= 1.21 * within
        || (within == 0 && between == 0)
    }
  }
}
