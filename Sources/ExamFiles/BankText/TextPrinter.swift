// Lines of the canonical form: headings, fields, texts, with a backslash where one is needed.

import ExamCore

/// Gathers the lines of one file in the words of one language.
struct TextPrinter {
  let language: Language
  private var lines: [String] = []

  init(_ language: Language) { self.language = language }

  /// The file: its lines, each ended by a line feed.
  var output: String { lines.map { $0 + "\n" }.joined() }

  var isChinese: Bool { language == .chinese }
  /// Between a key and its value.
  var colon: String { isChinese ? "：" : ": " }
  /// Between words of a list on one line.
  var comma: String { isChinese ? "、" : ", " }

  mutating func blank() {
    if !lines.isEmpty { lines.append("") }
  }

  mutating func title(_ text: String) {
    if !text.isEmpty { lines.append("# " + Self.inline(text)) }
  }

  /// `## head text`, after a blank line.
  mutating func heading(_ level: Int, _ head: String, _ text: String = "") {
    blank()
    let title = text.isEmpty ? "" : " " + Self.inline(text)
    lines.append(String(repeating: "#", count: level) + " " + head + title)
  }

  mutating func line(_ text: String) { lines.append(text) }

  /// A field whose value needs no backslash, left out when it is empty.
  mutating func field(_ key: FieldKey, _ value: String?) {
    guard let value, !value.isEmpty else { return }
    lines.append(key.name(in: language) + colon + value)
  }

  /// A field of one line of text.
  mutating func note(_ key: FieldKey, _ text: String) {
    if !text.isEmpty { field(key, Self.inline(text)) }
  }

  /// A field of text, from the line of the key on, or from the next when `below`.
  mutating func text(
    _ key: FieldKey, _ text: String, in grammar: BlockGrammar, at position: LinePosition,
    below: Bool = false
  ) {
    guard !text.isEmpty else { return }
    let head = key.name(in: language) + (isChinese ? "：" : ":")
    if below {
      lines.append(head)
      loose(text, in: grammar, at: position)
    } else {
      self.text(behind: head + (isChinese ? "" : " "), text, in: grammar, at: position)
    }
  }

  /// Text that begins behind a key, a mark or a dash.
  mutating func text(
    behind head: String, _ text: String, in grammar: BlockGrammar, at position: LinePosition,
    isSafe: (String) -> Bool = { _ in true }
  ) {
    let parts = text.split(separator: "\n", omittingEmptySubsequences: false)
    guard let first = parts.first, !text.isEmpty else {
      lines.append(String(head[...].withoutTrailingSpace))
      return
    }
    let inline = Self.inline(String(first))
    lines.append(head + (inline == first && !isSafe(inline) ? "\\" + inline : inline))
    append(parts.dropFirst(), in: grammar, at: position)
  }

  /// Text that stands by itself.
  mutating func loose(_ text: String, in grammar: BlockGrammar, at position: LinePosition) {
    guard !text.isEmpty else { return }
    let parts = text.split(separator: "\n", omittingEmptySubsequences: false)
    guard let first = parts.first else { return }
    lines.append(grammar.escaped(first, at: position, inside: false))
    append(parts.dropFirst(), in: grammar, at: position)
  }

  private mutating func append(
    _ parts: ArraySlice<Substring>, in grammar: BlockGrammar, at position: LinePosition
  ) {
    for (index, part) in zip(parts.indices, parts) {
      lines.append(
        grammar.escaped(part, at: position, inside: index != parts.index(before: parts.endIndex)))
    }
  }

  /// One line of text behind something else on its line.
  static func inline(_ text: String) -> String {
    let line = text.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: " ")
    let scalars = line.unicodeScalars
    guard let first = scalars.first, let last = scalars.last else { return "\\" }
    return first == "\\" || first.isSpace || last.isSpace ? "\\" + line : line
  }
}

extension Substring {
  fileprivate var withoutTrailingSpace: Substring {
    guard let last = unicodeScalars.lastIndex(where: { !$0.isSpace }) else { return prefix(0) }
    return self[...last]
  }
}
