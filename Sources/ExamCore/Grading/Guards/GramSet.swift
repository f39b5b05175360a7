// All stretches of a few letters that a text holds, to see how much of another text was copied from it.

/// The n-grams of the letters of one or more texts, as hashes.
struct GramSet: Sendable {
  /// Letters in a stretch.
  let length: Int
  private(set) var hashes: Set<UInt64> = []

  init(length: Int, of texts: [ResponseShape]) {
    self.length = length
    for text in texts { hashes.formUnion(GramSet.hashes(of: text.letters, length: length)) }
  }

  /// How many letters of the text stand in a stretch that is also here.
  func covered(_ text: ResponseShape) -> Int {
    var covered = 0
    var end = 0
    for (start, hash) in GramSet.hashes(of: text.letters, length: length).enumerated()
    where hashes.contains(hash) {
      covered += start + length - max(start, end)
      end = start + length
    }
    return covered
  }

  /// One hash for each stretch, in order; none for a text shorter than a stretch.
  static func hashes(of letters: [Unicode.Scalar], length: Int) -> [UInt64] {
    guard letters.count >= length, length > 0 else { return [] }
    // A polynomial over the letters, rolled on from one stretch to the next.
    let base: UInt64 = 0x9E37_79B9_7F4A_7C15
    var top: UInt64 = 1
    for _ in 1..<length { top = top &* base }
    var hash: UInt64 = 0
    var hashes: [UInt64] = []
    hashes.reserveCapacity(letters.count - length + 1)
    for (index, letter) in letters.enumerated() {
      if index >= length { hash = hash &- UInt64(letters[index - length].value) &* top }
      hash = hash &* base &+ UInt64(letter.value)
      if index >= length - 1 { hashes.append(hash ^ hash >> 31) }
    }
    return hashes
  }
}
