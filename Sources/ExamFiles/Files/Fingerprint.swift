// A short sum of a file's bytes: tells whether it is still the file that was graded.

/// XXH64 with seed 0 (Collet 2012), fed piece by piece.
///
/// It finds changes, not forgers: what is issued is sealed with `ContentHash` instead (``ManifestFile``).
struct Fingerprint: Sendable {
  private var lanes: (UInt64, UInt64, UInt64, UInt64) = (
    prime1 &+ prime2, prime2, 0, 0 &- prime1
  )
  private var pending: [UInt8] = []
  private var length: UInt64 = 0

  private static let prime1: UInt64 = 0x9E37_79B1_85EB_CA87
  private static let prime2: UInt64 = 0xC2B2_AE3D_27D4_EB4F
  private static let prime3: UInt64 = 0x1656_67B1_9E37_79F9
  private static let prime4: UInt64 = 0x85EB_CA77_C2B2_AE63
  private static let prime5: UInt64 = 0x27D4_EB2F_1656_67C5

  mutating func add(_ bytes: ArraySlice<UInt8>) {
    length &+= UInt64(bytes.count)
    var rest = bytes
    if !pending.isEmpty {
      let missing = rest.prefix(32 - pending.count)
      pending.append(contentsOf: missing)
      rest = rest.dropFirst(missing.count)
      guard pending.count == 32 else { return }
      mix(pending[...])
      pending.removeAll(keepingCapacity: true)
    }
    let whole = rest.count & ~31
    mix(rest.prefix(whole))
    pending.append(contentsOf: rest.dropFirst(whole))
  }

  /// Takes in whole blocks of 32 bytes.
  private mutating func mix(_ blocks: ArraySlice<UInt8>) {
    let span = blocks.span.bytes
    var (a, b, c, d) = lanes
    var i = 0
    while i + 32 <= span.byteCount {
      a = Fingerprint.round(a, Fingerprint.word(span, i))
      b = Fingerprint.round(b, Fingerprint.word(span, i + 8))
      c = Fingerprint.round(c, Fingerprint.word(span, i + 16))
      d = Fingerprint.round(d, Fingerprint.word(span, i + 24))
      i += 32
    }
    lanes = (a, b, c, d)
  }

  private static func word(_ bytes: RawSpan, _ i: Int) -> UInt64 {
    UInt64(littleEndian: bytes.unsafeLoadUnaligned(fromByteOffset: i, as: UInt64.self))
  }

  private static func rotated(_ x: UInt64, _ n: UInt64) -> UInt64 { x << n | x >> (64 - n) }

  private static func round(_ lane: UInt64, _ input: UInt64) -> UInt64 {
    rotated(lane &+ input &* prime2, 31) &* prime1
  }

  /// 16 lower-case hexadecimal digits.
  var description: String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }

  /// The sum of all bytes so far.
  var value: UInt64 {
    typealias F = Fingerprint
    var hash: UInt64
    if length >= 32 {
      let (a, b, c, d) = lanes
      hash = F.rotated(a, 1) &+ F.rotated(b, 7) &+ F.rotated(c, 12) &+ F.rotated(d, 18)
      for lane in [a, b, c, d] {
        hash = (hash ^ F.round(0, lane)) &* F.prime1 &+ F.prime4
      }
    } else {
      hash = F.prime5
    }
    hash &+= length
    let span = pending.span.bytes
    var i = 0
    while i + 8 <= span.byteCount {
      hash = F.rotated(hash ^ F.round(0, F.word(span, i)), 27) &* F.prime1 &+ F.prime4
      i += 8
    }
    if i + 4 <= span.byteCount {
      let word = UInt32(littleEndian: span.unsafeLoadUnaligned(fromByteOffset: i, as: UInt32.self))
      hash = F.rotated(hash ^ UInt64(word) &* F.prime1, 23) &* F.prime2 &+ F.prime3
      i += 4
    }
    for byte in pending[i...] {
      hash = F.rotated(hash ^ UInt64(byte) &* F.prime5, 11) &* F.prime1
    }
    hash = (hash ^ hash >> 33) &* F.prime2
    hash = (hash ^ hash >> 29) &* F.prime3
    return hash ^ hash >> 32
  }
}
