// The paper and the key of a form, derived from nothing but the manifest.

extension IssuedExam {
  /// The paper of a form as a candidate sees it; nil when there is no such form, or when the manifest
  /// lacks an item of it or holds an order of options that is none.
  public func paper(_ form: FormCode) -> Paper? {
    forms.firstIndex { $0.form == form }.flatMap { paper(at: $0) }
  }

  /// The key of a form; nil when ``paper(_:)`` is.
  public func key(_ form: FormCode) -> AnswerKey? {
    forms.firstIndex { $0.form == form }.flatMap { key(at: $0) }
  }

  /// The paper of the form at a position, from 0.
  public func paper(at position: Int) -> Paper? {
    guard let entries = placedItems(at: position) else { return nil }
    let sections = blueprint.sections.enumerated().map { index, section in
      Paper.Section(
        title: section.title, instructions: section.instructions, pointsEach: section.points,
        entries: entries.filter { $0.section == index }.map { $0.entry(in: section) })
    }
    return Paper(
      title: blueprint.title, course: outline.title, form: forms[position].form,
      language: outline.language, total: blueprint.total, minutes: blueprint.minutes,
      notices: blueprint.notices, sections: sections)
  }

  /// The key of the form at a position, from 0.
  public func key(at position: Int) -> AnswerKey? {
    guard let entries = placedItems(at: position) else { return nil }
    let questions = entries.flatMap { $0.keyedQuestions(in: blueprint.sections[$0.section]) }
    return AnswerKey(form: forms[position].form, questions: questions)
  }

  private func placedItems(at position: Int) -> [PlacedItem]? {
    guard forms.indices.contains(position) else { return nil }
    let form = forms[position]
    guard form.sections.count == blueprint.sections.count else { return nil }
    let byID = Dictionary(items.map { ($0.id, $0) }) { first, _ in first }
    var placed: [PlacedItem] = []
    for (section, placements) in form.sections.enumerated() {
      for placement in placements {
        guard let item = byID[placement.item],
          let entry = PlacedItem(item, placement, number: placed.count + 1, section: section)
        else { return nil }
        placed.append(entry)
      }
    }
    return placed
  }
}

/// An item, with the parts only that are placed, its number on a form and orders of options that are known to be permutations.
private struct PlacedItem {
  let item: Item
  /// The position in the bank of each part.
  let parts: [Int]
  let optionOrders: [[Int]]
  let number: Int
  /// Position of its section on the paper, from 0.
  let section: Int

  init?(_ whole: Item, _ placement: Placement, number: Int, section: Int) {
    let parts = placement.parts ?? Array(whole.parts.indices)
    let optionOrders = placement.optionOrders
    guard parts == Set(parts).sorted(), parts.allSatisfy(whole.parts.indices.contains),
      optionOrders.count == parts.count
    else { return nil }
    let item = whole.taking(parts: parts)
    for (part, order) in zip(item.parts, optionOrders) {
      let options = part.body.choice?.options.count ?? 0
      guard order.sorted() == Array(0..<options) else { return nil }
    }
    self.item = item
    self.parts = parts
    self.optionOrders = optionOrders
    self.number = number
    self.section = section
  }

  /// The parts of a case are numbered even when it has only one.
  private func number(ofPart part: Int) -> QuestionNumber {
    QuestionNumber(number, part: item.kind == .caseStudy ? part + 1 : nil)
  }

  private func itemPart(_ part: Int) -> Int? { item.kind == .caseStudy ? parts[part] + 1 : nil }

  func entry(in section: PaperSection) -> Paper.Entry {
    let points = section.points(ofPartsOf: item)
    let questions = item.parts.indices.map { index in
      let part = item.parts[index]
      let options = part.body.choice?.options ?? []
      return Paper.Question(
        number: number(ofPart: index), itemPart: itemPart(index), kind: part.body.kind,
        points: points[index],
        stem: part.stem, options: optionOrders[index].map { options[$0] })
    }
    return Paper.Entry(
      number: number, item: item.id, kind: item.kind, material: item.material,
      questions: questions)
  }

  func keyedQuestions(in section: PaperSection) -> [KeyedQuestion] {
    let points = section.points(ofPartsOf: item)
    return item.parts.indices.map { index in
      var part = item.parts[index]
      if index == 0, !item.explanation.isEmpty {
        // What is said about a case as a whole stands before what is said about its first question.
        part.explanation = [item.explanation, part.explanation].filter { !$0.isEmpty }
          .joined(separator: "\n")
      }
      return KeyedQuestion(
        number: number(ofPart: index), item: item.id, itemPart: itemPart(index),
        itemKind: item.kind, points: points[index],
        section: self.section, part: part, optionOrder: optionOrders[index],
        choiceRule: section.choiceRule)
    }
  }
}
