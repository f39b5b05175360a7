// An exam in which every text that people write tries to become part of the page.

import ExamCore

@testable import ExamFiles

enum HostileExam {
  static let attack = #"<script>alert("1")</script>&amp;'><img src=x onerror='y'>"#

  /// ``PrintedExam`` with the attack in every field.
  static func exam(_ language: Language) -> IssuedExam {
    var exam = PrintedExam.exam
    let id = { (old: String) in old + attack }
    exam.outline.id = attack
    exam.outline.title = attack
    exam.outline.language = language
    for chapter in exam.outline.chapters.indices {
      exam.outline.chapters[chapter].title = attack
      for section in exam.outline.chapters[chapter].sections.indices {
        for objective in exam.outline.chapters[chapter].sections[section].objectives.indices {
          exam.outline.chapters[chapter].sections[section].objectives[objective].title = attack
        }
      }
    }
    exam.blueprint.id = attack
    exam.blueprint.title = attack
    exam.blueprint.notices = [attack, attack]
    for section in exam.blueprint.sections.indices {
      exam.blueprint.sections[section].title = attack
      exam.blueprint.sections[section].instructions = attack
    }
    for item in exam.items.indices {
      exam.items[item].id = Item.ID(id(exam.items[item].id.rawValue))
      exam.items[item].material = exam.items[item].kind == .caseStudy ? attack : ""
      exam.items[item].explanation = attack
      exam.items[item].note = attack
      exam.items[item].tags = [attack]
      for part in exam.items[item].parts.indices {
        exam.items[item].parts[part].stem = attack
        exam.items[item].parts[part].explanation = attack
        // One known objective with a hostile title, and one that the outline does not have.
        exam.items[item].parts[part].objectives.append(Objective.ID(attack))
        exam.items[item].parts[part].body = body(exam.items[item].parts[part].body)
      }
    }
    for form in exam.forms.indices {
      exam.forms[form].form = FormCode(id(exam.forms[form].form.rawValue))
      exam.forms[form].sections = exam.forms[form].sections.map { section in
        section.map {
          Placement(item: Item.ID(id($0.item.rawValue)), optionOrders: $0.optionOrders)
        }
      }
    }
    return exam
  }

  private static func body(_ body: QuestionBody) -> QuestionBody {
    func choice(_ old: ChoiceBody) -> ChoiceBody {
      ChoiceBody(options: old.options.map { _ in attack }, key: old.key)
    }
    func rubric(_ old: Rubric) -> Rubric {
      let point = KeyPoint(label: attack, pattern: Pattern(groups: []))
      return Rubric(
        criteria: old.criteria.map {
          Criterion(
            label: attack, points: $0.points, objective: Objective.ID(attack),
            way: .anyOf(count: 1, [point]))
        } + [Criterion(label: attack, points: 1, way: .person)], cap: old.total,
        modelAnswer: attack)
    }
    return switch body {
    case .singleChoice(let old): .singleChoice(choice(old))
    case .multipleChoice(let old): .multipleChoice(choice(old))
    case .trueFalse: body
    case .blanks(let blanks): .blanks(blanks.map { _ in Blank(answers: [attack, attack]) })
    case .term(let old): .term(rubric(old))
    case .shortAnswer(let old): .shortAnswer(rubric(old))
    case .essay(let old): .essay(rubric(old))
    }
  }
}

/// The tags of a page, to see whether each that opens is closed.
enum PageTags {
  /// The first tag that does not fit; nil when all do.
  static func misfit(_ html: String) -> String? {
    let void = ["meta", "br", "!DOCTYPE"]
    var open: [String] = []
    for piece in html.split(separator: "<").dropFirst(html.hasPrefix("<") ? 0 : 1) {
      guard let end = piece.firstIndex(of: ">") else { return String(piece) }
      let tag = piece[..<end].split(separator: " ").first.map(String.init) ?? ""
      if tag.hasPrefix("/") {
        guard open.popLast() == String(tag.dropFirst()) else { return tag }
      } else if !void.contains(tag) {
        open.append(tag)
      }
    }
    return open.last
  }
}
