// Samplers that satisfy every rule and break the law, and one that keeps it, to see what the tests can tell.

import ExamCore

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A way of choosing one of the selections of a list.
enum ListSampler: String, Sendable, CaseIterable {
  /// By the law.
  case law
  /// By the law too: the greatest log-weight after noise for every whole selection (Gumbel 1954).
  case noiseOnPapers
  /// One placement after the other by weight, among those that can still be completed.
  case successive
  /// One of the counts per cell, each as likely; then by the law within.
  case uniformCells
  /// Perturb-and-MAP: the greatest sum of log-weights after noise for every placement (Papandreou & Yuille 2011).
  case noiseOnItems

  func counts(_ law: DrawingLaw, draws: Int, seed: UInt64) -> DrawingCounts {
    var generator = SeededGenerator(seed: seed)
    var counts = DrawingCounts(law)
    switch self {
    case .law:
      let wheel = Wheel(law.chances)
      for _ in 0..<draws { counts.add(wheel.position(using: &generator)) }
    case .noiseOnPapers:
      let logs = law.chances.map { log($0) }
      for _ in 0..<draws {
        counts.add(ListSampler.greatest(logs.map { $0 + ListSampler.gumbel(&generator) }))
      }
    case .successive:
      var sampler = SuccessiveSampler(law)
      for _ in 0..<draws { counts.add(sampler.position(using: &generator)) }
    case .uniformCells:
      let sampler = UniformCellSampler(law)
      for _ in 0..<draws { counts.add(sampler.position(using: &generator)) }
    case .noiseOnItems:
      let bits = law.bits
      let logs = bits.map { log(Double(law.weight(of: $0))) }
      let members = law.keys.map { key in
        bits.indices.filter { key >> UInt64(bits[$0]) & 1 == 1 }
      }
      for _ in 0..<draws {
        let scores = logs.map { $0 + ListSampler.gumbel(&generator) }
        var sums = [Double](repeating: 0, count: members.count)
        for (position, list) in members.enumerated() {
          for bit in list { sums[position] += scores[bit] }
        }
        counts.add(ListSampler.greatest(sums))
      }
    }
    return counts
  }

  private static func gumbel(_ generator: inout SeededGenerator) -> Double {
    -log(-log(max(generator.unit(), 0x1p-54)))
  }

  private static func greatest(_ values: [Double]) -> Int? {
    values.indices.max { values[$0] < values[$1] }
  }
}

/// Positions drawn with given chances, whatever they add up to.
struct Wheel: Sendable {
  private let sums: [Double]

  init(_ chances: [Double]) {
    var sum = 0.0
    sums = chances.map { chance in
      sum += chance
      return sum
    }
  }

  func position(using generator: inout SeededGenerator) -> Int {
    let at = generator.unit() * (sums.last ?? 0)
    var low = 0
    var high = sums.count - 1
    while low < high {
      let middle = (low + high) / 2
      if sums[middle] <= at { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

private struct SuccessiveSampler {
  let law: DrawingLaw
  private var wheels: [UInt64: (bits: [Int], wheel: Wheel)] = [:]

  init(_ law: DrawingLaw) { self.law = law }

  mutating func position(using generator: inout SeededGenerator) -> Int? {
    var key: UInt64 = 0
    while true {
      if let position = law.position(of: key) { return position }
      let (bits, wheel) = next(key)
      guard !bits.isEmpty else { return nil }
      key |= 1 << UInt64(bits[wheel.position(using: &generator)])
    }
  }

  private mutating func next(_ key: UInt64) -> (bits: [Int], wheel: Wheel) {
    if let known = wheels[key] { return known }
    var union: UInt64 = 0
    for other in law.keys where other & key == key { union |= other }
    let bits = law.bits.filter { (union & ~key) >> UInt64($0) & 1 == 1 }
    let made = (bits, Wheel(bits.map { Double(law.weight(of: $0)) }))
    wheels[key] = made
    return made
  }
}

private struct UniformCellSampler {
  private let groups: [(positions: [Int], wheel: Wheel)]

  init(_ law: DrawingLaw) {
    var members: [[[Int]]: Int] = [:]
    var lists: [[Int]] = []
    for position in law.keys.indices {
      // How many of each kind of placement, form by form.
      let shape = law.forms(position).enumerated().flatMap { form, placements in
        placements.map { placement in
          [form] + law.program.placements[placement].amounts.flatMap { [$0.row, $0.amount] }
        }
      }.sorted { $0.lexicographicallyPrecedes($1) }
      if let number = members[shape] {
        lists[number].append(position)
      } else {
        members[shape] = lists.count
        lists.append([position])
      }
    }
    groups = lists.map { list in (list, Wheel(list.map { law.chances[$0] })) }
  }

  func position(using generator: inout SeededGenerator) -> Int {
    let group = groups[generator.below(groups.count)]
    return group.positions[group.wheel.position(using: &generator)]
  }
}
