// Every rule of a blueprint counted again on drawn forms, from the items alone and by code of its own.

import ExamCore

/// Shares no code with assembly: it knows nothing of rules, rows, facts or indices of outlines.
struct PaperVerifier {
  let bank: Bank
  let blueprint: Blueprint
  /// The items of the papers issued before, the oldest first.
  var papers: [Set<Item.ID>] = []
  var avoiding: Set<Item.ID> = []

  /// One question as it stands on a form.
  struct Question {
    var item: Item
    var part: ItemPart
    var points: Fraction
    var isFirst: Bool
    var chapter: Chapter?
    var section: ExamCore.Section?
    var objective: Objective?
  }

  init(
    _ bank: Bank, _ blueprint: Blueprint, papers: [Set<Item.ID>] = [], avoiding: Set<Item.ID> = []
  ) {
    self.bank = bank
    self.blueprint = blueprint
    self.papers = papers
    self.avoiding = avoiding
  }

  /// What is wrong with some forms; nothing when every rule holds.
  func problems(of forms: [FormSelection]) -> [String] {
    var problems: [String] = []
    for form in forms {
      let name = "\(form.form)"
      problems += self.problems(in: form).map { "\(name): \($0)" }
    }
    for (position, form) in forms.enumerated() {
      for other in forms[..<position] {
        problems += self.problems(between: form, and: other).map {
          "\(other.form)+\(form.form): \($0)"
        }
      }
    }
    return problems
  }

  // MARK: One form

  private func problems(in form: FormSelection) -> [String] {
    var problems: [String] = []
    if form.sections.count != blueprint.sections.count { problems.append("sections are missing") }
    let drawn = form.sections.flatMap { $0 }
    if Set(drawn).count != drawn.count { problems.append("an item stands twice") }
    for (section, ids) in zip(blueprint.sections, form.sections) {
      let most = section.mostCount ?? section.count
      if ids.count < section.count || ids.count > most {
        problems.append("\(section.title) has \(ids.count) items")
      }
      for id in ids { problems += self.problems(with: id, in: section, form) }
    }
    for id in blueprint.required where !drawn.contains(id) { problems.append("\(id) is missing") }
    for id in drawn where blueprint.forbidden.contains(id) || avoiding.contains(id) {
      problems.append("\(id) is forbidden")
    }
    for id in drawn where !blueprint.required.contains(id) && isWorn(id) {
      problems.append("\(id) was used too often or too lately")
    }
    let questions = questions(of: form)
    if questions.reduce(Fraction.zero, { $0 + $1.points }) != blueprint.total {
      problems.append("the total is wrong")
    }
    for constraint in blueprint.constraints + blueprint.tableConstraints {
      for (name, value) in values(of: constraint, in: questions) {
        guard let value else {
          problems.append("\(name) has no value")
          continue
        }
        let unit: Fraction =
          constraint.unit == .percent && constraint.subject.countsQuestions
          ? blueprint.total * (Fraction(1, over: 100) ?? 0) : 1
        if let low = constraint.minimum, value < low * unit {
          problems.append("\(name) \(value) < \(low * unit)")
        }
        if let high = constraint.maximum, value > high * unit {
          problems.append("\(name) \(value) > \(high * unit)")
        }
      }
    }
    return problems
  }

  private func problems(
    with id: Item.ID, in section: PaperSection, _ form: FormSelection
  ) -> [String] {
    guard let item = item(id) else { return ["unknown \(id)"] }
    var problems: [String] = []
    if !section.kinds.contains(item.kind) { problems.append("\(id) is of another kind") }
    if item.weight <= .zero { problems.append("\(id) has weight 0") }
    let drawn = Set(form.sections.flatMap { $0 })
    for other in bank.items where drawn.contains(other.id) && other.id != id {
      if other.enemies.contains(id) { problems.append("\(id) meets \(other.id)") }
    }
    let parts = form.parts[id] ?? Array(item.parts.indices)
    if parts != parts.sorted() || Set(parts).count != parts.count || parts.isEmpty
      || parts.contains(where: { $0 < 0 || $0 >= item.parts.count })
    {
      problems.append("\(id) has parts \(parts)")
      return problems
    }
    if item.kind == .caseStudy, let range = section.parts {
      if parts.count < range.lowerBound || parts.count > range.upperBound {
        problems.append("\(id) has \(parts.count) parts")
      }
    } else if parts.count != item.parts.count {
      problems.append("\(id) is not whole")
    }
    let own = parts.compactMap { worth(item.parts[$0]) }
    if !own.isEmpty, !section.allowsScaling, own.reduce(Fraction.zero, +) != section.points {
      problems.append("\(id) is worth \(own.reduce(Fraction.zero, +))")
    }
    return problems
  }

  private func isWorn(_ id: Item.ID) -> Bool {
    let rule = blueprint.exposure
    let uses = papers.filter { $0.contains(id) }.count
    if rule.avoidedPapers == 0, rule.maximumUses == nil, !rule.prefersLeastUsed { return uses > 0 }
    let lately = papers.reversed().prefix(rule.avoidedPapers).contains { $0.contains(id) }
    return lately || uses >= rule.maximumUses ?? Int.max
  }

  // MARK: Two forms

  private func problems(
    between form: FormSelection, and other: FormSelection
  ) -> [String] {
    var problems: [String] = []
    let theirs = Set(other.sections.flatMap { $0 })
    let shared = form.sections.flatMap { $0 }.filter {
      theirs.contains($0) && !blueprint.required.contains($0)
    }
    if let overlap = blueprint.formRules.overlap {
      var sum = Fraction.zero
      for id in shared {
        let mine = questions(of: form).filter { $0.item.id == id }
        let others = questions(of: other).filter { $0.item.id == id }
        sum +=
          overlap.unit == .questions
          ? Fraction(max(mine.count, others.count))
          : max(
            mine.reduce(Fraction.zero) { $0 + $1.points },
            others.reduce(Fraction.zero) { $0 + $1.points })
      }
      let percent = blueprint.total * (Fraction(1, over: 100) ?? 0)
      if sum > overlap.maximum * (overlap.unit == .percent ? percent : 1) {
        problems.append("overlap \(sum)")
      }
    } else if !shared.isEmpty {
      problems.append("both have \(shared)")
    }
    if let gap = blueprint.formRules.facilityGap {
      let difference = expected(form) - expected(other)
      if max(difference, -difference) > gap * blueprint.total { problems.append("facility gap") }
    }
    return problems
  }

  private func expected(_ form: FormSelection) -> Fraction {
    questions(of: form).reduce(Fraction.zero) {
      $0 + $1.points * ($1.part.facility?.value ?? Fraction(1, over: 2) ?? 0)
    }
  }

  // MARK: Counting

  private func item(_ id: Item.ID) -> Item? { bank.items.first { $0.id == id } }

  /// What a part is worth by itself.
  private func worth(_ part: ItemPart) -> Fraction? {
    guard let rubric = part.body.rubric else { return part.statedPoints }
    let sum = rubric.criteria.reduce(Fraction.zero) { $0 + $1.maximum }
    return rubric.cap.map { $0 < sum ? $0 : sum } ?? sum
  }

  func questions(of form: FormSelection) -> [Question] {
    var questions: [Question] = []
    for (section, ids) in zip(blueprint.sections, form.sections) {
      for id in ids {
        guard let item = item(id) else { continue }
        let positions = (form.parts[id] ?? Array(item.parts.indices)).filter {
          item.parts.indices.contains($0)
        }
        let own = positions.map { worth(item.parts[$0]) ?? section.points }
        let sum = own.reduce(Fraction.zero, +)
        for (number, position) in positions.enumerated() {
          let part = item.parts[position]
          let points = (own[number] * section.points).divided(by: sum) ?? 0
          var question = Question(item: item, part: part, points: points, isFirst: number == 0)
          for chapter in bank.outline.chapters {
            for section in chapter.sections {
              for objective in section.objectives where objective.id == part.objectives.first {
                question.chapter = chapter
                question.section = section
                question.objective = objective
              }
            }
          }
          questions.append(question)
        }
      }
    }
    return questions
  }

  /// The value of a constraint; one for each chapter and the like.
  func values(
    of constraint: BlueprintConstraint, in questions: [Question]
  ) -> [(String, Fraction?)] {
    func sum(_ name: String, _ counts: (Question) -> Bool) -> (String, Fraction?) {
      (
        name,
        questions.filter(counts).reduce(Fraction.zero) {
          $0 + (constraint.unit == .questions ? 1 : $1.points)
        }
      )
    }
    switch constraint.subject {
    case .questions(let selectors):
      return [sum("\(selectors)") { question in selectors.allSatisfy { fits(question, $0) } }]
    case .each(let each, let selectors):
      return members(of: each).map { member in
        sum("each \(member)") { question in
          fits(question, member) && selectors.allSatisfy { fits(question, $0) }
        }
      }
    case .meanFacility:
      let rated = questions.filter { $0.part.facility != nil }
      let earned = rated.reduce(Fraction.zero) { $0 + $1.points * ($1.part.facility?.value ?? 0) }
      return [("mean", earned.divided(by: rated.reduce(Fraction.zero) { $0 + $1.points }))]
    case .minutes:
      let pace = Fraction(blueprint.minutes ?? 0).divided(by: blueprint.total) ?? 0
      return [
        (
          "minutes",
          questions.reduce(Fraction.zero) { $0 + ($1.part.minutes ?? $1.points * pace) }
        )
      ]
    case .words:
      return [("words", Fraction(questions.map(words).reduce(0, +)))]
    }
  }

  /// The texts of the tests are hanzi and ASCII words parted by spaces.
  private func words(_ question: Question) -> Int {
    let texts =
      [question.part.stem] + (question.part.body.choice?.options ?? [])
      + (question.isFirst ? [question.item.material] : [])
    return texts.reduce(0) { sum, text in
      let hanzi = text.filter { $0 >= "\u{4E00}" && $0 <= "\u{9FFF}" }.count
      let ascii = text.filter { $0.isASCII }.split { !($0.isLetter || $0.isNumber) }.count
      return sum + hanzi + ascii
    }
  }

  private func members(of each: BlueprintConstraint.Each) -> [BlueprintConstraint.Selector] {
    let chapters = bank.outline.chapters
    return switch each {
    case .chapter: chapters.map { .chapter($0.id) }
    case .section: chapters.flatMap(\.sections).map { .section($0.id) }
    case .objective: chapters.flatMap(\.sections).flatMap(\.objectives).map { .objective($0.id) }
    case .level: [.recall, .comprehension, .application, .integration].map { .level($0) }
    case .kind: ItemKind.allCases.map { .kind($0) }
    case .facility: [.easy, .fairlyEasy, .fairlyHard, .hard].map { .facility($0) }
    }
  }

  private func fits(_ question: Question, _ selector: BlueprintConstraint.Selector) -> Bool {
    switch selector {
    case .level(let level): return (question.part.level ?? question.objective?.level) == level
    case .chapter(let id): return question.chapter?.id == id
    case .importance(let importance): return question.chapter?.importance == importance
    case .section(let id): return question.section?.id == id
    case .objective(let id): return question.objective?.id == id
    case .kind(let kind): return question.item.kind == kind
    case .tag(let tag): return question.item.tags.contains(tag)
    case .facility(let band):
      guard let rate = question.part.facility?.value.double else { return false }
      let found: FacilityBand =
        rate > 0.7999 ? .easy : rate > 0.5999 ? .fairlyEasy : rate > 0.3999 ? .fairlyHard : .hard
      return found == band
    }
  }
}
