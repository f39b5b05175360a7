// Reads the glossary of a course.

public import ExamCore

/// The reader of `glossary.txt`.
public enum GlossaryReader {
  /// The glossary as far as it could be read; of two sets with one name the first.
  public static func read(
    _ document: TextDocument
  ) -> (glossary: Glossary, sources: SourceMap, findings: [Finding]) {
    var reading = Reading(document)
    let glossary = reading.glossary()
    return (glossary, reading.log.sources, reading.log.sortedFindings)
  }

  private struct Reading {
    var log: ReadingLog
    var lines: BlockReader
    /// The lines of the names so far, by key.
    var seen: [String: Int] = [:]

    init(_ document: TextDocument) {
      log = ReadingLog(document)
      lines = BlockReader(document)
    }

    mutating func glossary() -> Glossary {
      let title = lines.title().map { TextBlock.inline($0.text) } ?? ""
      var blocks = [(title: "", lines: block())]
      while let heading = lines.heading() {
        if heading.level == 3 {
          log.error(
            .misplacedHeading, at: heading.slice,
            Message(
              en: "\(quoted(heading.rest.withoutSpace)) stands one step too low",
              zh: "标题\(quoted(heading.rest.withoutSpace))的层级太低"),
            Message(en: "write `## HEADING`", zh: "写成“## 标题”"))
        }
        blocks.append((TextBlock.inline(heading.rest), block()))
      }
      // Any set may name any other, also one further down.
      log.names = SetNames(blocks.flatMap { $0.lines.map { EscapedText.plain($0.name) } })
      var groups = blocks.map { block in
        Glossary.Group(title: block.title, sets: block.lines.compactMap { set($0) })
      }
      if groups[0].sets.isEmpty { groups.removeFirst() }
      let glossary = Glossary(title: title, groups: groups)
      for circle in glossary.circles { report(circle) }
      return glossary
    }

    /// A line of a set, taken apart at its colon.
    private struct Line {
      let slice: SourceSlice
      let name: Substring
      let alternatives: Substring
    }

    private mutating func block() -> [Line] {
      let entries = lines.body(.glossary, &log)
      return (entries.first { $0.role == .list }?.list ?? []).compactMap { line(of: $0.slice) }
    }

    private mutating func line(of slice: SourceSlice) -> Line? {
      let colon = EscapedText.firstIndex(in: slice.text) { $0 == "：" || $0 == ":" }
      guard let colon, !slice.text[..<colon].isBlank,
        !slice.text[colon...].afterFirstScalar.isBlank
      else {
        malformed(
          slice,
          Message(
            en: "\(quoted(slice.text.withoutSpace)) is not `name: alternatives`",
            zh: "\(quoted(slice.text.withoutSpace))不是“词：同义词”"))
        return nil
      }
      let name = slice.text[..<colon]
      return Line(
        slice: slice, name: name, alternatives: slice.text[colon...].afterFirstScalar)
    }

    private mutating func set(_ line: Line) -> SynonymSet? {
      let place = SourceSlice(line: line.slice.line, text: line.name)
      let name = EscapedText.plain(line.name)
      let pattern = PatternReader.read(
        SourceSlice(line: line.slice.line, text: line.alternatives), &log)
      let key = SynonymSet.key(name)
      if let first = seen[key] {
        log.error(
          .duplicateName, at: place,
          Message(
            en: "the name \(quoted(name)) is taken: line \(first) has it too",
            zh: "词\(quoted(name))重复，第 \(first) 行已经有了"),
          Message(en: "put the alternatives of both into one line", zh: "把两行的同义词并成一行"))
        return nil
      }
      seen[key] = line.slice.line
      log.record(place, for: .synonyms(name))
      guard let group = pattern.groups.first else { return nil }
      guard pattern.groups.count == 1, !group.isForbidden, group.least == 1,
        group.steps.count == 1
      else {
        malformed(
          SourceSlice(line: line.slice.line, text: line.alternatives),
          Message(
            en: "a set is alternatives and nothing else", zh: "一行只能是若干同义词，任取其一"))
        return nil
      }
      return SynonymSet(name: name, alternatives: group.terms)
    }

    private mutating func malformed(_ slice: SourceSlice, _ message: Message) {
      log.error(
        .malformedSynonyms, at: slice, message,
        Message(
          en: "write `- name: a | b | c*d`; groups, order, counts and `!` belong into rubrics",
          zh: "写成“- 词：甲 | 乙 | 丙*丁”；分组、先后、至少几个和“！”写在采分点里"))
    }

    private mutating func report(_ circle: [String]) {
      let names = circle.map { "{\($0)}" } + circle.prefix(1).map { "{\($0)}" }
      let path = names.joined(separator: " → ")
      let place = circle.first.flatMap { log.sources.place(.synonyms($0)) }
      log.findings.append(
        Finding(
          .error, ReaderCode.nameCircle.rawValue, at: place,
          Message(
            en: "these sets name each other in a circle: \(path)", zh: "这些词互相引用，绕成了圈：\(path)"),
          remedy: Message(
            en: "write the words themselves in one of them", zh: "其中一行请直接写出同义词")))
    }
  }
}

extension BlockGrammar {
  static let glossary = BlockGrammar(
    table: FieldTable([]), allowed: [], name: Message(en: "a glossary", zh: "词汇表"),
    takesList: true)
}
