// Findings as a terminal shows them: place, message, the line with a caret, and the way out.

public import ExamCore

/// The printer of findings in one language.
public struct FindingPrinter: Sendable {
  public var language: Language
  public var usesColour: Bool
  /// The most columns of the line that are shown.
  public var width: Int

  public init(language: Language, usesColour: Bool = false, width: Int = 96) {
    self.language = language
    self.usesColour = usesColour
    self.width = max(20, width)
  }

  /// The finding in one to four lines, each ended by a line feed.
  public func text(_ finding: Finding) -> String {
    var text = ""
    if let place = finding.place {
      text += bold(location(place)) + ": "
    }
    let message = Self.visible(finding.message.text(in: language))
    text += severity(finding.severity) + separator + bold(message) + "\n"
    if let place = finding.place, place.line > 0, !place.excerpt.isEmpty { text += excerpt(place) }
    if let remedy = finding.remedy {
      let label = language == .chinese ? "出路：" : "help: "
      text += "  " + paint(label, "36") + Self.visible(remedy.text(in: language)) + "\n"
    }
    return text
  }

  private func location(_ place: Place) -> String {
    var text = Self.visible(place.file)
    if place.line > 0 { text += ":\(place.line)" }
    if place.line > 0, place.column > 0 { text += ":\(place.column)" }
    return text
  }

  private var separator: String { language == .chinese ? "：" : ": " }

  private func severity(_ severity: Finding.Severity) -> String {
    switch (severity, language) {
    case (.error, .english): paint("error", "1;31")
    case (.error, .chinese): paint("错误", "1;31")
    case (.warning, .english): paint("warning", "1;33")
    case (.warning, .chinese): paint("警告", "1;33")
    case (.note, .english): paint("note", "1;34")
    case (.note, .chinese): paint("提示", "1;34")
    }
  }

  // MARK: The line and its caret

  private func excerpt(_ place: Place) -> String {
    let characters = Array(Self.visible(place.excerpt))
    let number = String(place.line)
    let gutter = "  \(number) | "
    guard place.column > 0 else { return gutter + shown(characters[...]) + "\n" }
    let start = min(place.column - 1, characters.count)
    let end = min(max(start + max(1, place.length), start), max(characters.count, start))
    let window = window(characters, around: start)
    let before = characters[window.lowerBound..<start]
    let marked = characters[start..<min(end, window.upperBound)]
    let head = window.lowerBound > 0 ? "…" : ""
    let tail = window.upperBound < characters.count ? "…" : ""
    let line = head + String(characters[window]) + tail
    let indent = DisplayWidth.of(head) + DisplayWidth.of(String(before))
    let length = max(1, DisplayWidth.of(String(marked)))
    let caret = "^" + String(repeating: "~", count: length - 1)
    return gutter + line + "\n  " + String(repeating: " ", count: number.count) + " | "
      + String(repeating: " ", count: indent) + paint(caret, "1;32") + "\n"
  }

  private func shown(_ characters: ArraySlice<Character>) -> String {
    let window = window(Array(characters), around: 0)
    return String(characters[window]) + (window.upperBound < characters.count ? "…" : "")
  }

  /// The characters that are shown: all, or as many as fit, a third of them before `column`.
  private func window(_ characters: [Character], around column: Int) -> Range<Int> {
    guard DisplayWidth.of(String(characters)) > width else { return 0..<characters.count }
    var start = column
    var room = width / 3
    while start > 0, DisplayWidth.of(characters[start - 1]) <= room {
      start -= 1
      room -= DisplayWidth.of(characters[start])
    }
    var end = start
    room = width
    while end < characters.count, DisplayWidth.of(characters[end]) <= room {
      room -= DisplayWidth.of(characters[end])
      end += 1
    }
    return start..<max(end, min(column, characters.count))
  }

  // MARK: Paint

  private func bold(_ text: String) -> String { paint(text, "1") }

  private func paint(_ text: String, _ code: String) -> String {
    usesColour ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
  }

  /// Every character of its own width: a tab is a space, and what could steer a terminal or turn
  /// the direction of the text is shown as U+FFFD.
  private static func visible(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: steers) else { return text }
    return String(
      text.map { character -> Character in
        guard character.unicodeScalars.contains(where: steers) else { return character }
        return character == "\t" ? " " : "\u{FFFD}"
      })
  }

  private static func steers(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F..<0xA0, 0x2028...0x202E, 0x2066...0x2069: true
    default: false
    }
  }
}
