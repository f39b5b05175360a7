// What a blueprint names exists: course, chapters, sections, objectives, tags.

/// Names that the outline or the bank does not know.
public struct BlueprintNameCheck: BlueprintCheck {
  public init() {}

  public func findings(for blueprint: Blueprint, in bank: Bank) -> [Finding] {
    var findings: [Finding] = []
    if !blueprint.course.isEmpty, blueprint.course != bank.outline.id {
      findings.append(
        Finding(
          .error, "blueprint-course", at: bank.sources.place(.blueprint(blueprint.id)),
          Message(
            en:
              "the blueprint is for course “\(blueprint.course)”, the bank is “\(bank.outline.id)”",
            zh: "细目表属于课程“\(blueprint.course)”，题库是“\(bank.outline.id)”"),
          remedy: Message(en: "Use the blueprint with its own bank.", zh: "请与本课程的题库一起使用。")))
    }
    let sections = bank.outline.chapters.flatMap(\.sections)
    let chapters = Set(bank.outline.chapters.map(\.id.rawValue))
    let sectionIDs = Set(sections.map(\.id.rawValue))
    let objectives = Set(sections.flatMap(\.objectives).map(\.id.rawValue))
    let tags = Set(bank.items.flatMap(\.tags))
    for (index, constraint) in blueprint.allConstraints.enumerated() {
      let selectors: [BlueprintConstraint.Selector]
      switch constraint.subject {
      case .questions(let list), .each(_, let list): selectors = list
      case .meanFacility, .minutes, .words: continue
      }
      for selector in selectors {
        let (name, known): (String, Set<String>) =
          switch selector {
          case .chapter(let id): (id.rawValue, chapters)
          case .section(let id): (id.rawValue, sectionIDs)
          case .objective(let id): (id.rawValue, objectives)
          case .tag(let tag): (tag, tags)
          case .level, .importance, .kind, .facility: ("", [""])
          }
        guard !known.contains(name) else { continue }
        let near = DidYouMean.suggestion(for: name, among: known.sorted(by: NaturalOrder.precedes))
        findings.append(
          Finding(
            .error, "blueprint-name",
            at: bank.sources.place(.constraint(blueprint.id, index)),
            Message(
              en: "there is no “\(selector.name(in: .english))” in this bank",
              zh: "本题库没有“\(selector.name(in: .chinese))”"),
            remedy: near.map { Message(en: "Did you mean \($0)?", zh: "是不是 \($0)？") }
              ?? Message(
                en: "Use a name of the outline, or drop the rule.", zh: "请使用大纲中的名称，或删去这条约束。")))
      }
    }
    return findings + itemFindings(blueprint, bank)
  }

  /// Required and forbidden items that the bank does not have, or that are both.
  private func itemFindings(_ blueprint: Blueprint, _ bank: Bank) -> [Finding] {
    let known = Set(bank.items.map(\.id))
    let place = bank.sources.place(.blueprint(blueprint.id))
    var findings: [Finding] = []
    for id in blueprint.required + blueprint.forbidden where !known.contains(id) {
      let near = DidYouMean.suggestion(
        for: id.rawValue, among: known.sorted().map(\.rawValue))
      findings.append(
        Finding(
          .error, "blueprint-name", at: place,
          Message(en: "there is no item “\(id)” in this bank", zh: "本题库没有试题“\(id)”"),
          remedy: near.map { Message(en: "Did you mean \($0)?", zh: "是不是 \($0)？") }
            ?? Message(en: "Use the id of an item, or drop it.", zh: "请使用题库中试题的编号，或删去它。")))
    }
    for id in blueprint.required where blueprint.forbidden.contains(id) {
      findings.append(
        Finding(
          .error, "blueprint-name", at: place,
          Message(
            en: "the item “\(id)” is both required and forbidden", zh: "试题“\(id)”既是必选又是禁用"),
          remedy: Message(en: "Drop one of the two.", zh: "请删去其中之一。")))
    }
    return findings
  }
}
