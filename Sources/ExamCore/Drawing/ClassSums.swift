// Classes of placements for the chain's moves, and the class that makes up a given difference.

/// Placements alike in the rows that leave little room; the rows that leave more are asked after each move.
///
/// A class's hash is a sum over its amounts, so the hash of what two classes add up to is the sum of
/// theirs, and the class that is missing from a sum is looked up.
///
/// A class for the same reason as ``DrawMatrix``.
final class ClassSums: Sendable {
  let classOf: [Int]
  let classes: SparseLists
  let hashOf: [UInt64]
  /// Whether a class is found by its hash; one that is not takes no part in moves that look for classes,
  /// there and back.
  let isFound: [Bool]
  private let numbers: [UInt64: Int]
  /// For the moves that keep strict rows, of composites and of margins.
  let groups: StrictGroups
  let covers: CompositeCovers
  let crosses: CrossCells

  /// Rows with more different amounts than this tell nearly every placement from every other.
  private static let mostAmounts = 24

  init(_ matrix: DrawMatrix) {
    let isTight = (0..<matrix.rows).map { row in
      var largest = 0
      var amounts: Set<Int> = []
      for entry in matrix.entriesOf[row] where amounts.count <= ClassSums.mostAmounts {
        amounts.insert(matrix.entryAmount[entry])
        largest = max(largest, abs(matrix.entryAmount[entry]))
      }
      return amounts.count <= ClassSums.mostAmounts
        && matrix.upper[row] - matrix.lower[row] < 2 * largest
    }
    // The seed is arbitrary and fixed.
    var generator = SeededGenerator(seed: 0x5EED_0FC1_A55E)
    let keys = (0..<matrix.rows).map { _ in generator.next() }
    var found: [[Int]: Int] = [:]
    var classOf: [Int] = []
    var hashes: [UInt64] = []
    for placement in matrix.unitOf.indices {
      var key: [Int] = []
      var hash: UInt64 = 0
      for entry in matrix.entries(of: placement) where isTight[matrix.entryRow[entry]] {
        key += [matrix.entryRow[entry], matrix.entryAmount[entry]]
        let amount = UInt64(bitPattern: Int64(matrix.entryAmount[entry]))
        hash &+= amount &* keys[matrix.entryRow[entry]]
      }
      let number = found[key] ?? hashes.count
      if number == hashes.count {
        found[key] = number
        hashes.append(hash)
      }
      classOf.append(number)
    }
    self.classOf = classOf
    classes = SparseLists(positionsOf: classOf, count: hashes.count)
    hashOf = hashes
    let numbers = Dictionary(zip(hashes, hashes.indices), uniquingKeysWith: { first, _ in first })
    isFound = hashes.indices.map { numbers[hashes[$0]] == $0 }
    self.numbers = numbers
    groups = StrictGroups(matrix)
    covers = CompositeCovers(matrix, groups)
    crosses = CrossCells(matrix, groups, roles: covers.roles)
  }

  func number(of hash: UInt64) -> Int? { numbers[hash] }

  func size(ofClassOf placement: Int) -> Int { classes.size(classOf[placement]) }

  func hash(of placement: Int) -> UInt64 { hashOf[classOf[placement]] }
}
