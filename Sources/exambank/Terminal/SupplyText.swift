// How far a bank reaches for a blueprint, in lines.

import ExamCore

enum SupplyText {
  /// How many papers without a common item there are and what runs out first; all in one line, or with a line
  /// for each of the thinnest cells.
  static func lines(
    for blueprint: Blueprint, supply: PaperSupply, inFull: Bool, _ language: Language
  ) -> [String] {
    let (found, bound) = (supply.found, supply.impossible)
    let thinnest = supply.cells.first
    let en =
      "blueprint \(blueprint.id): \(found) \(found == 1 ? "paper" : "papers") without a common item; "
      + (bound.map { "\($0) proven impossible" } ?? "more not looked for")
    let zh =
      "细目表 \(blueprint.id)：可出 \(found) 份互不重题的试卷；"
      + (bound.map { "已证明出不了 \($0) 份" } ?? "没有再往上找")
    guard inFull else {
      let line = Message(
        en: en + (thinnest.map { "; thinnest: \($0.text(in: .english))" } ?? ""),
        zh: zh + (thinnest.map { "；最少的是\($0.text(in: .chinese))" } ?? ""))
      return [line.text(in: language)]
    }
    return [Message(en: en, zh: zh).text(in: language)]
      + supply.cells.prefix(5).map { "  " + $0.text(in: language) }
  }
}

extension PaperSupply.Cell {
  /// `大题 论述题：题库 12题，每份 2题，够 6 份`.
  fileprivate func text(in language: Language) -> String {
    let have = unit.text(available, in: language)
    let need = unit.text(needed, in: language)
    return language == .chinese
      ? "\(name.chinese)：题库 \(have)，每份 \(need)，够 \(papers) 份"
      : "\(name.english): \(have) in the bank, \(need) a paper, enough for \(papers)"
  }
}
