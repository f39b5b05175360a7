// The specified random generator: the same seed gives the same papers on every machine, for ever.

/// xoshiro256** 1.0 (Blackman & Vigna 2018), its state filled by SplitMix64 from one 64-bit seed.
///
/// The standard library's `shuffled(using:)` and `random(in:using:)` may change between releases,
/// so draws that reach a paper use `below(_:)` and `shuffle(_:)` only.
public struct SeededGenerator: RandomNumberGenerator, Sendable {
  private var state: (UInt64, UInt64, UInt64, UInt64)

  public init(seed: UInt64) {
    var mixer = seed
    func next() -> UInt64 {
      mixer &+= 0x9E37_79B9_7F4A_7C15
      var z = mixer
      z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
      z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
      return z ^ (z >> 31)
    }
    state = (next(), next(), next(), next())
  }

  /// A stream of its own for one purpose, so that drawing more for one thing never alters another.
  ///
  /// The label is hashed with 64-bit FNV-1a and added to the seed before mixing.
  public init(seed: UInt64, stream label: String) {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in label.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    self.init(seed: seed &+ hash)
  }

  public mutating func next() -> UInt64 {
    func rotated(_ x: UInt64, _ k: UInt64) -> UInt64 { (x << k) | (x >> (64 - k)) }
    let result = rotated(state.1 &* 5, 7) &* 9
    let t = state.1 << 17
    state.2 ^= state.0
    state.3 ^= state.1
    state.1 ^= state.2
    state.0 ^= state.3
    state.2 ^= t
    state.3 = rotated(state.3, 45)
    return result
  }
}

extension RandomNumberGenerator {
  /// A whole number from 0 to `bound - 1`, each equally likely (Lemire 2019, with rejection).
  ///
  /// A bound of zero or less gives 0.
  public mutating func below(_ bound: Int) -> Int {
    guard bound > 0 else { return 0 }
    let range = UInt64(bound)
    var product = next().multipliedFullWidth(by: range)
    if product.low < range {
      let threshold = (0 &- range) % range
      // A sound source is rejected once in a while; the limit ends the draw for one stuck at a word.
      var rejections = 0
      while product.low < threshold, rejections < 128 {
        product = next().multipliedFullWidth(by: range)
        rejections += 1
      }
    }
    return Int(product.high)
  }

  /// A number from 0 up to but not including 1, a multiple of 2⁻⁵³.
  public mutating func unit() -> Double { Double(next() >> 11) * 0x1p-53 }

  /// Whether an event of the exact probability `chance` happens.
  public mutating func happens(_ chance: Fraction) -> Bool {
    below(chance.denominator) < chance.numerator
  }

  /// Puts the elements in an order drawn evenly from all orders (Durstenfeld 1964, from the end).
  public mutating func shuffle<Element>(_ elements: inout [Element]) {
    guard elements.count > 1 else { return }
    for last in stride(from: elements.count - 1, to: 0, by: -1) {
      elements.swapAt(last, below(last + 1))
    }
  }
}
