// A piece of a pattern as the words that are looked for: folded, with other spellings and inflections.

/// One way in which a word is looked for.
struct AtomForm: Hashable, Sendable {
  /// Stands for any one letter, digit or hanzi.
  static let any = UInt32.max

  var characters: [UInt32]
  /// Whether it goes on to the end of its English word.
  var isOpen = false
  var beginsWithNumber = false
  var endsWithNumber = false
}

/// Makes the forms of a piece.
enum PieceForms {
  /// The words of the piece, which follow each other at once, each with its forms; empty when nothing is left of it.
  ///
  /// English words stand for themselves, so that each may be inflected; everything else is one word.
  static func of(_ characters: [Unicode.Scalar?], isOpen: Bool) -> [[AtomForm]] {
    let words = words(of: characters)
    return words.enumerated().map { position, word in
      if isOpen, position == words.count - 1 {
        return [AtomForm(characters: word, isOpen: true)]
      }
      if word.contains(AtomForm.any) { return [AtomForm(characters: word)] }
      let next = position + 1 < words.count ? words[position + 1] : []
      return forms(of: word, before: next)
    }
  }

  /// The forms of a word without wildcards.
  private static func forms(of word: [UInt32], before next: [UInt32]) -> [AtomForm] {
    if next.first?.isPlainLetter ?? false {
      if let number = numberWords.firstIndex(of: String(text: word[...])) {
        let digits = String(number + 1).unicodeScalars.map(\.value)
        return [AtomForm(characters: word), AtomForm(characters: digits)]
      }
      if word.allSatisfy(\.isDigit), let number = Int(String(text: word[...])),
        numberWords.indices.contains(number - 1)
      {
        let name = numberWords[number - 1].unicodeScalars.map(\.value)
        return [AtomForm(characters: word), AtomForm(characters: name)]
      }
    }
    if word.allSatisfy(\.isPlainLetter) {
      return EnglishForms.of(word).map { AtomForm(characters: $0) }
    }
    return NumberForms.of(word).map { form in
      AtomForm(
        characters: form.characters, beginsWithNumber: form.beginsWithNumber,
        endsWithNumber: form.endsWithNumber)
    }
  }

  private static let numberWords = [
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
    "twelve",
  ]

  /// The folded characters, parted where a space stands between two English words.
  private static func words(of characters: [Unicode.Scalar?]) -> [[UInt32]] {
    var words: [[UInt32]] = []
    var word: [UInt32] = []
    var afterSpace = false
    for (position, character) in characters.enumerated() {
      var folded = character.map { FoldTable.folded($0) } ?? AtomForm.any
      if folded == FoldTable.ignored { continue }
      if folded == FoldTable.space || folded == FoldTable.lineEnd {
        afterSpace = true
        continue
      }
      if folded == 0x2E {
        let next = position + 1 < characters.count ? characters[position + 1] : " "
        if next.map({ FoldTable.folded($0) == FoldTable.space }) ?? false { folded = 0x3002 }
      }
      if afterSpace, let last = word.last, isLatin(last), isLatin(folded) {
        words.append(word)
        word = []
      }
      afterSpace = false
      word.append(folded)
    }
    return word.isEmpty ? words : words + [word]
  }

  private static func isLatin(_ character: UInt32) -> Bool {
    character == AtomForm.any || character.isWordLetter
  }
}
