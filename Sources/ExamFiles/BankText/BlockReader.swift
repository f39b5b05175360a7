// From the lines of a document to blocks of entries; here it is decided which line belongs to what.

import ExamCore

/// Walks through a document heading by heading.
struct BlockReader {
  let document: TextDocument
  private var next = 0

  init(_ document: TextDocument) { self.document = document }

  /// The title, when the first line that is not blank is one.
  mutating func title() -> SourceSlice? {
    while next < document.lines.count, document.lines[next][...].isBlank { next += 1 }
    guard next < document.lines.count,
      let heading = HeadingLine(document.lines[next], number: next + 1), heading.level == 1
    else { return nil }
    next += 1
    return SourceSlice(line: heading.line, text: heading.rest)
  }

  /// The heading of the next block, or nil at the end of the document.
  mutating func heading() -> HeadingLine? {
    guard next < document.lines.count else { return nil }
    defer { next += 1 }
    return HeadingLine(document.lines[next], number: next + 1)
  }

  /// Everything up to the next heading of a block.
  mutating func body(_ grammar: BlockGrammar, _ log: inout ReadingLog) -> [BlockEntry] {
    var body = BlockBody(grammar: grammar)
    while next < document.lines.count {
      let line = document.lines[next]
      let shape = grammar.shape(of: line, number: next + 1, at: body.position)
      if case .heading(let heading) = shape, heading.level > 1 { break }
      next += 1
      body.add(shape, line: next, log: &log)
    }
    return body.finished(&log)
  }
}

/// The entries of one block while its lines come in.
private struct BlockBody {
  private enum Open {
    /// The last entry's text goes on.
    case text
    /// Lines of the last entry's list go on.
    case list(FieldKey?)
    /// The lines below go with something that was reported.
    case nothingMore
    /// Between things: text here is loose text.
    case between
  }

  let grammar: BlockGrammar
  private var entries: [BlockEntry] = []
  private var open = Open.between
  private var inOption = false
  /// Entries below which something stood that was reported: they are not reported as empty too.
  private var excused: [Int] = []
  private var nextOption = 0
  private var optionsAreLowercase: Bool?

  init(grammar: BlockGrammar) { self.grammar = grammar }

  var position: LinePosition {
    var position = LinePosition(list: grammar.takesList ? .plain : .none)
    if case .list(let key) = open {
      if case .scoredList = key?.form { position.list = .scored } else { position.list = .plain }
    }
    if grammar.takesOptions {
      // Behind the options, a text such as 解析 may speak of them line by line.
      var insideOtherText = false
      if case .text = open, !inOption, let role = entries.last?.role, role != .text {
        insideOtherText = nextOption > 0
      }
      if !insideOtherText { position.nextOption = nextOption }
      position.optionsAreLowercase = optionsAreLowercase
    }
    return position
  }

  mutating func add(_ shape: LineShape, line: Int, log: inout ReadingLog) {
    if grammar.isIgnored { return }
    switch shape {
    case .blank:
      addBlank(line)
    case .heading(let heading):
      log.error(
        .misplacedTitle, at: SourceSlice(line: line, text: heading.rest),
        Message(
          en: "the title \(quoted(heading.rest.withoutSpace)) stands in the middle of the file",
          zh: "标题\(quoted(heading.rest.withoutSpace))出现在文件中间"),
        Message(
          en: "a title `# …` is the first line of a file; write `\\# …` when it is text",
          zh: "标题“# …”只能是文件的第一行；如果是正文，写成“\\# …”"))
      open = .nothingMore
    case .literal(let text), .text(let text):
      add(text: SourceSlice(line: line, text: text), log: &log)
    case .field(let key, let name, let value):
      add(
        key, written: SourceSlice(line: line, text: name),
        value: SourceSlice(line: line, text: value), log: &log)
    case .misspelt(let name, let meant, let key):
      log.error(
        .misspeltField, at: SourceSlice(line: line, text: name),
        Message(
          en: "unknown field \(quoted(name)); did you mean \(quoted(meant))?",
          zh: "没有\(quoted(name))这个字段，是不是“\(meant)”？"),
        Message(
          en: "write `\(meant): …`, or `\\\(name): …` when it is text",
          zh: "改成“\(meant)：…”；如果是正文，写成“\\\(name)：…”"))
      open = key.form == .line ? .between : .nothingMore
    case .list(let indent, let text):
      add(listLine: SourceSlice(line: line, text: text), indent: indent)
    case .option(let mark):
      add(mark, line: line, log: &log)
    }
  }

  private mutating func addBlank(_ line: Int) {
    guard let last = entries.indices.last else { return }
    switch open {
    case .text: entries[last].text.append(line: "")
    case .list where !entries[last].list.isEmpty:
      entries[last].list[entries[last].list.count - 1].continuation.append(
        SourceSlice(line: line, text: ""))
    default: break
    }
  }

  private mutating func add(text: SourceSlice, log: inout ReadingLog) {
    switch open {
    case .text:
      guard let last = entries.indices.last else { return }
      entries[last].text.append(line: text.text)
    case .list(let key) where listGoesOn(key):
      guard let last = entries.indices.last else { return }
      entries[last].list[entries[last].list.count - 1].continuation.append(text)
    case .nothingMore: break
    case .between where grammar.takesText && entries.looseText == nil:
      var entry = BlockEntry(role: .text, written: text, value: text)
      entry.text.append(line: text.text)
      entries.append(entry)
      open = .text
      inOption = false
    case .between, .list:
      log.error(
        .misplacedText, at: text,
        Message(
          en: "the text \(quoted(text.text.withoutSpace)) belongs to nothing",
          zh: "\(quoted(text.text.withoutSpace))不知道属于哪一项"), misplacedTextRemedy)
      // A list goes on behind a line that does not belong to it.
      if case .between = open { open = .nothingMore } else { excused.append(entries.count - 1) }
    }
  }

  private var misplacedTextRemedy: Message {
    if case .list(let key?) = open, case .scoredList = key.form {
      return Message(
        en: "begin each line of the list with points in brackets, such as `- [2] …`",
        zh: "列表的每一行以方括号里的分数开头，如“- [2] …”")
    }
    if grammar.takesText {
      return Message(
        en: "put it with the rest of the stem, or behind a key such as `解析：` (`explanation:`)",
        zh: "并入前面的题干，或写在“解析：”之类的字段后面")
    }
    return Message(
      en: "put it behind a key such as `说明：` (`description:`), or begin it with `- ` in a list",
      zh: "写在“说明：”之类的字段后面；如果是列表的一行，请以“- ”开头")
  }

  private func listGoesOn(_ key: FieldKey?) -> Bool {
    guard let last = entries.last, !last.list.isEmpty else { return false }
    return switch key?.form {
    case .list, .scoredList(goesOn: true): true
    default: false
    }
  }

  private mutating func add(
    _ key: FieldKey, written: SourceSlice, value: SourceSlice, log: inout ReadingLog
  ) {
    inOption = false
    let name = written.text
    if !grammar.allowed.contains(key) {
      log.error(
        .misplacedField, at: written,
        Message(
          en: "\(quoted(name)) does not belong to \(grammar.name.english)",
          zh: "\(quoted(name))不属于\(grammar.name.chinese)"), grammar.remedy)
      open = key.form == .line ? .between : .nothingMore
      return
    }
    if let first = entries[key] {
      log.error(
        .duplicateField, at: written,
        Message(
          en:
            "\(quoted(name)) stands here a second time; the first is in line \(first.written.line)",
          zh: "\(quoted(name))重复了，前一个在第 \(first.written.line) 行"),
        Message(
          en: "keep one of them; a line that is text begins with a backslash: `\\\(name): …`",
          zh: "只留一个；如果这一行是正文，请在行首加反斜杠：“\\\(name)：…”"))
      open = key.form == .line ? .between : .nothingMore
      return
    }
    var entry = BlockEntry(role: .field(key), written: written, value: value)
    switch key.form {
    case .line: open = .between
    case .text:
      entry.text.append(inline: value.text)
      open = .text
    case .list, .scoredList:
      if !value.text.isBlank { entry.list.append(BlockEntry.ListLine(slice: value, indent: 0)) }
      open = .list(key)
    }
    entries.append(entry)
  }

  private mutating func add(listLine slice: SourceSlice, indent: Int) {
    if case .nothingMore = open, !grammar.takesList { return }
    inOption = false
    let line = BlockEntry.ListLine(slice: slice, indent: indent)
    if case .list = open, let last = entries.indices.last {
      entries[last].list.append(line)
    } else if let index = entries.firstIndex(where: { $0.role == .list }) {
      entries[index].list.append(line)
    } else {
      entries.append(BlockEntry(role: .list, written: slice, value: slice, list: [line]))
    }
  }

  private mutating func add(_ first: OptionMark, line: Int, log: inout ReadingLog) {
    var mark = first
    while true {
      if mark.position != nextOption {
        log.error(
          .optionOrder, at: SourceSlice(line: line, text: document(mark, log, line)),
          Message(
            en: "option \(OptionLetter.name(mark.position)) stands where "
              + "\(OptionLetter.name(nextOption)) is expected",
            zh: "这里应是选项 \(OptionLetter.name(nextOption))，"
              + "却是 \(OptionLetter.name(mark.position))"),
          Message(
            en: "letter the options A, B, C … in turn; begin the line with a backslash "
              + "when it is text",
            zh: "选项按 A、B、C……依次编号；如果这一行是正文，请在行首加反斜杠"))
      }
      if optionsAreLowercase == nil { optionsAreLowercase = mark.isLowercase }
      nextOption = mark.position + 1
      var text = mark.rest
      let isLiteral = text.withoutLeadingSpace.unicodeScalars.first == "\\"
      let following = isLiteral ? nil : OptionMark.next(nextOption, in: text)
      if let following { text = following.before }
      let slice = SourceSlice(line: line, text: text)
      var entry = BlockEntry(role: .option(mark.position), written: slice, value: slice)
      entry.text.append(inline: text)
      entries.append(entry)
      guard let following else { break }
      mark = following.mark
    }
    inOption = true
    open = .text
  }

  /// The mark and text of an option, for the place of a finding.
  private func document(_ mark: OptionMark, _ log: ReadingLog, _ line: Int) -> Substring {
    let whole = log.document.lines[line - 1]
    return whole[...].withoutLeadingSpace[..<mark.rest.startIndex]
  }

  func finished(_ log: inout ReadingLog) -> [BlockEntry] {
    for (index, entry) in entries.enumerated() where entry.isEmpty && !excused.contains(index) {
      guard case .field = entry.role else { continue }
      log.warning(
        .emptyField, at: entry.written,
        Message(
          en: "\(quoted(entry.written.text)) says nothing", zh: "\(quoted(entry.written.text))是空的"),
        Message(en: "fill it in or take the line out", zh: "请填写，或删去这一行"))
    }
    return entries
  }
}
