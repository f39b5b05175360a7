// Reads the outline of a course.

public import ExamCore

/// The reader of `outline.txt`.
public enum OutlineReader {
  /// The outline as far as it could be read; of two objectives with one id the first.
  public static func read(
    _ document: TextDocument
  ) -> (outline: Outline, sources: SourceMap, findings: [Finding]) {
    var reading = Reading(document)
    let outline = reading.outline()
    return (outline, reading.log.sources, reading.log.sortedFindings)
  }

  private struct Reading {
    var log: ReadingLog
    var lines: BlockReader
    /// The lines where ids stood first.
    private var chapterLines: [Chapter.ID: Int] = [:]
    private var sectionLines: [Section.ID: Int] = [:]
    private var objectiveLines: [Objective.ID: Int] = [:]

    init(_ document: TextDocument) {
      log = ReadingLog(document)
      lines = BlockReader(document)
    }

    mutating func outline() -> Outline {
      var outline = Outline(id: "", title: "")
      let title = lines.title()
      if let title { log.record(title, for: .outline) }
      outline.title = title.map { TextBlock.inline($0.text) } ?? ""
      let head = lines.body(.outlineHead, &log)
      outline.id = log.courseID(.id, in: head, title: title)
      outline.language = log.word(.language, of: Names.languages, in: head) ?? .chinese
      outline.description = head.text(.description)
      log.requireTitle(title, Message(en: "the outline", zh: "大纲"))
      while let heading = lines.heading() {
        if heading.level == 2 {
          outline.chapters.append(chapter(heading))
        } else {
          if outline.chapters.isEmpty {
            log.error(
              .misplacedHeading, at: heading.slice,
              Message(
                en: "the section \(quoted(heading.rest.withoutSpace)) stands before any chapter",
                zh: "节\(quoted(heading.rest.withoutSpace))前面没有章"),
              Message(
                en: "open a chapter first: `## Chapter 1 TITLE`", zh: "先写一章：“## 第1章 标题”"))
            outline.chapters.append(Chapter(id: "", title: ""))
          }
          let section = section(heading)
          outline.chapters[outline.chapters.count - 1].sections.append(section)
        }
      }
      return outline
    }

    // MARK: Chapters

    private mutating func chapter(_ heading: HeadingLine) -> Chapter {
      let (label, title) = chapterHeading(heading)
      let id = Chapter.ID(label)
      reportDuplicate(id.rawValue, first: chapterLines[id], heading.slice)
      chapterLines[id] = chapterLines[id] ?? heading.line
      log.record(heading.slice, for: .chapter(id))
      let entries = lines.body(.chapter, &log)
      return Chapter(
        id: id, title: title,
        importance: log.word(.importance, of: Names.importances, in: entries),
        hours: log.number(.hours, .hours, in: entries))
    }

    /// Label and title of `第1章 title`, `Chapter 1 title` or `1 title`.
    private mutating func chapterHeading(_ heading: HeadingLine) -> (String, String) {
      let text = heading.rest.withoutLeadingSpace
      if text.unicodeScalars.first == "第",
        let close = text.unicodeScalars.firstIndex(of: "章")
      {
        let label = text[..<close].afterFirstScalar.withoutSpace
        return (
          log.id(label, at: SourceSlice(line: heading.line, text: label)),
          TextBlock.inline(text[close...].afterFirstScalar)
        )
      }
      let words = text.words
      if let first = words.first, TextFolding.lookupKey(first) == "chapter", words.count > 1 {
        return (
          log.id(words[1], at: SourceSlice(line: heading.line, text: words[1])),
          TextBlock.inline(heading.rest[words[1].endIndex...])
        )
      }
      if let first = words.first, let digit = first.unicodeScalars.first,
        ("0"..."9").contains(TextFolding.halfWidth(digit))
      {
        // `1 title` and `1. title`.
        var label = TextFolding.halfWidth(String(first))
        while label.hasSuffix(".") || label.hasSuffix("、") { label.removeLast() }
        if isID(label) { return (label, TextBlock.inline(heading.rest[first.endIndex...])) }
      }
      log.error(
        .headingWithoutID, at: heading.slice,
        Message(
          en: "the chapter \(quoted(text.withoutSpace)) has no number",
          zh: "章\(quoted(text.withoutSpace))没有序号"),
        Message(
          en: "write `## Chapter 1 TITLE`", zh: "写成“## 第1章 标题”"))
      return (String(text.withoutSpace), String(text.withoutSpace))
    }

    // MARK: Sections

    private mutating func section(_ heading: HeadingLine) -> Section {
      let (label, title) = sectionHeading(heading)
      let id = Section.ID(label)
      reportDuplicate(id.rawValue, first: sectionLines[id], heading.slice)
      sectionLines[id] = sectionLines[id] ?? heading.line
      log.record(heading.slice, for: .section(id))
      let entries = lines.body(.outlineSection, &log)
      var section = Section(id: id, title: title, weight: weight(entries))
      section.evidence = log.word(.evidence, of: Names.evidence, in: entries)
      for line in entries.first(where: { $0.role == .list })?.list ?? [] {
        if let objective = objective(line.slice) { section.objectives.append(objective) }
      }
      return section
    }

    private mutating func sectionHeading(_ heading: HeadingLine) -> (String, String) {
      guard let first = heading.rest.words.first else {
        log.error(
          .headingWithoutID, at: heading.slice,
          Message(en: "this section has no number", zh: "这一节没有序号"),
          Message(en: "write `### 1.1 TITLE`", zh: "写成“### 1.1 标题”"))
        return ("", "")
      }
      let rest = heading.rest[first.endIndex...]
      let text = TextFolding.halfWidth(String(first))
      let hasNumber = text.unicodeScalars.contains { $0.properties.numericType != nil }
      if rest.isBlank && !hasNumber {
        log.error(
          .headingWithoutID, at: heading.slice,
          Message(
            en: "the section \(quoted(first)) has no number", zh: "节\(quoted(first))没有序号"),
          Message(en: "write `### 1.1 TITLE`", zh: "写成“### 1.1 标题”"))
        return (text, text)
      }
      return (
        log.id(first, at: SourceSlice(line: heading.line, text: first)), TextBlock.inline(rest)
      )
    }

    /// 页码 or 权重; 1 when the section says neither.
    private mutating func weight(_ entries: [BlockEntry]) -> Section.Weight {
      if let pages = entries[.pages], let weight = entries[.sectionWeight] {
        log.error(
          .duplicateField, at: weight.written,
          Message(
            en: "the section has pages (line \(pages.written.line)) and a weight",
            zh: "这一节既有页码（第 \(pages.written.line) 行）又有权重"),
          Message(en: "keep one of them", zh: "只留一个"))
      }
      guard let entry = entries[.pages], !entry.isEmpty else {
        return .number(log.number(.sectionWeight, .weight, in: entries) ?? .one)
      }
      let value = TextFolding.lookupKey(entry.value.text)
        .unicodeScalars.filter { !"第页pages".unicodeScalars.contains($0) }
      let parts = String(String.UnicodeScalarView(value))
        .split(omittingEmptySubsequences: false) { RangeText.isDash($0) }
      let numbers = parts.compactMap { NumberKind.years.number(in: $0)?.numerator }
      if let first = numbers.first, let last = numbers.last, numbers.count == parts.count,
        parts.count <= 2, first <= last
      {
        return .pages(first: first, last: last)
      }
      log.error(
        .badRange, at: entry.value,
        Message(
          en: "\(quoted(entry.value.text.withoutSpace)) is no range of pages",
          zh: "\(quoted(entry.value.text.withoutSpace))不是页码范围"),
        Message(
          en: "write the first and the last page, such as 3-15", zh: "写起止页码，如 3-15"))
      return .number(.one)
    }

    // MARK: Objectives

    private mutating func objective(_ slice: SourceSlice) -> Objective? {
      let remedy = Message(
        en: "write `- ID LEVEL TITLE`, such as `- A1.1-1 recall the meaning of loyalty`",
        zh: "写成“- 编号 层次 内容”，如“- A1.1-1 识记 客户忠诚的含义”")
      guard let (first, word, rest) = Self.objectiveParts(slice.text) else {
        log.error(
          .malformedObjective, at: slice,
          Message(
            en: "the objective \(quoted(slice.text.withoutSpace)) lacks its level or title",
            zh: "知识点\(quoted(slice.text.withoutSpace))缺少层次或内容"), remedy)
        return nil
      }
      let id = Objective.ID(log.id(first, at: SourceSlice(line: slice.line, text: first)))
      let level = Names.levels[word]
      if level == nil {
        log.unknown(
          word, at: SourceSlice(line: slice.line, text: word), for: Message(en: "level", zh: "层次"),
          Names.levels, .unknownLevel)
      }
      let title = TextBlock.inline(rest)
      if title.isEmpty {
        log.error(
          .malformedObjective, at: slice,
          Message(
            en: "the objective \(quoted(first)) has no title", zh: "知识点\(quoted(first))没有内容"),
          remedy)
      }
      if let line = objectiveLines[id] {
        reportDuplicate(id.rawValue, first: line, SourceSlice(line: slice.line, text: first))
        return nil
      }
      objectiveLines[id] = slice.line
      log.record(slice, for: .objective(id))
      return Objective(id: id, level: level ?? .recall, title: title)
    }

    /// `ID LEVEL title`, where the level may stand in brackets: `A1（识记）title`.
    private static func objectiveParts(
      _ text: Substring
    ) -> (id: Substring, level: Substring, rest: Substring)? {
      let text = text.withoutLeadingSpace
      let isOpening = { (scalar: Unicode.Scalar) in "(（[［【".unicodeScalars.contains(scalar) }
      guard
        let end = text.unicodeScalars.firstIndex(where: { $0.isSpace || isOpening($0) }),
        end > text.startIndex
      else { return nil }
      let behind = text[end...].withoutLeadingSpace
      if let first = behind.unicodeScalars.first, isOpening(first),
        let close = behind.unicodeScalars.firstIndex(where: { ")）]］】".unicodeScalars.contains($0) })
      {
        let level = behind[..<close].afterFirstScalar.withoutSpace
        return (text[..<end], level, behind[close...].afterFirstScalar)
      }
      guard let level = behind.words.first else { return nil }
      return (text[..<end], level, behind[level.endIndex...])
    }

    private mutating func reportDuplicate(_ id: String, first: Int?, _ slice: SourceSlice) {
      guard let first else { return }
      log.error(
        .duplicateID, at: slice,
        Message(
          en: "the id \(quoted(id)) is taken: line \(first) has it too",
          zh: "编号\(quoted(id))重复，第 \(first) 行已经用了"),
        Message(en: "give it an id of its own", zh: "另编一个编号"))
    }
  }
}
