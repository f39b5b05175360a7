// Text fitted into the columns of a terminal.

import ExamCore

/// Padding, cutting and wrapping by display width.
enum TextLayout {
  /// The text with spaces behind it up to `width` columns; a longer one is cut and ends with `…`.
  static func fitted(_ text: String, to width: Int) -> String {
    let cut = cut(text, to: width)
    return cut + String(repeating: " ", count: max(0, width - DisplayWidth.of(cut)))
  }

  /// The text with spaces before it up to `width` columns.
  static func right(_ text: String, to width: Int) -> String {
    String(repeating: " ", count: max(0, width - DisplayWidth.of(text))) + text
  }

  /// The text, or what fits of it with `…` at its end.
  static func cut(_ text: String, to width: Int) -> String {
    guard DisplayWidth.of(text) > width else { return text }
    var kept = ""
    var used = 0
    for character in text {
      let columns = DisplayWidth.of(String(character))
      if used + columns > width - 1 { break }
      kept.append(character)
      used += columns
    }
    return width > 0 ? kept + "…" : ""
  }

  /// Lines of at most `width` columns: broken at spaces and beside wide characters; a word that is too long is broken anywhere.
  static func wrapped(_ text: String, to width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    for word in words(of: text) {
      let isSpace = word == " "
      if DisplayWidth.of(line) + DisplayWidth.of(word) <= width {
        if !(isSpace && line.isEmpty) { line += word }
        continue
      }
      lines.append(TextFolding.trimmed(line))
      line = isSpace ? "" : word
      while DisplayWidth.of(line) > max(2, width) {
        let piece = String(cut(line, to: max(2, width)).dropLast())
        lines.append(piece)
        line.removeFirst(max(1, piece.count))
      }
    }
    if !TextFolding.trimmed(line).isEmpty { lines.append(TextFolding.trimmed(line)) }
    return lines.filter { !$0.isEmpty }
  }

  /// Pieces that must not be broken: closing punctuation stays with what it closes.
  private static func words(of text: String) -> [String] {
    var words: [String] = []
    var isOpen = false
    for character in text {
      if character == " " {
        words.append(" ")
        isOpen = false
      } else if "，。；：！？、）”》".contains(character), let last = words.last, last != " " {
        words[words.count - 1].append(character)
      } else if DisplayWidth.of(String(character)) == 2 {
        words.append(String(character))
        isOpen = false
      } else if isOpen {
        words[words.count - 1].append(character)
      } else {
        words.append(String(character))
        isOpen = true
      }
    }
    return words
  }

  /// A bar of `width` columns, filled by a part from 0 to 1.
  static func bar(_ part: Double, width: Int) -> String {
    let filled = max(0, min(width, Int((min(1, max(0, part)) * Double(width)).rounded())))
    return String(repeating: "█", count: filled) + String(repeating: "░", count: width - filled)
  }
}
