// How much there is to read: hanzi one by one, other scripts by the word.

/// 字数, as Chinese word processors count it.
public enum WordCount {
  /// Each hanzi, kana or hangul syllable counts one; so does every run of other letters and digits.
  /// Punctuation and spaces count nothing.
  public static func of(_ text: String) -> Int {
    var count = 0
    var insideWord = false
    for scalar in text.unicodeScalars {
      if isSyllable(scalar) {
        count += 1
        insideWord = false
      } else if isLetter(scalar) {
        if !insideWord { count += 1 }
        insideWord = true
      } else if scalar != "'" && scalar != "’" {
        insideWord = false
      }
    }
    return count
  }

  static func isSyllable(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x3040...0x30FF, 0x3400...0x9FFF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0x20000...0x3FFFF:
      true
    default: false
    }
  }

  static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.value < 0x80 {
      switch scalar {
      case "a"..."z", "A"..."Z", "0"..."9": return true
      default: return false
      }
    }
    let properties = scalar.properties
    return properties.isAlphabetic || properties.numericType != nil
  }
}
