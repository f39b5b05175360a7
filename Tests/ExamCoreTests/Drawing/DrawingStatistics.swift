// Do draws follow a law? Statistics over whole selections and over what each unit's share in them is.

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// How well counts of draws fit.
struct DrawingFit: Sendable {
  let statistic: Double
  let freedom: Int
  /// The chance of a statistic as great as this or greater when the law holds.
  var p: Double { ChiSquare.tail(statistic, freedom: freedom) }

  /// Of no selection that is not in the list.
  static let impossible = DrawingFit(statistic: .infinity, freedom: 1)
}

/// How often each selection of a list was drawn.
struct DrawingCounts: Sendable {
  let law: DrawingLaw
  private(set) var counts: [Int]
  /// Draws that are no selection at all.
  private(set) var strays = 0

  init(_ law: DrawingLaw) {
    self.law = law
    counts = [Int](repeating: 0, count: law.keys.count)
  }

  mutating func add(_ position: Int?) {
    if let position { counts[position] += 1 } else { strays += 1 }
  }

  var draws: Int { counts.reduce(strays, +) }

  /// Pearson's statistic over whole selections, which are multinomial; those expected fewer than five times
  /// are put together.
  var papers: DrawingFit {
    if strays > 0 { return .impossible }
    let draws = Double(self.draws)
    var statistic = 0.0
    var bins = 0
    var rare = (expected: 0.0, seen: 0.0)
    func add(_ expected: Double, _ seen: Double) {
      statistic += (seen - expected) * (seen - expected) / expected
      bins += 1
    }
    for (count, chance) in zip(counts, law.chances) {
      if draws * chance < 5 {
        rare.expected += draws * chance
        rare.seen += Double(count)
      } else {
        add(draws * chance, Double(count))
      }
    }
    if rare.expected > 0 { add(rare.expected, rare.seen) }
    return DrawingFit(statistic: statistic, freedom: bins - 1)
  }

  /// How often each placement stood on each form, against its chance π: n·dᵀΣ⁺d, with d the difference
  /// of the rates and Σ = (π_kl − π_k·π_l), exactly the covariance of one draw; as many degrees as Σ has rank.
  var inclusion: DrawingFit {
    if strays > 0 { return .impossible }
    let bits = law.bits
    let size = bits.count
    let draws = Double(self.draws)
    var joint = [[Double]](repeating: [Double](repeating: 0, count: size), count: size)
    var rates = [Double](repeating: 0, count: size)
    for (position, key) in law.keys.enumerated() {
      let standing = (0..<size).filter { key >> UInt64(bits[$0]) & 1 == 1 }
      for a in standing {
        rates[a] += Double(counts[position]) / draws
        for b in standing { joint[a][b] += law.chances[position] }
      }
    }
    let chances = (0..<size).map { joint[$0][$0] }
    var covariance = joint
    for a in 0..<size {
      for b in 0..<size { covariance[a][b] -= chances[a] * chances[b] }
    }
    let root = PivotedRoot(covariance)
    let solved = root.solved((0..<size).map { rates[$0] - chances[$0] })
    return DrawingFit(
      statistic: draws * solved.reduce(0) { $0 + $1 * $1 }, freedom: root.pivots.count)
  }

  /// For one list of N of which a fixed number is drawn: Pearson's statistic over the N, scaled to the mean that it has
  /// for draws without replacement, X²·(N−1)/Σ(1−π).
  var calibrated: DrawingFit {
    if strays > 0 { return .impossible }
    let draws = Double(self.draws)
    var statistic = 0.0
    var rest = 0.0
    for bit in law.bits {
      var chance = 0.0
      var seen = 0
      for (position, key) in law.keys.enumerated() where key >> UInt64(bit) & 1 == 1 {
        chance += law.chances[position]
        seen += counts[position]
      }
      let expected = draws * chance
      statistic += (Double(seen) - expected) * (Double(seen) - expected) / expected
      rest += 1 - chance
    }
    let freedom = law.bits.count - 1
    return DrawingFit(statistic: statistic * Double(freedom) / rest, freedom: freedom)
  }
}

/// L with L·Lᵀ equal to a positive semidefinite matrix, on as many of its lines as it has rank (Higham 2002, 10.3).
struct PivotedRoot: Sendable {
  private(set) var pivots: [Int] = []
  /// For each pivot, its line of L.
  private var lines: [[Double]] = []

  init(_ matrix: [[Double]]) {
    let size = matrix.count
    var columns: [[Double]] = []
    var diagonal = (0..<size).map { matrix[$0][$0] }
    while let pivot = (0..<size).filter({ !pivots.contains($0) })
      .max(by: { diagonal[$0] < diagonal[$1] }), diagonal[pivot] > 1e-9
    {
      let root = diagonal[pivot].squareRoot()
      let column = (0..<size).map { line in
        (matrix[line][pivot] - columns.reduce(0) { $0 + $1[line] * $1[pivot] }) / root
      }
      for line in 0..<size { diagonal[line] -= column[line] * column[line] }
      columns.append(column)
      pivots.append(pivot)
    }
    lines = pivots.map { pivot in columns.map { $0[pivot] } }
  }

  /// y with L·y equal to a vector on the pivots.
  func solved(_ vector: [Double]) -> [Double] {
    var solution: [Double] = []
    for (number, pivot) in pivots.enumerated() {
      var rest = vector[pivot]
      for earlier in 0..<number { rest -= lines[number][earlier] * solution[earlier] }
      solution.append(rest / lines[number][number])
    }
    return solution
  }
}

/// The chi-square distribution.
enum ChiSquare {
  /// The chance of a value of at least `x`: the regularised upper incomplete gamma function Q(freedom/2, x/2), by its
  /// series below a + 1 and by Lentz's continued fraction above (Abramowitz & Stegun 1964, 6.5.29 and 6.5.31).
  static func tail(_ x: Double, freedom: Int) -> Double {
    if freedom < 1 || x <= 0 { return 1 }
    if x == .infinity { return 0 }
    let a = Double(freedom) / 2
    let x = x / 2
    let front = exp(a * log(x) - x - lgamma(a))
    if x < a + 1 {
      var term = 1 / a
      var sum = term
      var next = a
      while term > sum * 1e-16 {
        next += 1
        term *= x / next
        sum += term
      }
      return max(0, 1 - front * sum)
    }
    let tiny = 1e-300
    var b = x + 1 - a
    var c = 1 / tiny
    var d = 1 / b
    var value = d
    for n in 1..<100_000 {
      let step = -Double(n) * (Double(n) - a)
      b += 2
      d = step * d + b
      d = 1 / (abs(d) < tiny ? tiny : d)
      c = b + step / c
      if abs(c) < tiny { c = tiny }
      value *= d * c
      if abs(d * c - 1) < 1e-15 { break }
    }
    return front * value
  }
}
