// The words of one rubric found in one response.

/// Collects what the automaton reports, as far as the rubric asks for it.
struct WordHits {
  struct Hit {
    /// The word as a node of the program.
    let node: Int32
    let start: Int32
    let end: Int32
  }

  private let rubrics: CompiledRubrics
  private let program: RubricProgram
  private let text: ResponseText
  private let limit: Int
  private var hits: [Hit] = []

  /// - Parameter limit: words that end behind it do not count.
  init(_ rubrics: CompiledRubrics, _ program: RubricProgram, _ text: ResponseText, limit: Int) {
    self.rubrics = rubrics
    self.program = program
    self.text = text
    self.limit = limit
  }

  mutating func find() {
    var hits: [Hit] = []
    hits.reserveCapacity(32)
    let atoms = program.atoms
    rubrics.automaton.scan(text.characters) { word, end in
      let form = rubrics.forms[word]
      // Atoms of rubrics compiled later are none of this one's.
      guard form.atom < atoms.count, atoms[form.atom] >= 0 else { return }
      if let range = range(of: form, endingAt: end) {
        hits.append(
          Hit(
            node: atoms[form.atom], start: Int32(truncatingIfNeeded: range.lowerBound),
            end: Int32(truncatingIfNeeded: range.upperBound)))
      }
    }
    self.hits = hits
    if text.hasLetters, !rubrics.slips.isEmpty { findSlips() }
  }

  /// By node, and by start and end within it.
  func sorted() -> [Hit] {
    hits.sorted { ($0.node, $0.start, $0.end) < ($1.node, $1.start, $1.end) }
  }

  /// Where the whole form stands whose anchor ends here; nil when the rest of it does not, or cuts a word or a number.
  private func range(of form: CompiledRubrics.Form, endingAt anchorEnd: Int) -> Range<Int>? {
    let characters = form.form.characters
    let start = anchorEnd - form.anchor.upperBound
    var end = start + characters.count
    guard start >= 0, end <= text.characters.count else { return nil }
    if form.anchor.count < characters.count {
      for i in characters.indices where !form.anchor.contains(i) {
        let found = text.characters[start + i]
        guard characters[i] == AtomForm.any ? found.isAnyone : found == characters[i] else {
          return nil
        }
      }
    }
    let head = text.characters[start]
    if start > 0, head.isWordLetter, text.characters[start - 1].isWordLetter { return nil }
    if form.form.isOpen {
      while end < text.characters.count, text.characters[end].isWordLetter { end += 1 }
    } else if end < text.characters.count, text.characters[end - 1].isWordLetter,
      text.characters[end].isWordLetter
    {
      return nil
    }
    if end > limit { return nil }
    if form.form.beginsWithNumber, continuesNumber(before: start) { return nil }
    if form.form.endsWithNumber, continuesNumber(behind: end) { return nil }
    return start..<end
  }

  /// Whether the number that begins here is the end of a longer one: 四小时 in 二十四小时.
  private func continuesNumber(before start: Int) -> Bool {
    guard start > 0 else { return false }
    let head = text.characters[start]
    let before = text.characters[start - 1]
    if head.isDigit {
      return before == 0x2E && start > 1 && text.characters[start - 2].isDigit
    }
    if before.isDigit { return true }
    if HanziNumber.power(before) != nil { return true }
    switch Unicode.Scalar(before) {
    case "零", "〇", "点", "亿": return true
    default: return HanziNumber.power(head) != nil && HanziNumber.digit(before) != nil
    }
  }

  private func continuesNumber(behind end: Int) -> Bool {
    guard end < text.characters.count else { return false }
    let next = text.characters[end]
    if next.isDigit || HanziNumber.isNumeral(next) || next == 0x70B9 { return true }
    return next == 0x2E && end + 1 < text.characters.count && text.characters[end + 1].isDigit
  }

  // MARK: Misspellings

  private mutating func findSlips() {
    let characters = text.characters
    var start = 0
    while start < characters.count {
      guard characters[start].isWordLetter else {
        start += 1
        continue
      }
      var end = start
      while end < characters.count, characters[end].isWordLetter { end += 1 }
      if end <= limit {
        rubrics.slips.meant(characters[start..<end]) { word in
          let atom = rubrics.forms[rubrics.slipForms[word]].atom
          guard atom < program.atoms.count, program.atoms[atom] >= 0 else { return }
          hits.append(Hit(node: program.atoms[atom], start: Int32(start), end: Int32(end)))
        }
      }
      start = end
    }
  }
}

extension UInt32 {
  /// Whether a wildcard may stand for it: a letter, a digit, a hanzi, no punctuation.
  var isAnyone: Bool {
    isWordLetter
      || (self >= 0x0370 && !(0x2000...0x2BFF).contains(self)
        && !(0x3000...0x3004).contains(self) && !(0x3008...0x3020).contains(self)
        && !(0xFE30...0xFE4F).contains(self) && !(0xFF00...0xFF65).contains(self))
  }
}
