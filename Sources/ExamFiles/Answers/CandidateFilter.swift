// Candidates who may appear twice, found in fixed memory however many there are.

/// A Bloom filter (Bloom 1970) of 8 MiB and four bits for each id, and the ids it saw twice.
///
/// An id that is no suspect was added once for certain. A suspect may be one by chance: of a
/// million candidates about ten are, of ten million one in a hundred.
struct CandidateFilter {
  private var bits = [UInt64](repeating: 0, count: 1 << 20)
  private(set) var suspects: Set<String> = []
  /// More suspects than this are not kept.
  static let mostSuspects = 200_000
  private(set) var isOverfull = false

  /// - Returns: whether the id may have been added before.
  @discardableResult
  mutating func add(_ id: ArraySlice<UInt8>) -> Bool {
    let hash = CandidateFilter.hash(id)
    let step = hash >> 32 | 1
    var position = hash
    var isNew = false
    for _ in 0..<4 {
      let word = Int(truncatingIfNeeded: position >> 6) & (bits.count - 1)
      let bit: UInt64 = 1 << (position & 63)
      if bits[word] & bit == 0 { isNew = true }
      bits[word] |= bit
      position &+= step
    }
    if !isNew {
      if suspects.count < CandidateFilter.mostSuspects {
        suspects.insert(String(decoding: id, as: UTF8.self))
      } else {
        isOverfull = true
      }
    }
    return !isNew
  }

  /// 64-bit FNV-1a, its bits then mixed (the finaliser of MurmurHash3, Appleby 2011).
  static func hash(_ bytes: ArraySlice<UInt8>) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    hash = (hash ^ hash >> 33) &* 0xFF51_AFD7_ED55_8CCD
    hash = (hash ^ hash >> 33) &* 0xC4CE_B9FE_1A85_EC53
    return hash ^ hash >> 33
  }
}
