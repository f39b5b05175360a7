// Subsets of a given size, each as likely as the product of its weights.

/// The law of conditional Poisson sampling on one list of weights (Chen, Dempster & Liu 1994), by sums
/// over subsets (elementary symmetric polynomials).
///
/// Weights that are equal are one class with binomial coefficients, so a thousand units of three different
/// weights need a table of three lines.
struct SubsetTable: Sendable {
  /// The sum, over all subsets of a size, of the product of their weights; from size 0 on.
  let sums: [ScaledNumber]
  /// Classes of equal weight, heaviest first; positions in the list of weights.
  private let classes: [[Int]]
  /// For class `c` with `k` still to be taken from it and the classes before it: where in ``chances`` its list begins.
  private let starts: [Int]
  /// The chance that at most j of the k are taken from the class, for j = 0, 1, …
  private let chances: [Double]

  /// - Parameters:
  ///   - weights: each above 0.
  ///   - most: the greatest size that will be asked for.
  init(weights: [Int], most: Int) {
    let most = max(0, min(most, weights.count))
    let order = weights.indices.sorted { a, b in
      weights[a] != weights[b] ? weights[a] > weights[b] : a < b
    }
    var classes: [[Int]] = []
    for position in order {
      if let last = classes.last?.first, weights[last] == weights[position] {
        classes[classes.count - 1].append(position)
      } else {
        classes.append([position])
      }
    }
    var sums = [ScaledNumber](repeating: .zero, count: most + 1)
    sums[0] = .one
    var starts: [Int] = []
    var chances: [Double] = []
    for members in classes {
      let weight = ScaledNumber(weights[members[0]])
      // Ways of taking j of the class, times their weight.
      var terms = [ScaledNumber.one]
      for j in 0..<min(most, members.count) {
        terms.append(
          (terms[j] * weight * ScaledNumber(members.count - j)).divided(by: ScaledNumber(j + 1)))
      }
      let former = sums
      for k in 0...most {
        starts.append(chances.count)
        var total = ScaledNumber.zero
        for j in 0...min(k, terms.count - 1) { total += terms[j] * former[k - j] }
        sums[k] = total
        var running = ScaledNumber.zero
        for j in 0...min(k, terms.count - 1) {
          running += terms[j] * former[k - j]
          chances.append(running.share(of: total))
        }
      }
    }
    starts.append(chances.count)
    self.sums = sums
    self.classes = classes
    self.starts = starts
    self.chances = chances
  }

  /// Adds the positions of a subset of `size` to a list, in no order that means anything.
  func draw(
    _ size: Int, into drawn: inout [Int], using generator: inout some RandomNumberGenerator
  ) {
    var left = min(size, sums.count - 1)
    var number = classes.count - 1
    while left > 0, number >= 0 {
      let members = classes[number]
      let list = starts[number * sums.count + left]
      let end = starts[number * sums.count + left + 1]
      var taken = 0
      if number == 0 {
        taken = left
      } else {
        let chance = generator.unit()
        while list + taken + 1 < end, chances[list + taken] <= chance { taken += 1 }
      }
      if taken == members.count {
        drawn += members
      } else if taken == 1 {
        drawn.append(members[generator.below(members.count)])
      } else if taken > 0 {
        SubsetTable.draw(taken, evenlyFrom: members, into: &drawn, using: &generator)
      }
      left -= taken
      number -= 1
    }
  }

  /// Each subset equally likely (Floyd, in Bentley 1987; from the other side when more than half are taken).
  private static func draw(
    _ size: Int, evenlyFrom members: [Int], into drawn: inout [Int],
    using generator: inout some RandomNumberGenerator
  ) {
    if size > 24 || size * 2 > members.count {
      var left = size
      for (position, member) in members.enumerated()
      where left > 0 && generator.below(members.count - position) < left {
        drawn.append(member)
        left -= 1
      }
      return
    }
    let first = drawn.count
    for last in members.count - size..<members.count {
      let member = members[generator.below(last + 1)]
      drawn.append(drawn[first...].contains(member) ? members[last] : member)
    }
  }
}
