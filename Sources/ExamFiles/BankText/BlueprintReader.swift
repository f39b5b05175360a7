// Reads a blueprint.

public import ExamCore

/// The reader of `blueprints/NAME.txt`.
public enum BlueprintReader {
  /// The blueprint as far as it could be read; `id` is the name it is asked for by.
  public static func read(
    _ document: TextDocument, id: String
  ) -> (blueprint: Blueprint, sources: SourceMap, findings: [Finding]) {
    var reading = Reading(document)
    let blueprint = reading.blueprint(id)
    return (blueprint, reading.log.sources, reading.log.sortedFindings)
  }

  private struct Reading {
    var log: ReadingLog
    var lines: BlockReader

    init(_ document: TextDocument) {
      log = ReadingLog(document)
      lines = BlockReader(document)
    }

    mutating func blueprint(_ id: String) -> Blueprint {
      let title = lines.title()
      log.requireTitle(title, Message(en: "the blueprint", zh: "细目表"))
      let head = lines.body(.blueprintHead, &log)
      if let title { log.record(title, for: .blueprint(id)) }
      if let total = head[.total] { log.record(total.value, for: .blueprint(id), .points) }
      if head[.total]?.isEmpty ?? true {
        log.reportMissing(.total, at: title, Message(en: "100", zh: "100"))
      }
      var blueprint = Blueprint(
        id: id, title: title.map { TextBlock.inline($0.text) } ?? "",
        course: head[.course] == nil ? "" : log.courseID(.course, in: head, title: title),
        total: log.number(.total, .points, in: head) ?? .zero,
        minutes: log.whole(.paperMinutes, .wholeMinutes, in: head),
        pass: log.number(.pass, .points, in: head),
        rounding: log.number(.rounding, .step, in: head),
        notices: head[.notices]?.list.map(\.text) ?? [],
        required: log.ids(.required, in: head).map { Item.ID($0) },
        forbidden: log.ids(.forbidden, in: head).map { Item.ID($0) },
        exposure: log.exposure(in: head), formRules: log.formRules(in: head),
        table: head.line(.table))
      if let table = head[.table] { log.record(table.value, for: .blueprint(id), .table) }
      while let heading = lines.heading() { read(heading, into: &blueprint) }
      return blueprint
    }

    private mutating func read(_ heading: HeadingLine, into blueprint: inout Blueprint) {
      let text = heading.rest.withoutSpace
      if heading.level == 2, ["约束", "constraints"].contains(TextFolding.lookupKey(text)) {
        for entry in lines.body(.constraints, &log) {
          for line in entry.list {
            var reader = ConstraintReader(log: log.handedOver())
            let constraint = reader.constraint(line.slice)
            log = reader.log
            guard let constraint else { continue }
            let position = blueprint.constraints.count
            log.record(line.slice, for: .constraint(blueprint.id, position))
            blueprint.constraints.append(constraint)
          }
        }
        return
      }
      let position = blueprint.sections.count
      log.record(heading.slice, for: .paperSection(blueprint.id, position))
      let title = sectionTitle(heading)
      let entries = lines.body(.paperSection, &log)
      if let entry = entries[.pointsEach] {
        log.record(entry.value, for: .paperSection(blueprint.id, position), .points)
      }
      blueprint.sections.append(section(title, entries, heading))
    }

    /// The title behind 大题; another word is reported and read as a title.
    private mutating func sectionTitle(_ heading: HeadingLine) -> String {
      let text = heading.rest.withoutSpace
      if heading.level == 2 {
        if text.hasPrefix("大题") {
          return TextBlock.inline(
            Self.behindColon(heading.rest.withoutLeadingSpace.dropFirst(2)))
        }
        if let first = text.words.first, TextFolding.lookupKey(first) == "section" {
          return TextBlock.inline(heading.rest[first.endIndex...])
        }
      }
      log.error(
        .unknownHeading, at: heading.slice,
        Message(
          en:
            "the heading \(quoted(text)) opens neither a section of the paper nor the constraints",
          zh: "标题\(quoted(text))既不是大题也不是约束"),
        Message(
          en: "write `## section TITLE` or `## constraints`", zh: "写成“## 大题 标题”或“## 约束”"))
      return TextBlock.inline(heading.rest)
    }

    private static func behindColon(_ text: Substring) -> Substring {
      let first = text.unicodeScalars.first
      return first == "：" || first == ":" ? text.afterFirstScalar : text
    }

    private mutating func section(
      _ title: String, _ entries: [BlockEntry], _ heading: HeadingLine
    ) -> PaperSection {
      for (key, example) in [(FieldKey.questions, "20"), (.pointsEach, "1")]
      where entries[key]?.isEmpty ?? true {
        log.reportMissing(key, at: heading.slice, Message(en: example, zh: example))
      }
      let counts = log.counts(.questions, in: entries)
      return PaperSection(
        title: title, kinds: kinds(title, entries, heading), count: counts?.lowerBound ?? 0,
        mostCount: counts.flatMap { $0.count > 1 ? $0.upperBound : nil },
        points: log.number(.pointsEach, .points, in: entries) ?? .zero,
        allowsScaling: log.word(.scaling, of: Names.permissions, in: entries) ?? false,
        parts: log.counts(.parts, in: entries),
        choiceRule: choiceRule(entries), floor: log.number(.floor, .points, in: entries),
        order: log.word(.order, of: Names.orders, in: entries) ?? .shuffled,
        shufflesOptions: log.word(.options, of: Names.optionOrders, in: entries) ?? true,
        instructions: entries.text(.instructions))
    }

    /// The kinds behind 题型, or else the kind that the title names.
    private mutating func kinds(
      _ title: String, _ entries: [BlockEntry], _ heading: HeadingLine
    ) -> [ItemKind] {
      guard let entry = entries[.kind], !entry.isEmpty else {
        if let kind = Names.kinds[Self.withoutNumber(title)] { return [kind] }
        log.reportMissing(
          .kind, at: heading.slice, Message(en: "single choice", zh: "单项选择题"))
        return []
      }
      var kinds: [ItemKind] = []
      for part in EscapedText.split(entry.value.text, at: isListSeparator).map(\.withoutSpace) {
        if let kind = Names.kinds[part] {
          kinds.append(kind)
        } else {
          let field = String(entry.written.text)
          log.unknown(
            part, at: SourceSlice(line: entry.value.line, text: part),
            for: Message(en: field, zh: field), Names.kinds, .unknownKind)
        }
      }
      return kinds
    }

    /// `单项选择题` of `一、单项选择题`.
    private static func withoutNumber(_ title: String) -> String {
      guard let mark = title.firstIndex(of: "、") else { return title }
      return String(title[title.index(after: mark)...])
    }

    private mutating func choiceRule(_ entries: [BlockEntry]) -> ChoiceRule {
      guard let entry = entries[.scoring], !entry.isEmpty else { return .allOrNothing }
      if let rule = ChoiceRuleText.rule(entry.value.text) { return rule }
      let value = entry.value.text.withoutSpace
      log.error(
        .unknownWord, at: entry.value,
        Message(
          en: "\(quoted(value)) is no scoring rule", zh: "没有\(quoted(value))这种计分规则"),
        Message(
          en: "write one of all or nothing, per option 0.5, proportional, half, custom, "
            + "plus-minus +0.5 -0.5 floor 0",
          zh: "写全对给分、每项 0.5、按比例、一半、自定、加减 +0.5 -0.5 不低于 0 之一"))
      return .allOrNothing
    }
  }
}
