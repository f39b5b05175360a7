// Which table a program is drawn from: of all it asks, or of as much as fits and leaves a good sieve.

struct TableChoice: Sendable {
  /// Transitions that a table may have.
  static let budget = 400_000
  /// More rows or cells than this are never one table.
  static let mostRows = 600
  static let mostCells = 4_000

  enum Outcome: Sendable {
    case sampler(TableSampler)
    /// A table of a part of the program is empty: no selection satisfies it.
    case impossible
    /// No table is small enough, or too few of its draws satisfy the rest.
    case none
  }

  /// A table of everything, when it fits.
  static func complete(_ matrix: DrawMatrix, budget: Int) -> Outcome {
    let hasTies = matrix.hasTiesBetweenForms
    guard matrix.spread.isEmpty, matrix.overlap == nil,
      !hasTies || matrix.uses.allSatisfy({ $0 <= 1 || $0 >= matrix.forms })
    else { return .none }
    return make(
      matrix, rows: Array(0..<matrix.rows), sets: Array(0..<matrix.enemySets.count),
      isJoint: hasTies, budget: budget)
  }

  /// The table of everything, or one that a sieve completes.
  ///
  /// - Parameter length: placements on one form, for a guess at how often forms collide.
  static func best(
    _ matrix: DrawMatrix, length: Int, using generator: inout some RandomNumberGenerator
  ) -> Outcome {
    switch complete(matrix, budget: budget) {
    case .none: break
    case let outcome: return outcome
    }
    let forms = matrix.forms
    if matrix.hasTiesBetweenForms {
      // Two forms of n from N share n²/N on average.
      let units = max(1, matrix.uses.reduce(0) { $0 + ($1 > 0 ? 1 : 0) })
      let shared = length * length * forms * (forms - 1) / 2 / units
      if matrix.overlap == nil ? shared > 4 : length > 40 * forms { return .none }
    }
    // What carries most goes first: many cells, wide bounds.
    let sets = Array(0..<matrix.enemySets.count)
    let bulks: [Int] = (0..<matrix.rows).map { matrix.bulk(of: $0) }
    let order: [Int] = (0..<matrix.rows).sorted { (a: Int, b: Int) -> Bool in
      bulks[a] != bulks[b] ? bulks[a] < bulks[b] : a < b
    }
    var best: TableSampler?
    var fits = 0
    var fails = order.count + 1
    while fits + 1 < fails {
      let middle = (fits + fails) / 2
      switch make(
        matrix, rows: order.prefix(middle).sorted(), sets: [], isJoint: false, budget: budget)
      {
      case .impossible: return .impossible
      case .none: fails = middle
      case .sampler(let sampler):
        best = sampler
        fits = middle
      }
    }
    guard let best else { return .none }
    let sampler =
      sets.isEmpty ? best : withSets(matrix, best, order.prefix(fits).sorted(), sets)
    return passes(sampler, using: &generator) ? .sampler(sampler) : .none
  }

  /// The same with the enemies in the table, if that fits.
  private static func withSets(
    _ matrix: DrawMatrix, _ sampler: TableSampler, _ rows: [Int], _ sets: [Int]
  ) -> TableSampler {
    switch make(matrix, rows: rows, sets: sets, isJoint: false, budget: budget) {
    case .sampler(let better): better
    default: sampler
    }
  }

  /// Whether about one draw in 400 or more passes the sieve.
  private static func passes(
    _ sampler: TableSampler, using generator: inout some RandomNumberGenerator
  ) -> Bool {
    var scratch = sampler.scratch()
    var passed = 0
    for _ in 0..<8 {
      // Forms that must keep apart have more tries: the chain is slow for them too.
      let tries = sampler.matrix.forms * (sampler.hasLooseForms ? 4_000 : 400)
      if sampler.draw(tries: tries, &scratch, using: &generator) != nil { passed += 1 }
    }
    return passed >= 5
  }

  private static func make(
    _ matrix: DrawMatrix, rows: [Int], sets: [Int], isJoint: Bool, budget: Int
  ) -> Outcome {
    guard rows.count + sets.count <= mostRows else { return .none }
    let cells = DrawCells(matrix, rows: rows, sets: sets)
    guard cells.cells.count <= mostCells else { return .none }
    let forms = isJoint ? matrix.forms : 1
    switch SumTable.make(cells, weight: matrix.weight, forms: forms, budget: budget) {
    case .tooLarge: return .none
    case .empty: return .impossible
    case .table(let table):
      let kept = Set(rows)
      let keptSets = Set(sets)
      return .sampler(
        TableSampler(
          matrix: matrix, cells: cells, table: table, isJoint: isJoint,
          looseRows: (0..<matrix.rows).filter { !kept.contains($0) },
          looseSets: (0..<matrix.enemySets.count).filter { !keptSets.contains($0) },
          hasLooseForms: !isJoint && matrix.hasTiesBetweenForms))
    }
  }
}
