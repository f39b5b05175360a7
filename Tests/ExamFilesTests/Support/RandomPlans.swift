// Random outlines, blueprints and schemes.

import ExamCore

extension RandomText {
  mutating func outline() -> Outline {
    var number = 0
    return Outline(
      id: id(), title: solidLine(), language: pick(Language.allCases), description: text(),
      chapters: (0..<generator.below(4)).map { chapter in
        Chapter(
          id: Chapter.ID("\(chapter)" + pick(["", "a", ".1"])), title: chance(4) ? "" : solidLine(),
          importance: chance(2) ? nil : pick(Importance.allCases),
          hours: chance(2) ? fraction() : nil,
          sections: (0..<generator.below(4)).map { section in
            Section(
              id: Section.ID("\(chapter).\(section)"), title: chance(4) ? "" : solidLine(),
              weight: chance(2)
                ? .pages(first: 3, last: 3 + generator.below(3)) : .number(fraction()),
              evidence: chance(3) ? nil : pick(Section.Evidence.allCases),
              objectives: list(upTo: 3) {
                number += 1
                return Objective(
                  id: Objective.ID("A\(number)"), level: $0.pick(CognitiveLevel.allCases),
                  title: $0.solidLine())
              })
          })
      })
  }

  mutating func blueprint(_ id: String) -> Blueprint {
    Blueprint(
      id: id, title: solidLine(), course: chance(2) ? "" : self.id(), total: fraction(),
      minutes: chance(2) ? nil : 1 + generator.below(300), pass: chance(2) ? nil : fraction(),
      rounding: chance(2) ? nil : positive(), notices: list(upTo: 3) { $0.text(upTo: 2) },
      required: list(upTo: 2) { Item.ID($0.id()) }, forbidden: list(upTo: 2) { Item.ID($0.id()) },
      exposure: ExposureRule(
        avoidedPapers: chance(2) ? 0 : 1 + generator.below(9),
        maximumUses: chance(2) ? nil : 1 + generator.below(9), prefersLeastUsed: chance(2)),
      formRules: FormRules(
        overlap: chance(2)
          ? nil : .init(maximum: fraction(), unit: pick(BlueprintConstraint.Unit.allCases)),
        facilityGap: chance(2) ? nil : Fraction(generator.below(100), over: 100)),
      sections: list(upTo: 3) { $0.section() }, constraints: list(upTo: 6) { $0.constraint() },
      table: chance(3) ? solidLine() : "")
  }

  private mutating func section() -> PaperSection {
    let count = 1 + generator.below(30)
    return PaperSection(
      title: chance(5) ? "" : solidLine(),
      kinds: [pick(ItemKind.allCases)] + list(upTo: 1) { $0.pick(ItemKind.allCases) },
      count: count, mostCount: chance(3) ? count + 1 + generator.below(5) : nil,
      points: fraction(), allowsScaling: chance(2), parts: chance(3) ? 2...3 : nil,
      choiceRule: rule(), floor: chance(3) ? fraction() : nil,
      order: pick(PaperSection.Order.allCases), shufflesOptions: chance(2), instructions: text())
  }

  private mutating func rule() -> ChoiceRule {
    switch generator.below(6) {
    case 0: .allOrNothing
    case 1: .perOption(fraction())
    case 2: .proportional
    case 3: .half
    case 4: .custom
    default:
      .plusMinus(
        plus: fraction(), minus: -fraction(), floor: chance(2) ? .zero : -fraction())
    }
  }

  private mutating func constraint() -> BlueprintConstraint {
    let least = fraction()
    let (minimum, maximum): (Fraction?, Fraction?) =
      switch generator.below(4) {
      case 0: (least, nil)
      case 1: (nil, least)
      case 2: (least, least)
      default: (least, least + fraction())
      }
    switch generator.below(9) {
    case 8: return BlueprintConstraint(.minutes, minimum: minimum, maximum: maximum)
    case 7: return BlueprintConstraint(.words, minimum: minimum, maximum: maximum)
    case 6:
      return BlueprintConstraint(
        .questions([]), minimum: minimum, maximum: maximum,
        unit: pick(BlueprintConstraint.Unit.allCases))
    case 0:
      return BlueprintConstraint(
        .meanFacility, minimum: Fraction(generator.below(50), over: 100),
        maximum: chance(2) ? nil : Fraction(50 + generator.below(50), over: 100))
    case 1:
      return BlueprintConstraint(
        .each(
          pick(BlueprintConstraint.Each.allCases), with: list(upTo: 2) { $0.selector() }),
        minimum: minimum, maximum: maximum,
        unit: pick(BlueprintConstraint.Unit.allCases))
    default:
      return BlueprintConstraint(
        .questions([selector()] + list(upTo: 2) { $0.selector() }), minimum: minimum,
        maximum: maximum, unit: pick(BlueprintConstraint.Unit.allCases))
    }
  }

  private mutating func selector() -> BlueprintConstraint.Selector {
    switch generator.below(8) {
    case 0: .level(pick(CognitiveLevel.allCases))
    case 1: .chapter(Chapter.ID(id()))
    case 2: .importance(pick(Importance.allCases))
    case 3: .section(Section.ID(id()))
    case 4: .objective(Objective.ID(id()))
    case 5: .kind(pick(ItemKind.allCases))
    case 6: .facility(pick(FacilityBand.allCases))
    default: .tag(pick(["酒店", "a × b", "x", "5 x 3", "a * b", "X X", "酒店：", solidLine()]))
    }
  }

  mutating func scheme() -> Scheme {
    Scheme(
      id: id(), title: solidLine(), pass: fraction(),
      levels: (0..<generator.below(4)).map { number in
        Scheme.Level(
          name: "级别\(number)", certificate: solidLine(), aliases: list(upTo: 2) { $0.solidLine() },
          courses: list(upTo: 3) { $0.solidLine() }, report: chance(2) ? solidLine() : nil,
          defence: chance(2), workYears: chance(2) ? generator.below(9) : nil,
          note: chance(2) ? solidLine() : "")
      }, note: chance(2) ? solidLine() : "")
  }
}
