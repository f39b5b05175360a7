// The words of one rubric found in one response.

/// Collects what the automaton reports, as far as the rubric asks for it.
struct WordHits {
  private let words: CompiledWords
  private let characters: [UInt32]
  private let limit: Int

  private init(_ words: CompiledWords, _ text: ResponseText, limit: Int) {
    self.words = words
    characters = text.characters
    self.limit = limit
  }

  /// What stands in the text, by node, start and end.
  ///
  /// - Parameter limit: words that end behind it do not count.
  static func find(
    _ words: CompiledWords, _ program: RubricProgram, _ text: ResponseText, limit: Int
  ) -> [MatchReading.Match] {
    let places = WordHits(words, text, limit: limit)
    let atoms = program.atoms
    var hits: [MatchReading.Match] = []
    words.automaton.scan(text.characters) { word, end in
      let form = words.forms[word]
      // Atoms of rubrics compiled later are none of this one's.
      let atom = Int(form.atom)
      guard atom < atoms.count, atoms[atom] >= 0,
        let range = places.range(of: form, word, endingAt: end)
      else { return }
      if hits.isEmpty { hits.reserveCapacity(24) }
      hits.append(
        MatchReading.Match(
          node: atoms[atom], start: Int32(truncatingIfNeeded: range.lowerBound),
          end: Int32(truncatingIfNeeded: range.upperBound)))
    }
    if text.hasLetters, !words.slips.isEmpty {
      places.slips { atom, range in
        guard atom < atoms.count, atoms[atom] >= 0 else { return }
        hits.append(
          MatchReading.Match(
            node: atoms[atom], start: Int32(range.lowerBound), end: Int32(range.upperBound)))
      }
    }
    if hits.count > 1 {
      hits.sort(by: <)
      // Two forms of a word may be spelt alike.
      var kept = 1
      for i in 1..<hits.count {
        let (last, next) = (hits[kept - 1], hits[i])
        if last.node == next.node, last.start == next.start, last.end == next.end { continue }
        hits[kept] = next
        kept += 1
      }
      hits.removeLast(hits.count - kept)
    }
    return hits
  }

  /// Where the whole form stands whose anchor ends here; nil when the rest of it does not, or cuts a word or a number.
  private func range(
    of form: CompiledWords.Form, _ word: Int, endingAt anchorEnd: Int
  ) -> Range<Int>? {
    let start = anchorEnd - Int(form.anchorEnd)
    var end = start + Int(form.length)
    guard start >= 0, end <= characters.count else { return nil }
    if form.isPartial {
      for (offset, wanted) in words.characters[word].enumerated() {
        let found = characters[start + offset]
        guard wanted == AtomForm.any ? found.isAnyone : found == wanted else { return nil }
      }
    }
    if start > 0, characters[start].isWordLetter, characters[start - 1].isWordLetter {
      return nil
    }
    if form.isOpen {
      while end < characters.count, characters[end].isWordLetter { end += 1 }
    } else if end < characters.count, characters[end - 1].isWordLetter,
      characters[end].isWordLetter
    {
      return nil
    }
    if end > limit { return nil }
    if form.beginsWithNumber, continuesNumber(before: start) { return nil }
    if form.endsWithNumber, continuesNumber(behind: end) { return nil }
    return start..<end
  }

  /// Whether the number that begins here is the end of a longer one: 四小时 in 二十四小时.
  private func continuesNumber(before start: Int) -> Bool {
    guard start > 0 else { return false }
    let head = characters[start]
    let before = characters[start - 1]
    if head.isDigit {
      return before == 0x2E && start > 1 && characters[start - 2].isDigit
    }
    if before.isDigit { return true }
    if HanziNumber.power(before) != nil { return true }
    switch Unicode.Scalar(before) {
    case "零", "〇", "点", "亿": return true
    default: return HanziNumber.power(head) != nil && HanziNumber.digit(before) != nil
    }
  }

  private func continuesNumber(behind end: Int) -> Bool {
    guard end < characters.count else { return false }
    let next = characters[end]
    if next.isDigit || HanziNumber.isNumeral(next) || next == 0x70B9 { return true }
    return next == 0x2E && end + 1 < characters.count && characters[end + 1].isDigit
  }

  // MARK: Misspellings

  /// Reports the atoms that misspelt words were meant to be.
  private func slips(_ report: (_ atom: Int, _ range: Range<Int>) -> Void) {
    var start = 0
    while start < characters.count {
      guard characters[start].isWordLetter else {
        start += 1
        continue
      }
      var end = start
      while end < characters.count, characters[end].isWordLetter { end += 1 }
      if end <= limit {
        words.slips.meant(characters[start..<end]) { word in
          report(Int(words.forms[words.slipForms[word]].atom), start..<end)
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
