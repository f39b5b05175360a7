// Which words of a response its clauses negate.

/// The negators of one response that take effect.
///
/// A strong negator (不会, 没有, 无法 …) reaches eight hanzi or four English words ahead, no comma and no end of a clause between;
/// in an enumeration it goes on behind every 、 for four. A bare 不, 没, 无, 未, 非 negates only what follows at once. Two
/// negators side by side cancel. Compounds such as 不仅 or 不断 negate nothing. A wrong guess costs a person's look,
/// never a point.
struct NegationScope {
  static let reach = 8
  /// Behind a 、.
  static let reachOfEntries = 4
  /// How far anything reaches in characters, whatever its words: else one endless clause would cost its square.
  private static let window = 256

  private struct Negator {
    let range: Range<Int>
    /// Where the character stands that negates: 不 in 并不.
    let core: Int
    let isStrong: Bool

    init(_ range: Range<Int>, in characters: [UInt32], isStrong: Bool) {
      self.range = range
      core = NegationWords.core(characters[range])
      self.isStrong = isStrong
    }
  }
  private let characters: [UInt32]
  /// By their ends, ascending; no two overlap.
  private var ahead: [Negator] = []
  /// Pairs of negators that cancel, by the second, ascending.
  private var pairs: [(outer: Negator, inner: Negator)] = []
  /// What negates the words before it, ascending.
  private var behind: [Range<Int>] = []

  init(_ text: ResponseText) {
    characters = text.characters
    let words = NegationWords.find(in: text)
    guard !words.isEmpty else { return }
    var masks = SortedRanges(words.lazy.filter { $0.sort == .harmless }.map(\.range))
    var free = 0
    for (sort, range) in words {
      switch sort {
      case .harmless: continue
      case .trailing: behind.append(range)
      case .strong, .bare:
        guard range.lowerBound >= free, !masks.overlaps(range) else { continue }
        let negator = Negator(range, in: characters, isStrong: sort == .strong)
        if isAlternative(negator.core) { continue }
        free = range.upperBound
        if let last = ahead.last, touches(last.range.upperBound, range.lowerBound) {
          ahead.removeLast()
          pairs.append((last, negator))
        } else {
          ahead.append(negator)
        }
      }
    }
    // 并非不成立: negated itself.
    behind = behind.filter { range in
      let position = ahead.partition { $0.range.upperBound < range.lowerBound - 1 }
      return !ahead[position...].prefix(2).contains {
        touches($0.range.upperBound, range.lowerBound)
      }
    }
  }

  var isEmpty: Bool { ahead.isEmpty && behind.isEmpty && pairs.isEmpty }

  /// Whether a single word is negated by anything but itself.
  func negates(_ word: Range<Int>) -> Bool { negates(word, of: CollectionOfOne(word)) }

  /// Whether one of the words of a match, which stand in order, is negated by anything but themselves.
  func negates(_ words: [Range<Int>]) -> Bool {
    words.contains { isNegatedAhead($0, words) || isInner($0, words) }
      || words.last.map { isNegatedBehind($0, words) } ?? false
  }

  /// Whether a word is negated by anything but these words.
  func negates(_ word: Range<Int>, of own: some Collection<Range<Int>>) -> Bool {
    isNegatedAhead(word, own) || isNegatedBehind(word, own) || isInner(word, own)
  }

  private func isNegatedAhead(
    _ word: Range<Int>, _ own: some Collection<Range<Int>>
  ) -> Bool {
    var position = ahead.partition { $0.core < word.lowerBound }
    // Past the words' own negators; of all others the nearest strong one decides.
    while position > 0 {
      position -= 1
      let negator = ahead[position]
      guard word.lowerBound - negator.range.upperBound <= NegationScope.window else { return false }
      if own.contains(where: { $0.contains(negator.core) }) { continue }
      if negator.isStrong {
        // 让 in 不让 is the word itself.
        if negator.range.upperBound >= word.lowerBound { return true }
        // Between words of one match 的 closes what is negated: 讲明不能办的道理.
        let isInside = own.first.map { $0.upperBound <= negator.core } ?? false
        return isWithinReach(
          negator.range.upperBound, word.lowerBound, closedBy: isInside ? 0x7684 : 0)
      }
      if negator.range.upperBound == word.lowerBound { return true }
    }
    return false
  }

  /// Whether a word holds the second of two negators of which the first is none of the words': 并非 不与客户争辩.
  private func isInner(_ word: Range<Int>, _ own: some Collection<Range<Int>>) -> Bool {
    guard !pairs.isEmpty else { return false }
    let position = pairs.partition { $0.inner.core < word.lowerBound }
    guard position < pairs.count, word.contains(pairs[position].inner.core) else { return false }
    return !own.contains { $0.contains(pairs[position].outer.core) }
  }

  private func isNegatedBehind(
    _ word: Range<Int>, _ own: some Collection<Range<Int>>
  ) -> Bool {
    let position = behind.partition { $0.lowerBound < word.upperBound }
    guard position < behind.count, !own.contains(where: { $0.overlaps(behind[position]) }) else {
      return false
    }
    return isWithinReach(word.upperBound, behind[position].lowerBound)
  }

  /// - Parameter mark: a character that ends the reach as a comma does.
  private func isWithinReach(_ start: Int, _ end: Int, closedBy mark: UInt32 = 0) -> Bool {
    guard end - start <= NegationScope.window else { return false }
    var gap = GapWidth(hanzi: 1, word: 2)
    var reach = NegationScope.reach
    for i in start..<end {
      let character = characters[i]
      if character.endsClause || character == 0x2C || character == mark { return false }
      if character == 0x3001 {
        gap = GapWidth(hanzi: 1, word: 2)
        reach = NegationScope.reachOfEntries
      } else {
        gap.add(character)
      }
      if gap.units > reach { return false }
    }
    return true
  }

  /// Whether both sides of a negator are the same word: 要不要, 有没有 ask.
  private func isAlternative(_ core: Int) -> Bool {
    core > 0 && core + 1 < characters.count && characters[core - 1] == characters[core + 1]
  }

  /// Whether nothing but a space stands between.
  private func touches(_ end: Int, _ start: Int) -> Bool {
    start == end || (start == end + 1 && characters[end] == 0x20)
  }
}

/// How wide a stretch of text is: so much for a hanzi, so much for an English word, a space nothing.
struct GapWidth {
  private let hanzi: Int
  private let word: Int
  private(set) var units = 0
  private var inWord = false

  init(hanzi: Int, word: Int) {
    self.hanzi = hanzi
    self.word = word
  }

  mutating func add(_ character: UInt32) {
    if character.isWordLetter {
      if !inWord { units += word }
      inWord = true
    } else {
      inWord = false
      if character != 0x20 { units += hanzi }
    }
  }
}

/// Ranges by their starts, asked for ascending ones.
private struct SortedRanges {
  private let ranges: [Range<Int>]
  private var next = 0

  init(_ ranges: some Sequence<Range<Int>>) { self.ranges = Array(ranges) }

  /// Whether any range overlaps this one, which begins no earlier than the one asked before.
  mutating func overlaps(_ range: Range<Int>) -> Bool {
    // A range that ended before this one begins is of no use any more; none is longer than a word.
    while next < ranges.count, ranges[next].upperBound <= range.lowerBound { next += 1 }
    var position = next
    while position < ranges.count, ranges[position].lowerBound < range.upperBound {
      if ranges[position].overlaps(range) { return true }
      position += 1
    }
    return false
  }
}

extension Array {
  /// The first position whose element does not fulfil a condition that holds for all before it.
  func partition(_ holds: (Element) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if holds(self[middle]) { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
