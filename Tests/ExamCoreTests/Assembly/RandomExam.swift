// Random banks and blueprints that some set of forms is known to meet.

import ExamCore

/// A bank, a blueprint and forms that meet it; every rule of the blueprint is chosen around what those forms have.
struct RandomExam {
  var bank: Bank
  var blueprint: Blueprint
  var papers: [Set<Item.ID>] = []
  var forms: Int
  /// Proof that the blueprint can be met.
  var witness: [FormSelection] = []
  private var generator: SeededGenerator

  init(seed: UInt64) {
    generator = SeededGenerator(seed: seed, stream: "random exam")
    forms = 1 + generator.below(3)
    bank = Bank(outline: AssemblyFixture.outline(), items: [])
    blueprint = AssemblyFixture.blueprint([])
    makeItems()
    makeSections()
    makeWitness()
    makeEnemies()
    makeNames()
    makeFormRules()
    for _ in 0..<(2 + generator.below(5)) { addConstraint() }
  }

  private mutating func chance(_ n: Int) -> Bool { generator.below(n) == 0 }

  private mutating func objective() -> Objective.ID {
    Objective.ID("A\(1 + generator.below(3))-\(1 + generator.below(4))")
  }

  private mutating func rate() -> Int? { chance(5) ? nil : 20 + generator.below(75) }

  private mutating func makeItems() {
    for number in 0..<(8 * forms + generator.below(20)) {
      var item = AssemblyFixture.choice(
        Item.ID("Q\(number)"), objective(), weight: Fraction(1 + generator.below(5)),
        facility: rate(), tags: chance(3) ? ["酒店"] : [])
      item.parts[0].stem = String(repeating: "题", count: 1 + generator.below(30)) + " read me"
      if chance(2) { item.parts[0].minutes = Fraction(1 + generator.below(3)) }
      if chance(4) { item.parts[0].level = CognitiveLevel.allCases[generator.below(4)] }
      bank.items.append(item)
    }
    for number in 0..<(4 * forms + generator.below(6)) {
      bank.items.append(AssemblyFixture.short(Item.ID("S\(number)"), 5, objective()))
    }
    for number in 0..<(2 * forms + generator.below(4)) {
      var parts: [ItemPart] = []
      for points in [4, 6, 5, 5] as [Fraction] {
        parts.append(
          AssemblyFixture.part(points, objective(), facility: rate()))
      }
      bank.items.append(
        AssemblyFixture.caseStudy(
          Item.ID("C\(number)"), Array(parts.prefix(2 + 2 * generator.below(2)))))
    }
  }

  private mutating func makeSections() {
    var choice = AssemblyFixture.section("单选", .singleChoice, 3 + generator.below(4))
    if chance(4) { choice.mostCount = choice.count + 2 }
    let short = AssemblyFixture.section("简答", .shortAnswer, 1 + generator.below(2), 5)
    var cases = AssemblyFixture.section("案例", .caseStudy, 1, 10)
    // Cases of two parts are worth 10 whole; those of four hold two parts worth 10 twice over.
    cases.parts = 1...2
    if chance(3) {
      cases.points = 20
      cases.allowsScaling = true
      cases.parts = chance(2) ? nil : 2...3
    }
    blueprint.sections = [choice, short, cases]
    blueprint.minutes = 60
  }

  /// Forms drawn blindly, without a common item; the first one settles the total.
  private mutating func makeWitness() {
    var pool = bank.items.indices.map { $0 }
    generator.shuffle(&pool)
    var count: Int?
    for form in 0..<forms {
      var selection = FormSelection(form: FormCode(position: form), sections: [])
      for section in blueprint.sections {
        let range = section.count...(section.mostCount ?? section.count)
        var wanted = range.lowerBound + generator.below(range.count)
        if section.mostCount != nil {
          wanted = count ?? wanted
          count = wanted
        }
        var ids: [Item.ID] = []
        for index in pool where ids.count < wanted {
          let item = bank.items[index]
          guard section.kinds.contains(item.kind) else { continue }
          if item.kind == .caseStudy, let parts = section.parts {
            let whole = item.parts.map { $0.ownPoints ?? 0 }
            let choice: [Int] =
              section.allowsScaling || whole.count > 2 ? [0, 1] : Array(whole.indices)
            guard parts.contains(choice.count) else { continue }
            if choice.count < whole.count { selection.parts[item.id] = choice }
          } else if item.kind == .caseStudy, !section.allowsScaling {
            continue
          }
          ids.append(item.id)
          pool.removeAll { $0 == index }
        }
        selection.sections.append(ids.sorted())
      }
      witness.append(selection)
    }
    blueprint.total = PaperVerifier(bank, blueprint).questions(of: witness[0]).map(\.points).sum()
  }

  private var drawn: Set<Item.ID> { Set(witness.flatMap { $0.sections.flatMap { $0 } }) }

  /// Between items that no form of the witness has together.
  private mutating func makeEnemies() {
    for _ in 0..<generator.below(12) {
      let a = generator.below(bank.items.count)
      let b = bank.items[generator.below(bank.items.count)].id
      let both = [bank.items[a].id, b]
      let meets = witness.contains { form in
        both.allSatisfy { id in form.sections.contains { $0.contains(id) } }
      }
      if !meets { bank.items[a].enemies.append(b) }
    }
  }

  private mutating func makeNames() {
    let others = bank.items.map(\.id).filter { !drawn.contains($0) }
    if chance(3), let other = others.first { blueprint.forbidden = [other] }
    if forms == 1, chance(3), let id = witness[0].sections[0].first { blueprint.required = [id] }
    switch generator.below(4) {
    case 0:
      blueprint.exposure = ExposureRule(avoidedPapers: 1 + generator.below(2))
      papers = [drawn, Set(others.prefix(3)), Set(others.suffix(2))]
    case 1:
      blueprint.exposure = ExposureRule(maximumUses: 2, prefersLeastUsed: true)
      papers = [drawn, Set(others.prefix(4)), Set(others.prefix(4))]
    case 2: papers = [Set(others.prefix(3))]
    default: break
    }
  }

  private mutating func makeFormRules() {
    if chance(2) {
      let units: [BlueprintConstraint.Unit] = [.points, .questions, .percent]
      blueprint.formRules.overlap = .init(
        maximum: Fraction(generator.below(9)), unit: units[generator.below(3)])
    }
    guard forms > 1, chance(2) else { return }
    // The least gap in hundredths that the witness keeps.
    for gap in 0...100 {
      blueprint.formRules.facilityGap = Fraction(gap, over: 100)
      if PaperVerifier(bank, blueprint, papers: papers).problems(of: witness).isEmpty { return }
    }
  }

  /// A range around what the forms of the witness have.
  private mutating func addConstraint() {
    let selectors: [BlueprintConstraint.Selector] = [
      .level(CognitiveLevel.allCases[generator.below(4)]),
      .chapter(Chapter.ID("\(1 + generator.below(3))")),
      .importance(.key), .section("2.1"), .objective(objective()), .kind(.singleChoice),
      .facility(FacilityBand.allCases[generator.below(4)]), .tag("酒店"),
    ]
    let first = selectors[generator.below(selectors.count)]
    let second = selectors[generator.below(selectors.count)]
    let eaches = BlueprintConstraint.Each.allCases
    let subject: BlueprintConstraint.Subject =
      switch generator.below(8) {
      case 0: .each(eaches[generator.below(eaches.count)])
      case 1: .each(.chapter, with: [second])
      case 2: .meanFacility
      case 3: .minutes
      case 4: .words
      case 5: .questions([first, second])
      default: .questions([first])
      }
    let units = BlueprintConstraint.Unit.allCases
    var constraint = BlueprintConstraint(subject, unit: units[generator.below(units.count)])
    if !subject.countsQuestions { constraint.unit = .points }
    let verifier = PaperVerifier(bank, blueprint)
    let values = witness.flatMap { form in
      verifier.values(of: constraint, in: verifier.questions(of: form)).map(\.1)
    }
    let known = values.compactMap { $0 }
    guard known.count == values.count, let low = known.min(), let high = known.max() else { return }
    let scale: Fraction =
      constraint.unit == .percent ? Fraction(100).divided(by: blueprint.total) ?? 1 : 1
    let slack = subject == .meanFacility ? Fraction(1, over: 20) ?? 0 : Fraction(generator.below(3))
    let kind = generator.below(3)
    if kind != 0 { constraint.minimum = max(0, (low - slack) * scale) }
    if kind != 1 { constraint.maximum = (high + slack) * scale }
    blueprint.constraints.append(constraint)
  }
}
