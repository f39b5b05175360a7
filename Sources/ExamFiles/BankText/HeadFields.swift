// What the heads of outlines, blueprints and schemes have in common: a title, an id, fields that must be there.

import ExamCore

extension HeadingLine {
  var slice: SourceSlice { SourceSlice(line: line, text: rest) }
}

extension ReadingLog {
  mutating func requireTitle(_ title: SourceSlice?, _ thing: Message) {
    if let title, !title.text.isBlank { return }
    warning(
      .missingTitle, at: title,
      Message(en: "\(thing.english) has no title", zh: "\(thing.chinese)没有标题"),
      Message(en: "begin the file with `# TITLE`", zh: "文件第一行写“# 标题”"))
  }

  /// The id behind a key that must be there; empty when it is not.
  mutating func courseID(
    _ key: FieldKey, in entries: [BlockEntry], title: SourceSlice?
  ) -> String {
    guard let entry = entries[key], !entry.isEmpty else {
      let example = "customer-service-cases"
      reportMissing(key, at: title, Message(en: example, zh: example))
      return ""
    }
    return id(entry.value.text.withoutSpace, at: entry.value)
  }

  /// Reports a field that is needed and absent.
  mutating func reportMissing(_ key: FieldKey, at slice: SourceSlice?, _ example: Message) {
    let (chinese, english) = (key.name(in: .chinese), key.name(in: .english))
    error(
      .missingField, at: slice,
      Message(
        en: "the field “\(english)” is missing", zh: "缺少“\(chinese)”"),
      Message(
        en: "add a line such as `\(english): \(example.english)`",
        zh: "加一行，如“\(chinese)：\(example.chinese)”"))
  }
}
