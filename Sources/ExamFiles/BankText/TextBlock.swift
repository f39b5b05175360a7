// Text over several lines, and the backslash that keeps a line as it is.

/// Lines being gathered into one text.
struct TextBlock: Sendable {
  private var lines: [(text: String, isLiteral: Bool)] = []

  var isEmpty: Bool { lines.isEmpty }

  /// What stands behind a key, a mark or a dash; nothing there is no line at all.
  mutating func append(inline slice: Substring) {
    let text = slice.withoutLeadingSpace
    if !text.isEmpty { append(line: text) }
  }

  mutating func append(line slice: Substring) {
    let text = slice.withoutLeadingSpace
    if text.unicodeScalars.first == "\\" {
      lines.append((String(text.afterFirstScalar), true))
    } else {
      lines.append((String(text.withoutSpace), false))
    }
  }

  /// Without the blank lines at the ends, unless a backslash keeps them.
  var text: String {
    let solid = { (line: (text: String, isLiteral: Bool)) in line.isLiteral || !line.text.isEmpty }
    guard let first = lines.firstIndex(where: solid), let last = lines.lastIndex(where: solid)
    else { return "" }
    return lines[first...last].map(\.text).joined(separator: "\n")
  }

  /// The one line behind a key or in a heading.
  static func inline(_ slice: Substring) -> String {
    var block = TextBlock()
    block.append(inline: slice)
    return block.text
  }
}
