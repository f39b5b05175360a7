// No words of the stem stand in the key alone, which would point at it.

/// Runs of words of a stem that a right option repeats and no wrong one has.
///
/// A run counts when it is longer than what wrong options repeat by themselves. With several right options a candidate gains
/// less by one of them, so that the run has to be longer.
public struct StemEchoCheck: BankCheck {
  /// How long an echo has to be, in hanzi; a long word of another script counts two.
  static let shortest = (single: 3, multiple: 4)
  /// By how much it has to be longer than the longest echo of a wrong option.
  static let margin = 2

  public init() {}

  public func findings(in bank: Bank) -> [Finding] {
    bank.checkedParts.compactMap { part in
      guard let choice = part.part.body.choice, !choice.key.isEmpty else { return nil }
      var units = TextUnits()
      let stem = units.units(of: part.part.stem)
      let options = choice.options.map { units.units(of: $0) }
      let right = options.indices.filter(choice.key.contains)
      let wrong = options.indices.filter { !choice.key.contains($0) }
      var best = Echo(position: 0, run: [], weight: 0)
      for position in right {
        let echo = StemEchoCheck.echo(
          of: options[position], in: stem, notIn: wrong.map { options[$0] }, units)
        if echo.weight > best.weight {
          best = Echo(position: position, run: Array(echo.run), weight: echo.weight)
        }
      }
      let least = right.count == 1 ? StemEchoCheck.shortest.single : StemEchoCheck.shortest.multiple
      guard best.weight >= least else { return nil }
      let others = wrong.map { position in
        StemEchoCheck.echo(
          of: options[position], in: stem, notIn: right.map { options[$0] }, units
        ).weight
      }
      guard best.weight >= (others.max() ?? 0) + StemEchoCheck.margin else { return nil }
      let letter = OptionLetter.name(best.position)
      let words = units.text(of: best.run)
      return part.finding(
        .note, "stem-echo", .option(best.position),
        en: "of the options only the right one repeats “\(words)” of the stem (\(letter))",
        zh: "题干中的“\(words)”只在正确选项 \(letter) 中重复",
        remedy: Message(
          en: "Say it otherwise there, or let a distractor use these words too.",
          zh: "请在该项换个说法，或让某个干扰项也用到这些词。"))
    }
  }

  private struct Echo {
    let position: Int
    let run: [UInt32]
    let weight: Int
  }

  /// The weightiest run of an option that stands in the stem and in none of the others.
  private static func echo(
    of option: [UInt32], in stem: [UInt32], notIn others: [[UInt32]], _ units: TextUnits
  ) -> (run: ArraySlice<UInt32>, weight: Int) {
    let inStem = lengths(of: option, in: stem)
    let elsewhere = others.map { lengths(of: option, in: $0) }
    var best: (run: ArraySlice<UInt32>, weight: Int) = ([], 0)
    for start in option.indices where !isParticle(option[start], units) {
      var end = start + inStem[start]
      while end > start, isParticle(option[end - 1], units) { end -= 1 }
      guard end - start > (elsewhere.map { $0[start] }.max() ?? 0) else { continue }
      let run = option[start..<end]
      let weight = run.map { measure($0, units) }.reduce(0, +)
      if weight > best.weight { best = (run, weight) }
    }
    return best
  }

  /// For each start in `text`, how long a run from there stands somewhere in `other`.
  private static func lengths(of text: [UInt32], in other: [UInt32]) -> [Int] {
    var longest = Array(repeating: 0, count: text.count)
    /// Runs that begin at the unit behind, for each place in `other`.
    var behind = Array(repeating: 0, count: other.count + 1)
    for start in text.indices.reversed() {
      var here = Array(repeating: 0, count: other.count + 1)
      for place in other.indices where other[place] == text[start] {
        here[place] = behind[place + 1] + 1
        longest[start] = max(longest[start], here[place])
      }
      behind = here
    }
    return longest
  }

  private static func measure(_ unit: UInt32, _ units: TextUnits) -> Int {
    units.word(unit).map { $0.unicodeScalars.count >= 5 ? 2 : 1 } ?? 1
  }

  /// Words that hold sentences together and point at nothing.
  private static func isParticle(_ unit: UInt32, _ units: TextUnits) -> Bool {
    if let word = units.word(unit) { return englishParticles.contains(word) }
    return Unicode.Scalar(unit).map(chineseParticles.contains) ?? false
  }

  private static let chineseParticles = Set<Unicode.Scalar>(
    "的了是在和与或及而把被使对于到从向给为让地得着过".unicodeScalars)
  private static let englishParticles: Set<String> = [
    "a", "an", "the", "of", "to", "in", "on", "at", "by", "for", "with", "and", "or", "is", "are",
    "was", "were", "be", "it", "its", "that", "this", "as", "from", "has", "have", "had",
  ]
}
