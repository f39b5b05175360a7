// An outline names everything once and has something to examine.

/// Ids that stand twice, chapters without sections, sections without objectives or weight.
public struct OutlineCheck: BankCheck {
  public init() {}

  public func findings(in bank: Bank) -> [Finding] {
    let outline = bank.outline
    let sections = outline.chapters.flatMap(\.sections)
    let objectives = sections.flatMap(\.objectives)
    var findings: [Finding] = []
    func repeated<ID: StringID>(_ ids: [ID], _ what: Message, _ subject: (ID) -> SourceMap.Subject)
    {
      for id in ids.repeatedElements {
        findings.append(
          Finding(
            .error, "duplicate-outline-id", at: bank.sources.place(subject(id)),
            Message(
              en: "\(what.english) “\(id)” stands more than once in the outline",
              zh: "大纲中\(what.chinese)“\(id)”出现了不止一次"),
            remedy: Message(
              en: "Give each \(what.english) an id of its own.", zh: "每个\(what.chinese)使用各自的编号。")))
      }
    }
    repeated(outline.chapters.map(\.id), Message(en: "chapter", zh: "章")) { .chapter($0) }
    repeated(sections.map(\.id), Message(en: "section", zh: "节")) { .section($0) }
    repeated(objectives.map(\.id), Message(en: "objective", zh: "知识点")) { .objective($0) }
    for section in sections where !section.objectives.isEmpty && section.weight.value <= .zero {
      findings.append(
        Finding(
          .error, "section-weight", at: bank.sources.place(.section(section.id)),
          Message(
            en: "section \(section.id) weighs \(section.weight.value)",
            zh: "节 \(section.id) 的权重是 \(section.weight.value)"),
          remedy: Message(
            en: "Give it pages such as 3-15, or a weight above 0.", zh: "请写页码（如 3-15）或大于 0 的权重。")))
    }
    for section in sections where section.objectives.isEmpty {
      findings.append(
        Finding(
          .warning, "empty-section", at: bank.sources.place(.section(section.id)),
          Message(
            en: "section \(section.id) has no objectives", zh: "节 \(section.id) 没有知识点"),
          remedy: Message(
            en: "Add lines such as “- A1.1-1 recall title”, or drop the section.",
            zh: "请加上“- A1.1-1 识记 标题”这样的行，或删去该节。")))
    }
    return findings
  }
}

extension Array where Element: Hashable {
  /// Elements that stand here more than once, each once, in order of their second appearance.
  var repeatedElements: [Element] {
    var counts: [Element: Int] = [:]
    return filter {
      counts[$0, default: 0] += 1
      return counts[$0] == 2
    }
  }
}
