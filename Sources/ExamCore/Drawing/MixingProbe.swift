// How long the chain must be: two chains are walked until nothing tells them apart, then one until it has forgotten.

/// Doubles a length until two things hold. Two chains from different starts, each cut in two halves, agree on every one of
/// some random sums over units (Gelman & Rubin 1992, split halves): the variance between the four is no more than
/// a tenth of a standard deviation above the variance within. And a walk of four such lengths shows after how
/// many steps the sums, and the units one by one, have forgotten where they were (see ``ChainMemory``).
struct MixingProbe: Sendable {
  /// Steps of one draw from a start of its own.
  let steps: Int
  /// Steps between draws of one walk, after which hardly anything depends on what was there.
  let stride: Int
  /// Whether the chains agreed at all within the limit.
  let agrees: Bool

  private static let sums = 32
  private static let records = 48
  /// Records of the walk that measures the stride.
  private static let longRecords = 1_024
  /// A draw of its own, which begins at a selection that no law chose, walks so many strides.
  private static let stridesOfDraw = 6

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
      if MixingProbe.agree(&chains, over: length, using: &generator), let chain = chains.first,
        let memory = MixingProbe.memory(of: chain, over: 4 * length, using: &generator)
      {
        agrees = true
        stride = max(slots, memory)
        steps = max(2_000, MixingProbe.stridesOfDraw * stride)
        return
      }
      // Twice as long the walks of all that is asked would be longer than a draw is worth.
      if 4 * length > most { break }
      length *= 2
    }
    agrees = false
    steps = 2 * length
    stride = 2 * length
  }

  /// Whether chains cannot be told apart; the first half of a length is left behind, the second recorded.
  private static func agree(
    _ chains: inout [DrawChain], over length: Int, using generator: inout some RandomNumberGenerator
  ) -> Bool {
    var series: [[[Double]]] = []
    for chain in chains.indices {
      chains[chain].walk(length / 2, using: &generator)
      let own = record(&chains[chain], records, every: length / 2 / records, using: &generator)
      series.append(Array(own.prefix(records / 2)))
      series.append(Array(own.suffix(records / 2)))
    }
    return agree(series)
  }

  /// The steps after which a chain has forgotten where it was; nil when the length is too short to tell.
  private static func memory(
    of chain: DrawChain, over length: Int, using generator: inout some RandomNumberGenerator
  ) -> Int? {
    var chain = chain
    let every = max(1, length / longRecords)
    var memory = ChainMemory(units: chain.matrix.uses.count)
    for _ in 0..<longRecords {
      chain.walk(every, using: &generator)
      memory.record(chain.draft, sums: sums(chain.draft))
    }
    return memory.records.map { $0 * every }
  }

  private static func record(
    _ chain: inout DrawChain, _ count: Int, every steps: Int,
    using generator: inout some RandomNumberGenerator
  ) -> [[Double]] {
    (0..<count).map { _ in
      chain.walk(max(1, steps), using: &generator)
      return sums(chain.draft)
    }
  }

  /// Sums over the placements of a draft, each placement counted +1 or −1 at random but always alike.
  ///
  /// Half of the sums tell the forms apart; the second half counts one placement in eight only, so that a few that
  /// come and go slowly are not lost in the crowd.
  private static func sums(_ draft: DrawDraft) -> [Double] {
    var counts = [Int](repeating: 0, count: sums)
    for (form, placements) in draft.chosen.enumerated() {
      for placement in placements {
        let bits = mixed(UInt64(placement + 1) &* 0x9E37_79B9_7F4A_7C15)
        let others = mixed(bits &+ UInt64(form) &* 0x94D0_49BB_1331_11EB)
        for number in 0..<sums / 2 {
          let sign = ((number % 2 == 0 ? bits : others) >> UInt64(number)) & 1 == 0 ? 1 : -1
          counts[number] += sign
          let rare = mixed((number % 2 == 0 ? bits : others) &+ UInt64(number)) >> 61
          if rare == 0 { counts[sums / 2 + number] += sign }
        }
      }
    }
    return counts.map(Double.init)
  }

  private static func mixed(_ bits: UInt64) -> UInt64 {
    var bits = bits
    bits = (bits ^ (bits >> 30)) &* 0xBF58_476D_1CE4_E5B9
    bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
    return bits ^ (bits >> 31)
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
