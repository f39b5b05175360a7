// A failed draw in words: each reason with its numbers and the way out.

extension AssemblyFailure {
  /// One finding for each reason, placed where the section or the constraint was written.
  public func findings(blueprint: String, sources: SourceMap = SourceMap()) -> [Finding] {
    reasons.map { reason in
      switch reason {
      case .sectionShort(let shortage):
        Finding(
          .error, "section-short",
          at: shortage.positions.first.flatMap { sources.place(.paperSection(blueprint, $0)) },
          shortage.message, remedy: shortage.remedy)
      case .ruleOutOfReach(let gap):
        Finding(
          .error, "rule-out-of-reach",
          at: gap.rule.constraint.flatMap { sources.place(.constraint(blueprint, $0)) }
            ?? sources.place(.blueprint(blueprint)),
          gap.message, remedy: gap.remedy)
      case .requiredOut(let item, let cause):
        Finding(
          .error, "required-out", at: sources.place(.blueprint(blueprint)),
          cause.message(for: item), remedy: cause.remedy)
      case .conflict(let conflict):
        Finding(
          .error, "rules-collide", at: conflict.place(in: sources, blueprint), conflict.message,
          remedy: conflict.remedy)
      case .undecided(let steps, let misses, let enemies):
        Finding(
          .error, "undecided", at: sources.place(.blueprint(blueprint)),
          AssemblyFailure.undecidedMessage(steps, misses, enemies),
          remedy: Message(
            en: "Nothing proves that there is no such paper: allow more steps, try another seed, "
              + "widen these ranges, or write items for them.",
            zh: "这并不证明没有这样的试卷：可提高步数上限，换一个种子，放宽这些范围，或为它们补写试题。"))
      }
    }
  }

  private static func undecidedMessage(
    _ steps: Int, _ misses: [RuleMiss], _ enemies: [EnemyMeeting]
  ) -> Message {
    let wordsEN = misses.map { $0.text(in: .english) } + enemies.map { $0.text(in: .english) }
    let wordsZH = misses.map { $0.text(in: .chinese) } + enemies.map { $0.text(in: .chinese) }
    return Message(
      en: "Undecided after \(steps) steps"
        + (wordsEN.isEmpty ? "." : "; the best attempt misses: " + wordsEN.joined(separator: "; ")),
      zh: "搜索 \(steps) 步后仍无定论"
        + (wordsZH.isEmpty ? "。" : "；最接近的一份差在：" + wordsZH.joined(separator: "；")))
  }
}

extension RuleConflict {
  /// Of the first part that was written down somewhere.
  fileprivate func place(in sources: SourceMap, _ blueprint: String) -> Place? {
    for part in parts {
      if case .rule(let rule, _) = part, let constraint = rule.constraint,
        let place = sources.place(.constraint(blueprint, constraint))
      {
        return place
      }
    }
    for part in parts {
      if case .section(let position, _, _) = part,
        let place = sources.place(.paperSection(blueprint, position))
      {
        return place
      }
    }
    return sources.place(.blueprint(blueprint))
  }
}

extension AssemblyFailure.RequiredCause {
  fileprivate func message(for item: Item.ID) -> Message {
    switch self {
    case .avoided:
      Message(
        en: "required \(item): it is among the items to avoid", zh: "必选 \(item)：它在避用之列")
    case .notAdmitted:
      Message(
        en: "required \(item): no section takes an item of its kind and points",
        zh: "必选 \(item)：没有大题能收这一题型、分值的试题")
    case .unplaced:
      Message(
        en: "required \(item): its main objective has no share in the outline",
        zh: "必选 \(item)：它的主要知识点在大纲中没有占比")
    }
  }

  fileprivate var remedy: Message {
    switch self {
    case .avoided: Message(en: "Do not avoid it, or do not require it.", zh: "请不要避用它，或不要列为必选。")
    case .notAdmitted:
      Message(
        en: "Change the kinds or points of a section, or do not require it.",
        zh: "请修改大题的题型或分值，或不要列为必选。")
    case .unplaced:
      Message(
        en: "Name an objective of the outline in it, or do not require it.",
        zh: "请在该题写上大纲中的知识点，或不要列为必选。")
    }
  }
}

extension AssemblyFailure.SectionShortage {
  public var message: Message {
    let namesEN = sections.map { "'\($0.title)'" }.joined(separator: ", ")
    let namesZH = sections.map { "“\($0.title)”" }.joined(separator: "、")
    let one = sections.count == 1 ? sections.first : nil
    let eachEN = one.map { " of \(BlueprintRule.Unit.points.text($0.points, in: .english))" } ?? ""
    let eachZH = one.map { "每题 \($0.points) 分的" } ?? ""
    let formsEN = forms > 1 ? " for \(forms) forms" : ""
    let formsZH = forms > 1 ? "\(forms) 套卷共" : ""
    let itemsEN = BlueprintRule.Unit.items.text(Fraction(needed), in: .english)
    return Message(
      en: one == nil
        ? "The sections \(namesEN) draw on the same items and need \(itemsEN)\(formsEN); "
          + "the bank has \(available)."
        : "Section \(namesEN) needs \(itemsEN)\(eachEN)\(formsEN); the bank has \(available).",
      zh: one == nil
        ? "大题\(namesZH)取用同一批试题，\(formsZH)需要 \(needed) 题，题库只有 \(available) 题。"
        : "大题\(namesZH)\(formsZH)需要\(eachZH)试题 \(needed) 题，题库只有 \(available) 题。")
  }

  public var remedy: Message {
    let avoidedEN = avoided > 0 ? " \(avoided) more would do but are to be avoided." : ""
    let avoidedZH = avoided > 0 ? "另有 \(avoided) 题合用，但在避用之列。" : ""
    let unplacedEN =
      unplaced > 0
      ? " \(unplaced) more would do had their main objective a share in the outline." : ""
    let unplacedZH = unplaced > 0 ? "另有 \(unplaced) 题合用，但主要知识点在大纲中没有占比。" : ""
    return Message(
      en: "Write \(missing) more, or ask for fewer.\(avoidedEN)\(unplacedEN)",
      zh: "再编写 \(missing) 题，或减少题数。\(avoidedZH)\(unplacedZH)")
  }
}

extension AssemblyFailure.RuleGap {
  /// Whether too much is unavoidable, rather than too little possible.
  private var isAbove: Bool {
    guard let least, let maximum = rule.maximum else { return false }
    return least > (rule.unit == .rate ? maximum : maximum * Fraction(forms))
  }

  /// The bound that is out of reach, for all the forms together.
  private var wanted: Fraction {
    let bound = (isAbove ? rule.maximum : rule.minimum) ?? .zero
    return rule.unit == .rate ? bound : bound * Fraction(forms)
  }

  /// The value nearest to it that is within reach; nil when no item states a facility.
  private var reached: Fraction? { isAbove ? least : greatest }

  public var message: Message {
    let rangeEN = "\(rule.name.english) \(rule.rangeText(in: .english))"
    let rangeZH = "\(rule.name.chinese) \(rule.rangeText(in: .chinese))"
    guard let reached else {
      return Message(
        en: "\(rangeEN): no item that could be drawn states a facility.",
        zh: "\(rangeZH)：可以抽取的试题都没有写难度。")
    }
    let wantedEN = rule.unit.text(wanted, in: .english)
    let formsEN =
      forms > 1 ? "\(forms) forms together \(isAbove ? "may have" : "need") \(wantedEN); " : ""
    let formsZH =
      forms > 1
      ? "\(forms) 套卷共\(isAbove ? "允许" : "需要") \(rule.unit.text(wanted, in: .chinese))，" : ""
    return Message(
      en: "\(rangeEN): \(formsEN)\(isAbove ? "at least" : "at most") "
        + "\(rule.unit.text(reached, in: .english)) can be reached "
        + "with the sections and items there are.",
      zh: "\(rangeZH)：\(formsZH)按现有大题和试题，最\(isAbove ? "少" : "多") "
        + "\(rule.unit.text(reached, in: .chinese))。")
  }

  public var remedy: Message {
    guard rule.constraint != nil else {
      return Message(
        en: "Make the sections add up to the total, or change the total.",
        zh: "使各大题分值之和等于总分，或修改总分。")
    }
    let gap = reached.map { isAbove ? $0 - wanted : wanted - $0 }
    let gapEN = gap.map { " (\(rule.unit.text($0, in: .english)) too \(isAbove ? "many" : "few"))" }
    let gapZH = gap.map { "（\(isAbove ? "多" : "差") \(rule.unit.text($0, in: .chinese))）" }
    let rate = rule.unit == .rate
    return isAbove
      ? Message(
        en: rate
          ? "Raise the maximum, or write harder items for the sections."
          : "Raise the maximum\(gapEN ?? ""), or write items outside this rule for the sections.",
        zh: rate
          ? "提高上限，或为各大题补写更难的试题。" : "提高上限\(gapZH ?? "")，或为各大题补写不属于这一约束的试题。")
      : Message(
        en: rate
          ? "Lower the minimum, or write easier items for the sections."
          : "Write items that count for this rule\(gapEN ?? ""), or lower the minimum.",
        zh: rate
          ? "降低下限，或为各大题补写更易的试题。" : "补写符合这一约束的试题\(gapZH ?? "")，或降低下限。")
  }
}

extension AssemblyFailure.RuleMiss {
  func text(in language: Language) -> String {
    let chinese = language == .chinese
    let rule = "\(rule.name.text(in: language)) \(rule.rangeText(in: language))"
    guard let actual else {
      return chinese ? "\(form)卷 \(rule)：没有难度" : "form \(form): \(rule), no facility stated"
    }
    let unit = self.rule.unit
    let distance = unit.text(distance, in: language)
    let has = unit.text(actual, in: language)
    return chinese
      ? "\(form)卷 \(rule)，差 \(distance)（现为 \(has)）"
      : "form \(form): \(rule), by \(distance) (has \(has))"
  }
}

extension AssemblyFailure.EnemyMeeting {
  func text(in language: Language) -> String {
    language == .chinese
      ? "\(form)卷 互斥题 \(items.map(\.rawValue).joined(separator: "、")) 同卷"
      : "form \(form): enemies \(items.map(\.rawValue).joined(separator: ", ")) meet"
  }
}
