// Small banks for the tests of assembly, papers and simulation.

import ExamCore

/// Makers of outlines, items and blueprints with few words.
enum AssemblyFixture {
  /// Chapters `1`…, each with one section and as many objectives `A1-1`… of rising levels.
  static func outline(chapters: Int = 3, objectives: Int = 4, language: Language = .chinese)
    -> Outline
  {
    Outline(
      id: "course", title: "课程", language: language,
      chapters: (1...chapters).map { chapter in
        Chapter(
          id: Chapter.ID("\(chapter)"), title: "", importance: chapter == 1 ? .key : .ordinary,
          sections: [
            Section(
              id: Section.ID("\(chapter).1"), title: "",
              objectives: (1...objectives).map { number in
                Objective(
                  id: Objective.ID("A\(chapter)-\(number)"),
                  level: CognitiveLevel.allCases[(number - 1) % 4], title: "")
              })
          ])
      })
  }

  static func choice(
    _ id: Item.ID, _ objective: Objective.ID = "A1-1", weight: Fraction = .one,
    facility: Int? = nil, options: [String] = ["甲", "乙", "丙", "丁"], key: [Int] = [1],
    anchored: [Int] = [], enemies: [Item.ID] = [], tags: [String] = []
  ) -> Item {
    let body = ChoiceBody(options: options, key: key, anchored: anchored)
    return Item(
      id: id, kind: key.count > 1 ? .multipleChoice : .singleChoice,
      parts: [
        ItemPart(
          objectives: [objective], facility: hundredths(facility), stem: "题干 \(id)",
          body: key.count > 1 ? .multipleChoice(body) : .singleChoice(body))
      ],
      weight: weight, enemies: enemies, tags: tags)
  }

  static func part(
    _ points: Points, _ objective: Objective.ID = "A1-1", level: CognitiveLevel? = nil,
    facility: Int? = nil, samples: [RubricSample] = []
  ) -> ItemPart {
    let rubric = Rubric(
      criteria: [Criterion(label: "要点", points: points, way: .person)], modelAnswer: "参考",
      samples: samples)
    return ItemPart(
      objectives: [objective], level: level, facility: hundredths(facility), stem: "简述",
      body: .shortAnswer(rubric))
  }

  static func short(_ id: Item.ID, _ points: Points, _ objective: Objective.ID = "A1-1") -> Item {
    Item(id: id, kind: .shortAnswer, parts: [part(points, objective)])
  }

  static func caseStudy(_ id: Item.ID, _ parts: [ItemPart]) -> Item {
    Item(id: id, kind: .caseStudy, material: "材料", parts: parts)
  }

  static func section(
    _ title: String, _ kind: ItemKind, _ count: Int, _ points: Points = 1,
    order: PaperSection.Order = .shuffled, scaling: Bool = false, shufflesOptions: Bool = true
  ) -> PaperSection {
    PaperSection(
      title: title, kinds: [kind], count: count, points: points, allowsScaling: scaling,
      order: order, shufflesOptions: shufflesOptions)
  }

  static func blueprint(_ sections: [PaperSection], _ constraints: [BlueprintConstraint] = [])
    -> Blueprint
  {
    Blueprint(
      id: "paper", title: "试卷",
      total: sections.map { Fraction($0.count) * $0.points }.sum(), sections: sections,
      constraints: constraints)
  }

  private static func hundredths(_ facility: Int?) -> Facility? {
    facility.flatMap { Fraction($0, over: 100) }.map { .rate($0) }
  }

  /// A bank of choices, short answers and cases drawn at random, and a blueprint for it with rules that
  /// some paper of the bank meets (`isFeasible`) or that are drawn blindly.
  static func random(seed: UInt64) -> (bank: Bank, blueprint: Blueprint) {
    var generator = SeededGenerator(seed: seed)
    let outline = outline()
    func objective() -> Objective.ID {
      Objective.ID("A\(1 + generator.below(3))-\(1 + generator.below(4))")
    }
    var items: [Item] = []
    for number in 0..<(12 + generator.below(12)) {
      let enemies: [Item.ID] =
        generator.below(3) == 0 ? [Item.ID("Q\(generator.below(number + 1))")] : []
      items.append(
        choice(
          Item.ID("Q\(number)"), objective(), weight: Fraction(1 + generator.below(4)),
          facility: 30 + generator.below(60), enemies: enemies))
    }
    for number in 0..<(5 + generator.below(5)) {
      items.append(short(Item.ID("S\(number)"), 5, objective()))
    }
    for number in 0..<(2 + generator.below(3)) {
      items.append(
        caseStudy(Item.ID("C\(number)"), [part(4, objective()), part(6, objective())]))
    }
    let sections = [
      section("单选", .singleChoice, 3 + generator.below(3)), section("简答", .shortAnswer, 2, 5),
      section("案例", .caseStudy, 1, 10),
    ]
    let constraints: [BlueprintConstraint] = [
      .init(.each(.chapter), minimum: 1, maximum: Fraction(12 + generator.below(8))),
      .init(.questions([.level(.recall)]), minimum: Fraction(generator.below(6))),
      .init(.questions([.chapter("1"), .kind(.singleChoice)]), minimum: 1, unit: .questions),
      .init(
        .meanFacility, minimum: Fraction(40 + generator.below(15), over: 100),
        maximum: Fraction(65 + generator.below(10), over: 100)),
    ]
    return (
      Bank(outline: outline, items: items), blueprint(sections, constraints)
    )
  }
}
