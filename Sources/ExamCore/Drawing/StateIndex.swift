// A hash table of equally long lists of whole numbers, numbered in the order they came.

struct StateIndex: Sendable {
  let width: Int
  private(set) var count = 0
  private(set) var values: [Int32] = []
  private var slots: [Int32]

  init(width: Int) {
    self.width = width
    slots = [Int32](repeating: -1, count: 16)
  }

  /// The number of a state, which is new if need be.
  mutating func number(of state: [Int32]) -> Int {
    if count * 2 >= slots.count { grow() }
    var slot = StateIndex.hash(state[...]) & (slots.count - 1)
    while slots[slot] >= 0 {
      let other = Int(slots[slot])
      if isEqual(other, state) { return other }
      slot = (slot + 1) & (slots.count - 1)
    }
    slots[slot] = Int32(count)
    values += state
    count += 1
    return count - 1
  }

  private func isEqual(_ number: Int, _ state: [Int32]) -> Bool {
    let start = number * width
    for position in 0..<width where values[start + position] != state[position] { return false }
    return true
  }

  private mutating func grow() {
    slots = [Int32](repeating: -1, count: slots.count * 2)
    for number in 0..<count {
      var slot =
        StateIndex.hash(values[number * width..<(number + 1) * width]) & (slots.count - 1)
      while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = Int32(number)
    }
  }

  /// Fixed, so that nothing depends on the process.
  private static func hash(_ state: ArraySlice<Int32>) -> Int {
    var hash: UInt64 = 0x9E37_79B9_7F4A_7C15
    for value in state {
      hash = (hash ^ UInt64(UInt32(bitPattern: value))) &* 0xBF58_476D_1CE4_E5B9
      hash ^= hash >> 29
    }
    return Int(truncatingIfNeeded: hash >> 1)
  }
}
