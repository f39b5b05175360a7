// The width, case and space forms of the same character made one, for reading what people type.

/// Foldings of text that Chinese input methods write in more than one width.
public enum TextFolding {
  /// Full-width ASCII forms (U+FF01–FF5E) as ASCII and the ideographic space as a space.
  public static func halfWidth(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    case 0xFF01...0xFF5E: Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar
    case 0x3000, 0x00A0: " "
    default: scalar
    }
  }

  /// ``halfWidth(_:)-swift.type.method`` of every scalar of the text.
  public static func halfWidth(_ text: String) -> String {
    if text.utf8.allSatisfy({ $0 < 0x80 }) { return text }
    var folded = String.UnicodeScalarView()
    for scalar in text.unicodeScalars { folded.append(halfWidth(scalar)) }
    return String(folded)
  }

  /// The text without white space (of any width) at its ends.
  public static func trimmed(_ text: some StringProtocol) -> String {
    let scalars = String(text).unicodeScalars
    guard let first = scalars.firstIndex(where: { !$0.properties.isWhitespace }),
      let last = scalars.lastIndex(where: { !$0.properties.isWhitespace })
    else { return "" }
    return String(scalars[first...last])
  }

  /// A key for looking up words that people type: half-width, lower case, without white space.
  public static func lookupKey(_ text: some StringProtocol) -> String {
    var key = String.UnicodeScalarView()
    for scalar in halfWidth(String(text)).lowercased().unicodeScalars
    where !scalar.properties.isWhitespace {
      key.append(scalar)
    }
    return String(key)
  }
}
