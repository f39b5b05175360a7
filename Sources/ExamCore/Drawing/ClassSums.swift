// Finds the class of placements that makes up a given difference, by hashes that add up as amounts do.

struct ClassSums: Sendable {
  /// A random-looking number for each row; a class's hash is the sum of amount × number.
  let hashOf: [UInt64]
  /// Whether a class is found by its hash; a class that is not takes no part in moves that look for classes, there and back.
  let isFound: [Bool]
  private let numbers: [UInt64: Int]

  init(_ matrix: DrawMatrix) {
    // The seed is arbitrary and fixed.
    var generator = SeededGenerator(seed: 0x5EED_0F_C1A55E5)
    let keys = (0..<matrix.rows).map { _ in generator.next() }
    var hashes: [UInt64] = []
    for number in 0..<matrix.classes.count {
      var hash: UInt64 = 0
      if let placement = matrix.classes[number].first {
        for entry in matrix.entries(of: placement) {
          let amount = UInt64(bitPattern: Int64(matrix.entryAmount[entry]))
          hash &+= amount &* keys[matrix.entryRow[entry]]
        }
      }
      hashes.append(hash)
    }
    hashOf = hashes
    let numbers = Dictionary(zip(hashes, hashes.indices), uniquingKeysWith: { first, _ in first })
    isFound = hashes.indices.map { numbers[hashes[$0]] == $0 }
    self.numbers = numbers
  }

  func number(of hash: UInt64) -> Int? { numbers[hash] }
}
