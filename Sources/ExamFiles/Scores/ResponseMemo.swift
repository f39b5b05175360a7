// Short responses that were graded before, and what came of them.

/// Finds the outcome of a response to a question by its bytes; holds a bounded number of them.
struct ResponseMemo {
  /// Longer responses are hardly ever given twice.
  static let longest = 48
  static let most = 20_000

  private var hashes: [UInt64] = Array(repeating: 0, count: 1024)
  /// Position of the entry, plus 1; 0 for an empty slot.
  private var slots: [Int] = Array(repeating: 0, count: 1024)
  private var entries: [(start: Int, count: Int, outcome: Int)] = []
  private var bytes: [UInt8] = []

  /// Whether nothing more is taken in.
  var isFull: Bool { entries.count >= ResponseMemo.most }

  /// FNV-1a over the bytes, begun with the question.
  static func hash(_ text: [UInt8], _ range: Range<Int>, question: Int) -> UInt64 {
    let span = text.span
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325 ^ UInt64(truncatingIfNeeded: question &* 0x9E37_79B1)
    for i in range { hash = (hash ^ UInt64(span[i])) &* 0x100_0000_01B3 }
    return hash ^ hash >> 29
  }

  /// The outcome of a response given before; nil when it was not.
  func outcome(of text: [UInt8], _ range: Range<Int>, hash: UInt64) -> Int? {
    var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    while slots[slot] != 0 {
      if hashes[slot] == hash {
        let entry = entries[slots[slot] - 1]
        if entry.count == range.count, same(text, range, at: entry.start) { return entry.outcome }
      }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }

  private func same(_ text: [UInt8], _ range: Range<Int>, at start: Int) -> Bool {
    var i = start
    for j in range {
      if bytes[i] != text[j] { return false }
      i += 1
    }
    return true
  }

  /// Takes in a response that was not there; the hash names its question too.
  mutating func add(_ text: [UInt8], _ range: Range<Int>, hash: UInt64, outcome: Int) {
    guard !isFull else { return }
    entries.append((bytes.count, range.count, outcome))
    bytes.append(contentsOf: text[range])
    if entries.count * 2 > slots.count { grow() }
    insert(hash, entries.count)
  }

  private mutating func insert(_ hash: UInt64, _ entry: Int) {
    var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
    hashes[slot] = hash
    slots[slot] = entry
  }

  private mutating func grow() {
    let old = zip(hashes, slots).filter { $0.1 != 0 }
    hashes = Array(repeating: 0, count: hashes.count * 2)
    slots = Array(repeating: 0, count: hashes.count)
    for (hash, entry) in old { insert(hash, entry) }
  }
}
