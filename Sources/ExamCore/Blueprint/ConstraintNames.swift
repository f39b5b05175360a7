// The words of a constraint, the same in the blueprint file, in messages and in `blueprint-A.csv`.

extension BlueprintConstraint.Selector {
  public func name(in language: Language) -> String {
    let chinese = language == .chinese
    return switch self {
    case .level(let level): (chinese ? "层次 " : "level ") + level.name(in: language)
    case .chapter(let id): (chinese ? "章 " : "chapter ") + id.rawValue
    case .importance(let importance):
      (chinese ? "章 " : "chapter ") + importance.name(in: language)
    case .section(let id): (chinese ? "节 " : "section ") + id.rawValue
    case .objective(let id): (chinese ? "知识点 " : "objective ") + id.rawValue
    case .kind(let kind): (chinese ? "题型 " : "kind ") + kind.name(in: language)
    case .facility(let band): (chinese ? "难度 " : "facility ") + band.name(in: language)
    case .tag(let tag): (chinese ? "标签 " : "tag ") + tag
    }
  }
}

extension BlueprintConstraint.Each {
  public func name(in language: Language) -> String {
    switch (self, language) {
    case (.chapter, .chinese): "每章"
    case (.section, .chinese): "每节"
    case (.objective, .chinese): "每个知识点"
    case (.chapter, .english): "each chapter"
    case (.section, .english): "each section"
    case (.objective, .english): "each objective"
    case (.level, .chinese): "每个层次"
    case (.level, .english): "each level"
    case (.kind, .chinese): "每种题型"
    case (.kind, .english): "each kind"
    case (.facility, .chinese): "每档难度"
    case (.facility, .english): "each facility"
    }
  }
}

extension BlueprintConstraint.Subject {
  public func name(in language: Language) -> String {
    switch self {
    case .questions(let selectors):
      selectors.isEmpty
        ? (language == .chinese ? "全卷" : "paper")
        : selectors.map { $0.name(in: language) }.joined(separator: " × ")
    case .each(let each, let selectors):
      ([each.name(in: language)] + selectors.map { $0.name(in: language) })
        .joined(separator: " × ")
    case .meanFacility: language == .chinese ? "平均难度" : "mean facility"
    case .minutes: language == .chinese ? "用时" : "minutes"
    case .words: language == .chinese ? "字数" : "words"
    }
  }
}
