// Random items of every kind.

import ExamCore
import ExamFiles

extension RandomText {
  mutating func itemsFile() -> ItemsFile {
    var items: [Item] = []
    for number in 0..<(1 + generator.below(5)) {
      var item = item()
      item.id = Item.ID("\(number)-\(item.id)")
      items.append(item)
    }
    return ItemsFile(title: chance(2) ? solidLine() : "", preamble: text(), items: items)
  }

  mutating func item() -> Item {
    let kind = pick(ItemKind.allCases)
    var item = Item(id: Item.ID(id()), kind: kind, parts: [])
    if kind == .caseStudy {
      item.material = text()
      item.explanation = text()
      let kinds = ItemKind.allCases.filter { $0 != .caseStudy }
      for _ in 0..<(1 + generator.below(3)) {
        let kind = pick(kinds)
        item.parts.append(part(kind))
      }
    } else {
      item.parts = [part(kind)]
    }
    if chance(3) { item.weight = fraction() }
    item.enemies = list(upTo: 2) { Item.ID($0.id()) }
    item.tags = list(upTo: 3) { $0.solidLine() }
    if chance(3) { item.note = solidLine() }
    return item
  }

  mutating func part(_ kind: ItemKind) -> ItemPart {
    ItemPart(
      objectives: list(upTo: 3) { Objective.ID($0.id()) },
      level: chance(4) ? nil : pick(CognitiveLevel.allCases), facility: facility(),
      minutes: chance(4) ? fraction() : nil, stem: stem(), body: body(kind),
      statedPoints: chance(4) ? fraction() : nil, explanation: text())
  }

  private mutating func facility() -> Facility? {
    switch generator.below(3) {
    case 0: nil
    case 1: .band(pick(FacilityBand.allCases))
    default: .rate(Fraction(generator.below(101), over: 100) ?? .one)
    }
  }

  private mutating func body(_ kind: ItemKind) -> QuestionBody {
    switch kind {
    case .singleChoice, .caseStudy: .singleChoice(choice())
    case .multipleChoice: .multipleChoice(choice())
    case .trueFalse: .trueFalse(key: pick([true, false, nil]))
    case .blanks:
      .blanks(
        list(upTo: 3) { Blank(answers: [$0.solidLine()] + $0.list(upTo: 2) { $0.solidLine() }) })
    case .term: .term(rubric())
    case .shortAnswer: .shortAnswer(rubric())
    case .essay: .essay(rubric())
    }
  }

  private mutating func choice() -> ChoiceBody {
    let options = list(upTo: 9) { $0.text(upTo: 2) }
    let letters = (0..<6).filter { _ in chance(2) }
    var points: [Int: Points] = [:]
    for letter in letters where chance(2) { points[letter] = fraction() }
    return ChoiceBody(
      options: options, key: letters, anchored: chance(3) ? [3] : [], optionPoints: points)
  }

  mutating func rubric() -> Rubric {
    Rubric(
      criteria: list(upTo: 4) { $0.criterion() }, cap: chance(3) ? fraction() : nil,
      step: chance(3) ? positive() : nil, listLimit: chance(4) ? 1 + generator.below(5) : nil,
      modelAnswer: text(),
      samples: list(upTo: 3) {
        RubricSample(points: $0.fraction(), mayNeedPerson: $0.chance(2), text: $0.text())
      })
  }

  private mutating func criterion() -> Criterion {
    let way: Criterion.Way =
      switch generator.below(4) {
      case 0: .person
      case 1: .pattern(pattern())
      case 2:
        .levels(
          [CriterionLevel(points: .zero, label: solidLine())]
            + list(upTo: 2) { CriterionLevel(points: .zero, label: $0.solidLine()) })
      default:
        .anyOf(
          count: 1 + generator.below(4),
          list(upTo: 3) { KeyPoint(label: $0.solidLine(), pattern: $0.pattern()) })
      }
    return Criterion(
      label: solidLine(), points: fraction(),
      objective: chance(3) ? Objective.ID(id()) : nil, way: way)
  }

  mutating func pattern() -> Pattern {
    Pattern(groups: (0...generator.below(3)).map { _ in group() })
  }

  private mutating func group() -> Pattern.Group {
    let isForbidden = chance(3)
    guard chance(3) else {
      let terms = (0...generator.below(3)).map { _ in term() }
      return Pattern.Group(
        isForbidden: isForbidden, least: 1 + generator.below(terms.count), terms: terms)
    }
    let steps = (0...1 + generator.below(2)).map { _ in
      (0...generator.below(2)).map { _ in term() }
    }
    return Pattern.Group(isForbidden: isForbidden, steps: steps)
  }

  mutating func term() -> Pattern.Term {
    Pattern.Term(chains: (0...generator.below(2)).map { _ in chain() })
  }

  private mutating func chain() -> Pattern.Chain {
    let pieces = (0...generator.below(3)).map { _ in piece() }
    return Pattern.Chain(
      pieces: pieces,
      gaps: pieces.dropFirst().map { _ in
        pick([.near, .near, .clause, .atMost(0), .atMost(generator.below(100))])
      })
  }

  private mutating func piece() -> Pattern.Piece {
    switch generator.below(6) {
    case 0: return .name(trimmedLine())
    case 1: return .text(Array("satisf".unicodeScalars), isOpen: true)
    case 2:
      return Pattern.Piece(
        pick(["12", "R&D", "4→1", "Q & A", "a->b", "->", "至少2 x", "at least 2 y", "≥2"]))
    case 3:
      var characters = trimmedLine().unicodeScalars.map { Optional($0) }
      characters.insert(nil, at: generator.below(characters.count + 1))
      return .text(characters, isOpen: false)
    default: return Pattern.Piece(solidLine())
    }
  }

  private mutating func trimmedLine() -> String {
    let line = TextFolding.trimmed(solidLine())
    return line.isEmpty ? "甲" : line
  }
}
