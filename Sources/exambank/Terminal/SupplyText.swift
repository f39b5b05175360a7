// How far a bank reaches for a blueprint, in lines.

import ExamCore

enum SupplyText {
  /// One line: how many papers without a common item the thinnest section could fill.
  static func lines(
    for blueprint: Blueprint, in bank: Bank, _ language: Language
  ) -> [String] {
    let supply = BankSupply(bank: bank, blueprint: blueprint)
    let papers = supply.sections.compactMap { section in
      section.papers.map { (section: section, papers: $0) }
    }
    guard let thinnest = papers.min(by: { $0.papers < $1.papers }) else { return [] }
    let (title, available) = (thinnest.section.title, thinnest.section.available)
    let line = Message(
      en:
        "blueprint \(blueprint.id): items for at most \(thinnest.papers) papers without a common item; thinnest: \(title), \(available) items",
      zh:
        "细目表 \(blueprint.id)：最多够 \(thinnest.papers) 份互不重题的试卷；最少的是\(title)，\(available) 题")
    return [line.text(in: language)]
  }
}
