// A blueprint's own numbers agree: sections, total, pass mark, ranges.

/// Sums that cannot be met whatever the bank holds. One published specification adds up to 105; this finds such.
public struct BlueprintSumCheck: BlueprintCheck {
  public init() {}

  public func findings(for blueprint: Blueprint, in bank: Bank) -> [Finding] {
    var findings: [Finding] = []
    func add(
      _ code: String, _ subject: SourceMap.Subject, en: String, zh: String, _ remedy: Message
    ) {
      findings.append(
        Finding(
          .error, code, at: bank.sources.place(subject), Message(en: en, zh: zh), remedy: remedy))
    }
    let whole = SourceMap.Subject.blueprint(blueprint.id)
    let sum = blueprint.sections.map { $0.points * Fraction($0.counts.lowerBound) }.sum()
    let most = blueprint.sections.map { $0.points * Fraction($0.counts.upperBound) }.sum()
    if sum > blueprint.total || most < blueprint.total {
      let range = sum == most ? "\(sum)" : "\(sum)-\(most)"
      add(
        "blueprint-sum", whole,
        en: "the sections add up to \(range) points, the paper to \(blueprint.total)",
        zh: "各大题合计 \(range) 分，总分是 \(blueprint.total) 分",
        Message(en: "Change a number or points of a section.", zh: "请修改某一大题的题数或分值。"))
    }
    if let pass = blueprint.pass, pass > blueprint.total {
      add(
        "blueprint-pass", whole,
        en: "the pass mark \(pass) is above the total \(blueprint.total)",
        zh: "及格线 \(pass) 高于总分 \(blueprint.total)", Message(en: "Lower it.", zh: "请改小。"))
    }
    for (index, section) in blueprint.sections.enumerated() {
      let subject = SourceMap.Subject.paperSection(blueprint.id, index)
      if section.count < 1 || section.points <= .zero || section.kinds.isEmpty {
        let questions = BlueprintRule.Unit.questions.text(Fraction(section.count), in: .english)
        let points = BlueprintRule.Unit.points.text(section.points, in: .english)
        add(
          "blueprint-section", subject,
          en:
            "section “\(section.title)” has \(questions) of \(points)",
          zh: "大题“\(section.title)”是 \(section.count) 题、每题 \(section.points) 分",
          Message(
            en: "Give it a kind, at least one question and points above 0.",
            zh: "请写出题型、至少 1 题、大于 0 的分值。"))
      }
    }
    for (index, constraint) in blueprint.allConstraints.enumerated() {
      guard let low = constraint.minimum, let high = constraint.maximum, low > high else {
        continue
      }
      let name = constraint.subject.name(in: .english)
      add(
        "blueprint-range", .constraint(blueprint.id, index),
        en: "“\(name)”: the least \(low) is above the most \(high)",
        zh: "“\(constraint.subject.name(in: .chinese))”：下限 \(low) 高于上限 \(high)",
        Message(en: "Swap them.", zh: "请对调。"))
    }
    findings += levelSums(blueprint, bank)
    return findings
  }

  /// When every level (or every chapter) has a range, the ranges together must admit the total.
  private func levelSums(_ blueprint: Blueprint, _ bank: Bank) -> [Finding] {
    let chapters = bank.outline.chapters.map { BlueprintConstraint.Selector.chapter($0.id) }
    let families: [(Message, [BlueprintConstraint.Selector])] = [
      (Message(en: "levels", zh: "层次"), CognitiveLevel.allCases.map { .level($0) }),
      (Message(en: "facility bands", zh: "难度档"), FacilityBand.allCases.map { .facility($0) }),
      (Message(en: "chapters", zh: "各章"), chapters),
    ]
    return families.filter { !$0.1.isEmpty }.compactMap { name, family in
      var low = Points.zero
      var high = Points.zero
      for selector in family {
        let rules = blueprint.allConstraints.filter {
          $0.subject == .questions([selector]) && $0.unit == .points
        }
        low += rules.compactMap(\.minimum).max() ?? .zero
        high += rules.compactMap(\.maximum).min() ?? blueprint.total
      }
      guard low > blueprint.total || high < blueprint.total else { return nil }
      let isLow = low > blueprint.total
      return Finding(
        .error, "blueprint-sum", at: bank.sources.place(.blueprint(blueprint.id)),
        Message(
          en:
            "the \(name.english) together need \(isLow ? "at least \(low)" : "at most \(high)") points, the paper has \(blueprint.total)",
          zh: "\(name.chinese)的范围合计\(isLow ? "至少 \(low)" : "至多 \(high)") 分，总分是 \(blueprint.total) 分"
        ),
        remedy: Message(
          en: isLow ? "Lower some minima." : "Raise some maxima.",
          zh: isLow ? "请改小一些下限。" : "请改大一些上限。"))
    }
  }
}
