// Every synonym set of the glossary is of use.

/// Sets that no rubric names, neither itself nor through another set; the names of terms that candidates have to
/// explain stay, for no rubric of such a term can pay for its own name.
public struct GlossaryCheck: BankCheck {
  public init() {}

  public func findings(in bank: Bank) -> [Finding] {
    let rubrics = bank.items.flatMap { $0.parts.compactMap(\.body.rubric) }
    let used = bank.glossary.closure(of: rubrics.flatMap(\.names))
    let terms = bank.items.filter { $0.kind == .term }.flatMap(\.parts).map {
      SynonymSet.key($0.stem)
    }
    let asked = Set(terms)
    let unused = bank.glossary.sets.filter {
      let key = SynonymSet.key($0.name)
      return !used.contains(key) && !asked.contains(key)
    }
    return unused.map { set in
      Finding(
        .note, "unused-synonyms", at: bank.sources.place(.synonyms(set.name)),
        Message(
          en: "no rubric names the synonyms of “\(set.name)”", zh: "没有采分点用到词汇表里的“\(set.name)”"),
        remedy: Message(
          en: "write {\(set.name)} in a rubric, or take the line out",
          zh: "在采分点里写 {\(set.name)}，或删去这一行"))
    }
  }
}
