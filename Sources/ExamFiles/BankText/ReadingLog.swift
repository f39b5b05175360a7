// What a reader found wrong, and where it saw each thing.

import ExamCore

/// The findings and places that come up while one document is read.
struct ReadingLog {
  let document: TextDocument
  var findings: [Finding]
  var sources = SourceMap()
  /// Whether places are recorded; not for what stands twice, whose places must not stand for the first.
  var recordsPlaces = true
  /// What `{name}` may name; nil when any name is taken.
  var names: SetNames?

  init(_ document: TextDocument, names: SetNames? = nil) {
    self.document = document
    self.names = names
    findings = document.findings
  }

  /// From top to bottom; findings about one line in the order they came up.
  var sortedFindings: [Finding] {
    findings.enumerated().sorted { a, b in
      let (left, right) = (a.element.place?.line ?? 0, b.element.place?.line ?? 0)
      return left == right ? a.offset < b.offset : left < right
    }
    .map(\.element)
  }

  func place(_ slice: SourceSlice) -> Place { document.place(line: slice.line, of: slice.text) }

  mutating func error(
    _ code: ReaderCode, at slice: SourceSlice?, _ message: Message, _ remedy: Message
  ) {
    report(.error, code, at: slice, message, remedy)
  }

  mutating func warning(
    _ code: ReaderCode, at slice: SourceSlice?, _ message: Message, _ remedy: Message
  ) {
    report(.warning, code, at: slice, message, remedy)
  }

  private mutating func report(
    _ severity: Finding.Severity, _ code: ReaderCode, at slice: SourceSlice?, _ message: Message,
    _ remedy: Message
  ) {
    let place = slice.map { self.place($0) } ?? Place(file: document.file)
    findings.append(Finding(severity, code.rawValue, at: place, message, remedy: remedy))
  }

  mutating func record(
    _ slice: SourceSlice, for subject: SourceMap.Subject, _ field: SourceMap.Field = .heading
  ) {
    if recordsPlaces { sources.record(place(slice), for: subject, field) }
  }

  /// Everything so far, for a reader of a part that gives it back.
  ///
  /// Nothing is left here: of two logs that share findings and places the first to write would copy
  /// all of them, and a file of many items would be copied once for each.
  mutating func handedOver() -> ReadingLog {
    let whole = self
    findings = []
    sources = SourceMap()
    return whole
  }
}

/// A piece of a line of the document.
struct SourceSlice {
  /// From 1.
  let line: Int
  let text: Substring
}

/// The user's own words inside a message: on one line, and not too many of them.
func quoted(_ text: some StringProtocol) -> String {
  let words = text.split(whereSeparator: \.isNewline).joined(separator: " ")
  return words.count > 40 ? "“\(words.prefix(38))…”" : "“\(words)”"
}
