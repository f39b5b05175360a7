// The names of a glossary, for readers of what names them.

import ExamCore

/// Names of synonym sets, compared as people type them.
struct SetNames: Sendable {
  private let keys: Set<String>
  private let nearest: DidYouMean

  init(_ names: [String]) {
    keys = Set(names.map { SynonymSet.key($0) })
    nearest = DidYouMean(among: names)
  }

  init(_ glossary: Glossary) { self.init(glossary.sets.map(\.name)) }

  func contains(_ name: String) -> Bool { keys.contains(SynonymSet.key(name)) }

  func suggestion(for name: String) -> String? { nearest.suggestion(for: name) }
}

extension ReadingLog {
  /// Reports a name that the glossary does not have.
  mutating func checkName(_ slice: SourceSlice) {
    let name = EscapedText.plain(slice.text)
    guard let names, !names.contains(name) else { return }
    let meant = names.suggestion(for: name)
    error(
      .unknownName, at: slice,
      Message(
        en: "the glossary has no \(quoted(name))" + (meant.map { "; did you mean “\($0)”?" } ?? ""),
        zh: "词汇表里没有\(quoted(name))" + (meant.map { "，是不是“\($0)”？" } ?? "")),
      Message(
        en: "add a line `- \(name): a | b` to glossary.txt, or write the words themselves",
        zh: "在 glossary.txt 里加一行“- \(name)：甲 | 乙”，或直接写出这些词"))
  }
}
