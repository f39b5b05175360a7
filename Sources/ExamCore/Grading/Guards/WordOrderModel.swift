// Whether the characters of a text follow one another as they do in writing, judged from pairs of neighbours.

/// Pairs of neighbouring characters: the fixed table of weights, and the pairs of an exam's own texts.
///
/// What is judged is order, not vocabulary: the words of the subject are known from the exam's stems,
/// materials, answers and explanations, so that they do not look odd for being rare. Those texts also draw the
/// line: judged beside the other items, hardly one of them may lie above it.
public struct WordOrderModel: Sendable {
  /// Weight in tenths, times four; the lowest bit says whether the exam's own texts have the pair, the next
  /// whether those of at least two items have it.
  private var slots: [(key: UInt64, value: Int16)]
  private var count = 0
  /// How much of the evidence of pairs that the exam lacks counts: all from some 10,000 characters on.
  private var share = 1.0
  /// How much higher the line lies than for the texts that the weights were learnt from.
  private var shift = 0.0

  /// - Parameter items: for each item what it says.
  public init(_ items: [[String]]) {
    slots = Array(repeating: (0, 0), count: 1 << 14)
    for line in WordOrderTable.lines.split(separator: "\n") {
      let parts = line.split(separator: " ", maxSplits: 1)
      guard parts.count == 2, let weight = Int16(parts[0]) else { continue }
      let pairs = Array(parts[1].unicodeScalars)
      for i in stride(from: 0, to: pairs.count - 1, by: 2) {
        set(WordOrderModel.key(pairs[i], pairs[i + 1])) { $0 = weight * 4 }
      }
    }
    let shapes = items.map { $0.map { ResponseShape($0) } }
    var owners: [UInt64: Int] = [:]
    var characters = 0
    for (index, texts) in shapes.enumerated() {
      for text in texts {
        characters += text.tokens.count
        for (a, b) in zip(text.tokens, text.tokens.dropFirst()) {
          let key = WordOrderModel.key(a, b)
          let isShared = owners[key].map { $0 != index } ?? false
          if owners[key] == nil { owners[key] = index }
          set(key) { $0 |= isShared ? 3 : 1 }
        }
      }
    }
    share = min(1, Double(characters) / 10_000)
    shift = WordOrderModel.shift(
      shapes.joined().filter { $0.tokens.count >= WordOrderModel.fewestPairs }.map {
        oddity(of: $0, alone: true) - WordOrderModel.line($0.tokens.count)
      })
  }

  /// Whether the words of a text stand in an order that writing does not have. Shorter texts give too few
  /// pairs to judge from.
  func isShuffled(_ response: ResponseShape) -> Bool {
    let pairs = response.tokens.count
    guard pairs >= WordOrderModel.fewestPairs else { return false }
    return oddity(of: response) > WordOrderModel.line(pairs) + shift
  }

  private static let fewestPairs = 14

  /// The longer a text, the less odd it may be. The line was drawn where some 1 % of answers that the
  /// weights were not learnt from lie above it.
  private static func line(_ pairs: Int) -> Double {
    0.7 - 0.015 * Double(max(0, min(pairs, 90) - 20))
  }

  /// How far the line must rise for 2 % of an exam's own texts to lie above it; never below 0, and not
  /// near 0 where there are few texts to tell.
  private static func shift(_ excess: [Double]) -> Double {
    let sorted = excess.sorted(by: >)
    let rank = sorted.count / 50
    let highest = sorted.indices.contains(rank) ? sorted[rank] : 0
    return max(sorted.count < 50 ? 0.5 : 0, highest - strictness)
  }

  /// How much odder an exam's own text looks without its item than a response does, whose own question is known.
  private static let strictness = 0.3

  /// Log-odds that the words of a text are shuffled; higher means odder.
  ///
  /// The sum over the pairs is divided by the square root of their number, so that long texts do not
  /// become certain of everything.
  ///
  /// - Parameter alone: whether the text is one of the exam's own, and its pairs are known only where
  ///   another item has them.
  func oddity(of response: ResponseShape, alone: Bool = false) -> Double {
    let tokens = response.tokens
    guard tokens.count > 1 else { return 0 }
    let known: Int16 = alone ? 2 : 1
    var weights = 0
    var unknown = 0
    var last = tokens[0]
    var lastClass = WordOrderModel.kind(last)
    for token in tokens.dropFirst() {
      let kind = WordOrderModel.kind(token)
      let entry = value(WordOrderModel.key(last, token))
      weights += Int(entry >> 2)
      if kind == WordOrderModel.content || lastClass == WordOrderModel.content {
        weights += Int(value(WordOrderModel.key(lastClass, kind)) >> 2)
      }
      if entry & known == 0 {
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

  private static let intercept = 0.212
  /// Tenths for a pair that the exam's own texts lack, by whether each side is a content character.
  private static func oddness(_ first: Bool, _ second: Bool) -> Int {
    first ? (second ? 11 : 10) : (second ? 10 : 21)
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
