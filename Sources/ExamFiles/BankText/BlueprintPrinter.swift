// Writes blueprints in the canonical form.

public import ExamCore

/// The printer of `blueprints/NAME.txt`; the name itself is not part of the text.
public enum BlueprintPrinter {
  public static func print(_ blueprint: Blueprint, in language: Language) -> String {
    var printer = TextPrinter(language)
    printer.title(blueprint.title)
    printer.field(.course, blueprint.course)
    printer.field(.total, blueprint.total.description)
    printer.field(.paperMinutes, blueprint.minutes?.description)
    printer.field(.pass, blueprint.pass?.description)
    printer.field(.rounding, blueprint.rounding?.description)
    let comma = printer.comma
    printer.field(.required, blueprint.required.map(\.rawValue).joined(separator: comma))
    printer.field(.forbidden, blueprint.forbidden.map(\.rawValue).joined(separator: comma))
    printer.field(.exposure, ExposureText.text(blueprint.exposure, in: language))
    printer.field(
      .overlap,
      blueprint.formRules.overlap.map {
        "≤\($0.maximum)" + RangeText.suffix(of: $0.unit, in: language)
      })
    printer.field(.facilityGap, blueprint.formRules.facilityGap.map { "≤\($0)" })
    printer.note(.table, blueprint.table)
    if !blueprint.notices.isEmpty {
      printer.line(FieldKey.notices.name(in: language) + (printer.isChinese ? "：" : ":"))
      for notice in blueprint.notices {
        printer.text(
          behind: "- ", notice, in: .blueprintHead, at: LinePosition(list: .plain))
      }
    }
    for section in blueprint.sections { print(section, to: &printer) }
    if !blueprint.constraints.isEmpty {
      printer.heading(2, printer.isChinese ? "约束" : "constraints")
      for constraint in blueprint.constraints {
        printer.line("- " + ConstraintPrinter.print(constraint, in: language))
      }
    }
    return printer.output
  }

  private static func print(_ section: PaperSection, to printer: inout TextPrinter) {
    let language = printer.language
    printer.heading(2, printer.isChinese ? "大题" : "section", section.title)
    printer.field(
      .kind, section.kinds.map { $0.name(in: language) }.joined(separator: printer.comma))
    printer.field(.questions, RangeText.text(section.counts))
    printer.field(.pointsEach, section.points.description)
    printer.field(.parts, section.parts.map(RangeText.text))
    if section.allowsScaling { printer.field(.scaling, printer.isChinese ? "允许" : "allowed") }
    if section.choiceRule != .allOrNothing || section.kinds.contains(.multipleChoice) {
      printer.field(.scoring, ChoiceRuleText.text(section.choiceRule, in: language))
    }
    printer.field(.floor, section.floor?.description)
    switch section.order {
    case .shuffled: break
    case .outline: printer.field(.order, printer.isChinese ? "大纲" : "outline")
    case .facility: printer.field(.order, printer.isChinese ? "难度" : "facility")
    }
    if !section.shufflesOptions { printer.field(.options, printer.isChinese ? "原序" : "fixed") }
    printer.text(.instructions, section.instructions, in: .paperSection, at: LinePosition())
  }
}
