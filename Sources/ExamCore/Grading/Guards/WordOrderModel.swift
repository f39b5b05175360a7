// Whether the characters of a text follow one another as they do in writing, judged from pairs of neighbours.

/// Pairs of neighbouring characters: the fixed table of weights, and the pairs of an exam's own texts.
///
/// What is judged is order, not vocabulary: the words of the subject are known from the exam's stems,
/// materials, answers and explanations, so that they do not look odd for being rare.
public struct WordOrderModel: Sendable {
  /// Weight in tenths, doubled; the lowest bit says whether the exam's own texts have the pair.
  private var slots: [(key: UInt64, value: Int16)]
  private var count = 0
  /// How much of the evidence of pairs that the exam lacks counts: all from some 10,000 characters on.
  private var share = 1.0

  /// - Parameter texts: what the exam or bank itself says.
  public init(_ texts: [String]) {
    slots = Array(repeating: (0, 0), count: 1 << 14)
    for line in WordOrderTable.lines.split(separator: "\n") {
      let parts = line.split(separator: " ", maxSplits: 1)
      guard parts.count == 2, let weight = Int16(parts[0]) else { continue }
      let pairs = Array(parts[1].unicodeScalars)
      for i in stride(from: 0, to: pairs.count - 1, by: 2) {
        set(WordOrderModel.key(pairs[i], pairs[i + 1])) { $0 = weight * 2 }
      }
    }
    var characters = 0
    for text in texts {
      let tokens = ResponseShape(text).tokens
      characters += tokens.count
      for (a, b) in zip(tokens, tokens.dropFirst()) { set(WordOrderModel.key(a, b)) { $0 |= 1 } }
    }
    share = min(1, Double(characters) / 10_000)
  }

  /// Log-odds that the words of a text are shuffled; higher means odder.
  ///
  /// The sum over the pairs is divided by the square root of their number, so that long texts do not
  /// become certain of everything.
  func oddity(of response: ResponseShape) -> Double {
    let tokens = response.tokens
    guard tokens.count > 1 else { return 0 }
    var weights = 0
    var unknown = 0
    var last = tokens[0]
    var lastClass = WordOrderModel.kind(last)
    for token in tokens.dropFirst() {
      let kind = WordOrderModel.kind(token)
      let entry = value(WordOrderModel.key(last, token))
      weights += Int(entry >> 1)
      if kind == WordOrderModel.content || lastClass == WordOrderModel.content {
        weights += Int(value(WordOrderModel.key(lastClass, kind)) >> 1)
      }
      if entry & 1 == 0 {
        unknown += WordOrderModel.oddness(
          lastClass == WordOrderModel.content, kind == WordOrderModel.content)
      }
      (last, lastClass) = (token, kind)
    }
    let pairs = Double(tokens.count)
    let own = share * Double(unknown) + (1 - share) * WordOrderModel.ordinaryUnknown * pairs
    return WordOrderModel.intercept + (Double(weights) + own) / (10 * pairs.squareRoot())
  }

  // MARK: The fitted numbers that are no pairs

  private static let intercept = 0.283
  /// Tenths for a pair that the exam's own texts lack, by whether each side is a content character.
  private static func oddness(_ first: Bool, _ second: Bool) -> Int {
    first ? (second ? 12 : 11) : (second ? 9 : 21)
  }
  /// What such pairs come to for each pair of ordinary writing, beside an exam of 10,000 characters.
  private static let ordinaryUnknown = 5.5

  private static let content: Unicode.Scalar = "□"

  private static func kind(_ token: Unicode.Scalar) -> Unicode.Scalar {
    token == ResponseShape.boundary || token == ResponseShape.figure
      || FunctionWords.isFunction(token) ? token : content
  }

  // MARK: A hash table of pairs

  private static func key(_ a: Unicode.Scalar, _ b: Unicode.Scalar) -> UInt64 {
    UInt64(a.value) << 32 | UInt64(b.value)
  }

  private func slot(of key: UInt64) -> Int {
    var slot = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 20) & (slots.count - 1)
    while slots[slot].key != 0, slots[slot].key != key { slot = (slot + 1) & (slots.count - 1) }
    return slot
  }

  private func value(_ key: UInt64) -> Int16 { slots[slot(of: key)].value }

  private mutating func set(_ key: UInt64, _ change: (inout Int16) -> Void) {
    if count * 2 >= slots.count {
      let old = slots
      slots = Array(repeating: (0, 0), count: old.count * 2)
      for entry in old where entry.key != 0 { slots[slot(of: entry.key)] = entry }
    }
    let slot = slot(of: key)
    if slots[slot].key == 0 {
      count += 1
      slots[slot].key = key
    }
    change(&slots[slot].value)
  }
}
