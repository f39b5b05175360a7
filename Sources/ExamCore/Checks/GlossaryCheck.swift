// Every synonym set of the glossary is of use.

/// Sets that no rubric names, neither itself nor through another set.
public struct GlossaryCheck: BankCheck {
  public init() {}

  public func findings(in bank: Bank) -> [Finding] {
    let rubrics = bank.items.flatMap { $0.parts.compactMap(\.body.rubric) }
    let used = bank.glossary.closure(of: rubrics.flatMap(\.names))
    return bank.glossary.sets.filter { !used.contains(SynonymSet.key($0.name)) }.map { set in
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
