// Random issued exams whose forms place what they hold.

import ExamCore
import ExamFiles

extension RandomText {
  /// An exam of random items in random sections, on one to three forms, every option turned at random.
  mutating func exam() -> IssuedExam {
    let items = itemsFile().items
    let outline = outline()
    var blueprint = blueprint("mock").standingAlone
    blueprint.sections.append(
      PaperSection(title: solidLine(), kinds: [.essay], count: 1, points: positive()))
    let sections = blueprint.sections.count
    var forms: [FormLayout] = []
    for position in 0...generator.below(3) {
      var placed: [[Placement]] = Array(repeating: [], count: sections)
      for item in items where !chance(3) {
        let parts: [Int]? =
          item.parts.count > 1 && chance(2)
          ? Array(item.parts.indices.prefix(item.parts.count - 1)) : nil
        let orders = item.taking(parts: parts ?? Array(item.parts.indices)).parts.map { part in
          var order = Array(0..<(part.body.choice?.options.count ?? 0))
          generator.shuffle(&order)
          return order
        }
        placed[generator.below(sections)].append(
          Placement(item: item.id, optionOrders: orders, parts: parts))
      }
      forms.append(FormLayout(form: FormCode(position: position), sections: placed))
    }
    return IssuedExam(
      outline: outline, blueprint: blueprint, items: items, seed: generator.next(),
      bankHash: ContentHash(of: id()), blueprintHash: ContentHash(of: id()), forms: forms,
      draw: chance(2) ? nil : DrawRecord(method: .chain(steps: 7, isMixed: chance(2)), orders: 2))
  }
}
