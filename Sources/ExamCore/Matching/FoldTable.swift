// One folded character for every character of the basic plane: width, case, quotes, spaces, numbers in circles, 繁→简.

/// What each character is compared as.
package enum FoldTable {
  /// In the table: nothing, a quotation mark that does not count.
  static let ignored: UInt16 = 0
  static let space: UInt16 = 0x20
  static let lineEnd: UInt16 = 0x0A

  /// By the number of the character.
  static let folded: [UInt16] = make()

  package static func folded(_ scalar: Unicode.Scalar) -> UInt32 {
    scalar.value < 0x1_0000 ? UInt32(folded[Int(scalar.value)]) : scalar.value
  }

  private static func make() -> [UInt16] {
    var table = (0...0xFFFF).map { UInt16(truncatingIfNeeded: $0) }
    // Everything that has an upper case, a width or white space of another form stands in these blocks.
    for block in [0...0x0587, 0x10A0...0x10FF, 0x1390...0x13FF, 0x1680...0x1680, 0x1C80...0x218F]
      + [0x24B0...0x24E9, 0x2C00...0x2DFF, 0x3000...0x3000, 0xA640...0xA7FF, 0xAB30...0xABBF]
      + [0xFF00...0xFFEF]
    {
      for value in block {
        guard let scalar = Unicode.Scalar(UInt16(value)) else { continue }
        let half = TextFolding.halfWidth(scalar)
        if half == "\n" || half == "\r" {
          table[value] = lineEnd
        } else if half.properties.isWhitespace {
          table[value] = space
        } else {
          let lower = half.properties.lowercaseMapping.unicodeScalars
          let one = lower.count == 1 ? lower.first ?? half : half
          table[value] = UInt16(truncatingIfNeeded: one.value)
        }
      }
    }
    // ② ⑵ ❷ are how candidates number what they mean; the tens above 9 are two digits and stay.
    for first in [0x2460, 0x2474, 0x2776] {
      for digit in 0..<9 { table[first + digit] = UInt16(0x31 + digit) }
    }
    for (traditional, simplified) in zip(
      SimplifiedForms.traditional.unicodeScalars, SimplifiedForms.simplified.unicodeScalars)
    {
      table[Int(traditional.value)] = UInt16(truncatingIfNeeded: simplified.value)
    }
    for scalar in "“”‘’\"'《》〈〉「」『』".unicodeScalars { table[Int(scalar.value)] = ignored }
    table[0xFF61] = 0x3002
    table[0] = ignored
    return table
  }
}

extension UInt32 {
  /// A letter or digit of a script that parts words by spaces, as far as matching needs it: ASCII and Latin,
  /// folded.
  var isWordLetter: Bool {
    (0x61...0x7A).contains(self) || (0x30...0x39).contains(self) || (0xC0...0x24F).contains(self)
  }

  /// A letter from a to z, folded.
  var isPlainLetter: Bool { (0x61...0x7A).contains(self) }

  var isDigit: Bool { (0x30...0x39).contains(self) }

  /// A mark that ends a clause for good; a comma does not.
  var endsClause: Bool {
    switch self {
    case 0x0A, 0x21, 0x3B, 0x3F, 0x3002, 0xFF61: true
    default: false
    }
  }
}
