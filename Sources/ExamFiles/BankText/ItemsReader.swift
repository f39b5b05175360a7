// Reads a file of items.

public import ExamCore

/// The reader of `items/*.txt`.
public enum ItemsReader {
  /// Every item that has an id and a kind, as far as it could be read; of two items with one id
  /// the first.
  ///
  /// - Parameters:
  ///   - document: the file's text.
  ///   - glossary: the sets that rubrics may name; when nil, any name is taken.
  public static func read(
    _ document: TextDocument, glossary: Glossary? = nil
  ) -> (file: ItemsFile, sources: SourceMap, findings: [Finding]) {
    read(document, names: glossary.map(SetNames.init))
  }

  static func read(
    _ document: TextDocument, names: SetNames?
  ) -> (file: ItemsFile, sources: SourceMap, findings: [Finding]) {
    var reading = Reading(document, names: names)
    let file = reading.file()
    return (file, reading.log.sources, reading.log.sortedFindings)
  }

  private struct Reading {
    var log: ReadingLog
    var lines: BlockReader
    /// The lines of the ids so far.
    var seen: [Item.ID: Int] = [:]

    init(_ document: TextDocument, names: SetNames?) {
      log = ReadingLog(document, names: names)
      lines = BlockReader(document)
    }

    mutating func file() -> ItemsFile {
      let title = lines.title().map { TextBlock.inline($0.text) } ?? ""
      let preamble = lines.body(.preamble, &log).looseText?.text.text ?? ""
      var items: [Item] = []
      var heading = lines.heading()
      while let current = heading {
        if current.level == 3 {
          misplacedPart(current)
          _ = lines.body(.ignored, &log)
          heading = lines.heading()
        } else {
          let (item, next) = item(current)
          if let item { items.append(item) }
          heading = next
        }
      }
      return ItemsFile(title: title, preamble: preamble, items: items)
    }

    /// The item of a heading, and the heading behind it.
    mutating func item(_ heading: HeadingLine) -> (Item?, HeadingLine?) {
      guard let (id, kind) = itemHeading(heading) else {
        _ = lines.body(.ignored, &log)
        var next = lines.heading()
        while let part = next, part.level == 3 {
          _ = lines.body(.ignored, &log)
          next = lines.heading()
        }
        return (nil, next)
      }
      let isFirst = seen[id] == nil
      if let first = seen[id] {
        log.error(
          .duplicateID, at: slice(heading),
          Message(
            en: "the id \(quoted(id.rawValue)) is taken: line \(first) has it too",
            zh: "编号\(quoted(id.rawValue))重复，第 \(first) 行已经用了"),
          Message(en: "give this item an id of its own", zh: "给这道题另编一个编号"))
      } else {
        seen[id] = heading.line
        log.record(slice(heading), for: .item(id))
      }
      // The places of a second item with the same id must not stand for the first.
      log.recordsPlaces = isFirst
      let entries = lines.body(.item(kind), &log)
      var item = Item(id: id, kind: kind, parts: [])
      readItemFields(&item, entries)
      var next: HeadingLine?
      if kind == .caseStudy {
        item.material = material(entries)
        item.explanation = entries.text(.explanation)
        next = parts(of: &item)
      } else {
        var reader = PartReader(
          log: log.handedOver(), item: id, number: 1, kind: kind, heading: slice(heading))
        item.parts = reader.part(entries).map { [$0] } ?? []
        log = reader.log
        next = lines.heading()
        while let part = next, part.level == 3 {
          misplacedPart(part)
          _ = lines.body(.ignored, &log)
          next = lines.heading()
        }
      }
      log.recordsPlaces = true
      return (isFirst ? item : nil, next)
    }

    private func slice(_ heading: HeadingLine) -> SourceSlice {
      SourceSlice(line: heading.line, text: heading.rest)
    }

    private mutating func itemHeading(_ heading: HeadingLine) -> (Item.ID, ItemKind)? {
      let words = heading.rest.words
      let remedy = Message(
        en: "write `## ID KIND`, such as `## CSC-0107 single choice`",
        zh: "写成“## 编号 题型”，如“## CSC-0107 单项选择题”")
      guard let first = words.first, Names.kinds[heading.rest] == nil else {
        log.error(
          .headingWithoutID, at: slice(heading),
          Message(en: "this heading has no id", zh: "这个标题没有编号"), remedy)
        return nil
      }
      let kindText = heading.rest[first.endIndex...].withoutSpace
      guard !kindText.isEmpty else {
        log.error(
          .headingWithoutKind, at: slice(heading),
          Message(
            en: "the item \(quoted(first)) has no kind", zh: "试题\(quoted(first))没有写题型"),
          remedy)
        return nil
      }
      let id = Item.ID(log.id(first, at: SourceSlice(line: heading.line, text: first)))
      return kind(kindText, heading.line).map { (id, $0) }
    }

    private mutating func kind(_ text: Substring, _ line: Int) -> ItemKind? {
      if let kind = Names.kinds[text] { return kind }
      let meant = Names.kinds.suggestion(for: text)
      log.error(
        .unknownKind, at: SourceSlice(line: line, text: text),
        Message(
          en: "unknown kind \(quoted(text))" + (meant.map { "; did you mean “\($0)”?" } ?? ""),
          zh: "没有\(quoted(text))这种题型" + (meant.map { "，是不是“\($0)”？" } ?? "")),
        Message(
          en: "write one of \(Names.kinds.choices(in: .english))",
          zh: "写\(Names.kinds.choices(in: .chinese))之一"))
      return nil
    }

    private mutating func misplacedPart(_ heading: HeadingLine) {
      log.error(
        .misplacedHeading, at: slice(heading),
        Message(
          en: "the part \(quoted(heading.rest.withoutSpace)) stands outside a case",
          zh: "小题\(quoted(heading.rest.withoutSpace))不在案例里"),
        Message(
          en: "only a case has parts `### 1 KIND`; an item begins with `## ID KIND`",
          zh: "只有案例分析题才有小题“### 1 题型”；试题以“## 编号 题型”开头"))
    }

    private mutating func readItemFields(_ item: inout Item, _ entries: [BlockEntry]) {
      let subject = SourceMap.Subject.item(item.id)
      item.weight = log.number(.weight, .weight, in: entries) ?? .one
      item.enemies = log.ids(.enemies, in: entries).map { Item.ID($0) }
      item.tags = log.words(.tags, in: entries)
      item.note = entries.line(.note)
      if let entry = entries[.weight] { log.record(entry.value, for: subject, .weight) }
      if let entry = entries[.enemies] { log.record(entry.value, for: subject, .enemies) }
    }

    /// The text behind 材料, or else the text that stands there without a key.
    private mutating func material(_ entries: [BlockEntry]) -> String {
      guard let loose = entries.looseText else { return entries.text(.material) }
      if entries[.material] != nil {
        log.error(
          .misplacedText, at: loose.written,
          Message(
            en: "the text \(quoted(loose.written.text.withoutSpace)) stands beside the material",
            zh: "\(quoted(loose.written.text.withoutSpace))写在了材料之外"),
          Message(
            en: "put all of the case's text behind `material:`",
            zh: "案例的全部文字都写在“材料：”后面"))
        return entries.text(.material)
      }
      return loose.text.text
    }

    /// Reads the parts of a case; the heading behind them.
    private mutating func parts(of item: inout Item) -> HeadingLine? {
      var next = lines.heading()
      var number = 0
      while let part = next, part.level == 3 {
        number += 1
        let kindText = partHeading(part, number)
        if let kind = kindText.flatMap({ kind($0, part.line) }), kind != .caseStudy {
          log.record(slice(part), for: .part(item.id, number))
          let entries = lines.body(.part(kind), &log)
          var reader = PartReader(
            log: log.handedOver(), item: item.id, number: number, kind: kind, heading: slice(part))
          if let read = reader.part(entries) { item.parts.append(read) }
          log = reader.log
        } else {
          if kindText.flatMap({ Names.kinds[$0] }) == .caseStudy { misplacedPart(part) }
          _ = lines.body(.ignored, &log)
        }
        next = lines.heading()
      }
      return next
    }

    /// The kind in `### 1 KIND`; nil when there is none.
    private mutating func partHeading(_ heading: HeadingLine, _ expected: Int) -> Substring? {
      let text = heading.rest.withoutSpace
      let isMark: (Unicode.Scalar) -> Bool = { scalar in
        scalar.isSpace || scalar.properties.numericType != nil
          || "第题问小()（）.．、".unicodeScalars.contains(scalar)
      }
      // `1 简答题`, `1. 简答题`, `（1）简答题` and `第1题 简答题`.
      let kindStart =
        Names.kinds[text] != nil
        ? text.startIndex : text.unicodeScalars.firstIndex { !isMark($0) } ?? text.endIndex
      let label = TextFolding.halfWidth(String(text[..<kindStart]))
      let digits = String(label.unicodeScalars.filter { ("0"..."9").contains($0) })
      if Int(digits) != expected {
        log.error(
          .partNumber, at: slice(heading),
          Message(
            en: "this is part \(expected) of its case, but its heading says \(quoted(text))",
            zh: "这是案例的第 \(expected) 小题，标题却是\(quoted(text))"),
          Message(
            en: "number the parts 1, 2, 3 …: `### \(expected) KIND`",
            zh: "小题按 1、2、3……编号：“### \(expected) 题型”"))
      }
      let kind = text[kindStart...]
      if kind.isEmpty {
        log.error(
          .headingWithoutKind, at: slice(heading),
          Message(en: "part \(expected) has no kind", zh: "第 \(expected) 小题没有写题型"),
          Message(
            en: "write `### \(expected) KIND`, such as `### \(expected) short answer`",
            zh: "写成“### \(expected) 题型”，如“### \(expected) 简答题”"))
        return nil
      }
      return kind
    }
  }
}
