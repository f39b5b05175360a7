// Reads a certificate scheme.

public import ExamCore

/// The reader of `scheme.txt`.
public enum SchemeReader {
  /// The scheme as far as it could be read.
  public static func read(
    _ document: TextDocument
  ) -> (scheme: Scheme, sources: SourceMap, findings: [Finding]) {
    var log = ReadingLog(document)
    var lines = BlockReader(document)
    let title = lines.title()
    log.requireTitle(title, Message(en: "the scheme", zh: "证书方案"))
    let head = lines.body(.schemeHead, &log)
    if head[.pass]?.isEmpty ?? true {
      log.reportMissing(.pass, at: title, Message(en: "60", zh: "60"))
    }
    var scheme = Scheme(
      id: log.courseID(.id, in: head, title: title),
      title: title.map { TextBlock.inline($0.text) } ?? "",
      pass: log.number(.pass, .points, in: head) ?? .zero, note: head.line(.note))
    while let heading = lines.heading() {
      if heading.level == 2, let level = level(heading, &lines, &log) {
        if scheme.levels.contains(where: { $0.name == level.name }) {
          log.error(
            .duplicateID, at: heading.slice,
            Message(
              en: "the level \(quoted(level.name)) stands here a second time",
              zh: "级别\(quoted(level.name))重复了"),
            Message(en: "give it a name of its own", zh: "另取一个级别名"))
        } else {
          scheme.levels.append(level)
        }
      } else if heading.level == 3 {
        log.error(
          .misplacedHeading, at: heading.slice,
          Message(
            en: "\(quoted(heading.rest.withoutSpace)) stands one step too low",
            zh: "标题\(quoted(heading.rest.withoutSpace))的层级太低"),
          Message(en: "write `## LEVEL CERTIFICATE`", zh: "写成“## 级别 证书名称”"))
        _ = lines.body(.ignored, &log)
      }
    }
    return (scheme, log.sources, log.sortedFindings)
  }

  private static func level(
    _ heading: HeadingLine, _ lines: inout BlockReader, _ log: inout ReadingLog
  ) -> Scheme.Level? {
    let entries = lines.body(.schemeLevel, &log)
    guard let name = heading.rest.words.first else {
      log.error(
        .headingWithoutID, at: heading.slice,
        Message(en: "this level has no name", zh: "这个级别没有名称"),
        Message(en: "write `## LEVEL CERTIFICATE`", zh: "写成“## 级别 证书名称”"))
      return nil
    }
    let certificate = TextBlock.inline(heading.rest[name.endIndex...])
    if certificate.isEmpty {
      log.error(
        .missingTitle, at: heading.slice,
        Message(
          en: "the level \(quoted(name)) names no certificate", zh: "级别\(quoted(name))没有写证书名称"),
        Message(en: "write `## LEVEL CERTIFICATE`", zh: "写成“## 级别 证书名称”"))
    }
    let report = entries.line(.report)
    return Scheme.Level(
      name: String(name), certificate: certificate, aliases: log.words(.aliases, in: entries),
      courses: entries[.courses]?.list.map(\.text).filter { !$0.isEmpty } ?? [],
      report: report.isEmpty ? nil : report,
      defence: log.word(.defence, of: Names.requirements, in: entries) ?? false,
      workYears: log.whole(.workYears, .years, in: entries), note: entries.line(.note))
  }
}

extension BlockGrammar {
  private static let schemeTable = FieldTable([
    .id, .pass, .note, .aliases, .courses, .report, .defence, .workYears,
  ])

  static let schemeHead = BlockGrammar(
    table: schemeTable, allowed: [.id, .pass, .note],
    name: Message(en: "the head of a scheme", zh: "证书方案的开头"),
    remedy: Message(
      en: "put it below a level `## LEVEL CERTIFICATE`", zh: "写到“## 级别 证书名称”下面"))

  static let schemeLevel = BlockGrammar(
    table: schemeTable, allowed: [.aliases, .courses, .report, .defence, .workYears, .note],
    name: Message(en: "a level", zh: "级别"),
    remedy: Message(en: "put it in the head of the file", zh: "写到文件开头"))
}
