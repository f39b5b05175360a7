// Text as what people read one by one: hanzi singly, other words whole.

/// Turns texts into numbers that are equal where their units are.
///
/// Width and case do not matter; punctuation and spaces fall away. A hanzi is the number of its scalar; a word of another
/// script gets a number above all scalars, in the order in which words are met.
public struct TextUnits: Sendable {
  private static let firstWord: UInt32 = 0x11_0000
  private var words: [String] = []
  private var numbers: [String: UInt32] = [:]

  public init() {}

  /// The units of a text in order.
  public mutating func units(of text: String) -> [UInt32] {
    var units: [UInt32] = []
    var word = ""
    for raw in text.unicodeScalars {
      let scalar = TextFolding.halfWidth(raw)
      if WordCount.isSyllable(scalar) {
        close(&word, &units)
        units.append(scalar.value)
      } else if WordCount.isLetter(scalar) {
        word.unicodeScalars.append(contentsOf: scalar.properties.lowercaseMapping.unicodeScalars)
      } else if scalar != "'" && scalar != "’" {
        close(&word, &units)
      }
    }
    close(&word, &units)
    return units
  }

  /// Units as text again, with spaces between words that are not hanzi.
  public func text(of units: some Sequence<UInt32>) -> String {
    var text = ""
    var lastIsWord = false
    for unit in units {
      let word = word(unit)
      if lastIsWord, word != nil { text += " " }
      lastIsWord = word != nil
      text += word ?? Unicode.Scalar(unit).map { String(Character($0)) } ?? ""
    }
    return text
  }

  /// The word that a unit stands for; nil for a hanzi.
  public func word(_ unit: UInt32) -> String? {
    guard unit >= TextUnits.firstWord else { return nil }
    let index = Int(unit - TextUnits.firstWord)
    return words.indices.contains(index) ? words[index] : nil
  }

  private mutating func close(_ word: inout String, _ units: inout [UInt32]) {
    guard !word.isEmpty else { return }
    if let number = numbers[word] {
      units.append(number)
    } else {
      let number = TextUnits.firstWord + UInt32(words.count)
      numbers[word] = number
      words.append(word)
      units.append(number)
    }
    word = ""
  }
}
