// Reading of the values behind keys that hold numbers, ids, words of closed sets and lists.

import ExamCore

extension ReadingLog {
  /// The number behind a key; nil when there is none or it was reported.
  mutating func number(_ key: FieldKey, _ kind: NumberKind, in entries: [BlockEntry]) -> Fraction? {
    guard let entry = entries[key], !entry.isEmpty else { return nil }
    let value = entry.value.text.withoutSpace
    if let number = kind.number(in: value) { return number }
    error(
      .badNumber, at: entry.value,
      Message(
        en: "\(quoted(value)) is no number for \(quoted(entry.written.text))",
        zh: "\(quoted(value))不能作为\(quoted(entry.written.text))的数"), kind.form)
    return nil
  }

  mutating func whole(_ key: FieldKey, _ kind: NumberKind, in entries: [BlockEntry]) -> Int? {
    number(key, kind, in: entries)?.numerator
  }

  /// The member of a closed set behind a key.
  mutating func word<Value>(
    _ key: FieldKey, of names: NameTable<Value>, code: ReaderCode = .unknownWord,
    in entries: [BlockEntry]
  ) -> Value? {
    guard let entry = entries[key], !entry.isEmpty else { return nil }
    let value = entry.value.text.withoutSpace
    if let found = names[value] { return found }
    let field = String(entry.written.text)
    unknown(value, at: entry.value, for: Message(en: field, zh: field), names, code)
    return nil
  }

  /// Reports a word that is not in a closed set.
  mutating func unknown<Value>(
    _ word: Substring, at slice: SourceSlice, for field: Message, _ names: NameTable<Value>,
    _ code: ReaderCode
  ) {
    let meant = names.suggestion(for: word)
    error(
      code, at: slice,
      Message(
        en: "\(quoted(word)) is no value of \(quoted(field.english))"
          + (meant.map { "; did you mean “\($0)”?" } ?? ""),
        zh: "\(quoted(field.chinese))没有\(quoted(word))这个值"
          + (meant.map { "，是不是“\($0)”？" } ?? "")),
      Message(
        en: "write one of \(names.choices(in: .english))",
        zh: "写\(names.choices(in: .chinese))之一"))
  }

  /// Ids parted by `、`, `,`, `；`, `;` or spaces.
  mutating func ids(_ key: FieldKey, in entries: [BlockEntry]) -> [String] {
    guard let entry = entries[key] else { return [] }
    let parts = entry.value.text.unicodeScalars.split {
      $0.isSpace || $0 == "、" || $0 == "," || $0 == "，" || $0 == ";" || $0 == "；"
    }
    return parts.map { part in
      id(Substring(part), at: SourceSlice(line: entry.value.line, text: Substring(part)))
    }
  }

  /// The id, half-width; reported when it holds other characters than an id may.
  mutating func id(_ text: Substring, at slice: SourceSlice) -> String {
    let id = TextFolding.halfWidth(String(text))
    if !isID(id) {
      error(
        .malformedID, at: slice,
        Message(
          en: "\(quoted(text)) is no id", zh: "\(quoted(text))不能作为编号"),
        Message(
          en: "an id is letters, digits, `-`, `_` and `.`, such as CSC-0107",
          zh: "编号由字母、数字、“-”“_”“.”组成，如 CSC-0107"))
    }
    return id
  }

  /// Words parted by `、` or `,`, with backslashes for what would part them.
  func words(_ key: FieldKey, in entries: [BlockEntry]) -> [String] {
    guard let entry = entries[key] else { return [] }
    return EscapedText.split(entry.value.text, at: isListSeparator)
      .map(EscapedText.plain).filter { !$0.isEmpty }
  }
}

/// Whether the text is an id: letters, digits, `-`, `_` and `.`, and at least one of them.
func isID(_ text: String) -> Bool {
  !text.isEmpty
    && text.unicodeScalars.allSatisfy { scalar in
      switch scalar {
      case "a"..."z", "A"..."Z", "0"..."9", "-", "_", ".": true
      default: scalar.value >= 0x80 && scalar.properties.isAlphabetic
      }
    }
}

/// What parts the words of a list on one line.
func isListSeparator(_ scalar: Unicode.Scalar) -> Bool {
  scalar == "、" || scalar == "," || scalar == "，"
}
