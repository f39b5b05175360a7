// What the raw bytes of one field mean, and how a text is written as a field.

/// Quoting and the guard against formulas, both ways.
///
/// A spreadsheet runs a cell that begins with `=`, `+`, `-`, `@`, tab or CR. Such a text is written
/// with an apostrophe before it, unless it is a plain number; a text that begins with apostrophes
/// before such a character gets one more, so that taking one away gives every text back.
enum CSVField {
  private static let apostrophe = UInt8(ascii: "'")
  private static let quote = UInt8(ascii: "\"")

  /// The text of a field: quotes and one guarding apostrophe taken away.
  static func text(of raw: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let plain = unquoted(raw)
    return plain.first == apostrophe && opensFormula(plain) ? plain.dropFirst() : plain
  }

  /// A field that does not end with its closing quote is taken as it stands.
  private static func unquoted(_ raw: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    guard raw.first == quote, raw.count >= 2, raw.last == quote else { return raw }
    let inner = raw.dropFirst().dropLast()
    guard inner.contains(quote) else { return inner }
    var text: [UInt8] = []
    text.reserveCapacity(inner.count)
    var i = inner.startIndex
    while i < inner.endIndex {
      if inner[i] == quote {
        guard i + 1 < inner.endIndex, inner[i + 1] == quote else { return raw }
        i += 1
      }
      text.append(inner[i])
      i += 1
    }
    return text[...]
  }

  /// Whether apostrophes, any number of them, stand before a character that starts a formula.
  static func opensFormula(_ text: ArraySlice<UInt8>) -> Bool {
    switch text.first(where: { $0 != apostrophe }) {
    case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"), 0x09, 0x0D:
      true
    default: false
    }
  }

  /// `-2`, `+0.5`, `-1.25`: what a spreadsheet may read as the number it is.
  static func isPlainNumber(_ text: ArraySlice<UInt8>) -> Bool {
    var digits = text
    if digits.first == UInt8(ascii: "-") || digits.first == UInt8(ascii: "+") {
      digits = digits.dropFirst()
    }
    let parts = digits.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    return parts.count <= 2
      && parts.allSatisfy { part in
        !part.isEmpty && part.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
      }
  }

  /// Appends a text as one field.
  ///
  /// - Parameter isHeading: a heading is quoted for every separator that a reader may take it for.
  static func append(_ text: ArraySlice<UInt8>, to row: inout [UInt8], isHeading: Bool = false) {
    let guarded = opensFormula(text) && !isPlainNumber(text)
    let needsQuotes = text.contains { byte in
      switch byte {
      case quote, UInt8(ascii: ","), 0x0A, 0x0D: true
      case UInt8(ascii: ";"), 0x09: isHeading
      case 0x8C: isHeading  // the last byte of a full-width comma, and of little else
      default: false
      }
    }
    if needsQuotes { row.append(quote) }
    if guarded { row.append(apostrophe) }
    for byte in text {
      if byte == quote, needsQuotes { row.append(quote) }
      row.append(byte)
    }
    if needsQuotes { row.append(quote) }
  }
}
