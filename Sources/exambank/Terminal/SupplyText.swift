// How far a bank reaches for a blueprint, in lines.

import ExamCore

enum SupplyText {
  /// How many papers without a common item there are, and the cells that are used up first.
  static func lines(
    for blueprint: Blueprint, supply: PaperSupply, thinnest count: Int, _ language: Language
  ) -> [String] {
    let (found, bound) = (supply.found, supply.impossible)
    let boundEN = bound.map { "\($0) proven impossible" } ?? "more not looked for"
    let boundZH = bound.map { "已证明出不了 \($0) 份" } ?? "没有再往上找"
    let line = Message(
      en:
        "blueprint \(blueprint.id): \(found) \(found == 1 ? "paper" : "papers") without a common item found; \(boundEN)",
      zh: "细目表 \(blueprint.id)：可出 \(found) 份互不重题的试卷；\(boundZH)")
    return [line.text(in: language)]
      + supply.cells.prefix(count).map { cell in
        let have = cell.unit.text(cell.available, in: language)
        let need = cell.unit.text(cell.needed, in: language)
        return language == .chinese
          ? "  \(cell.name.chinese)：题库 \(have)，每份 \(need)，够 \(cell.papers) 份"
          : "  \(cell.name.english): \(have) in the bank, \(need) a paper: enough for \(cell.papers)"
      }
  }
}
