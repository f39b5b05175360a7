// A conflict of rules in words and numbers.

extension RuleConflict {
  public var message: Message {
    let isOne = parts.count == 1
    let closeEN = isMinimal ? "" : " Perhaps fewer rules collide already: not all was tried."
    let closeZH = isMinimal ? "" : "也许更少的几条就已冲突：没有全部试完。"
    let en = parts.map { $0.text(in: .english) }.joined(separator: " · ")
    let zh = parts.map { $0.text(in: .chinese) }.joined(separator: " · ")
    let formsEN = forms > 1 ? " on \(forms) forms" : ""
    let formsZH = forms > 1 ? "\(forms) 套卷" : ""
    return Message(
      en: (isOne
        ? "\(en) cannot be met\(formsEN)." : "These cannot hold together\(formsEN): \(en).")
        + supplyText(in: .english) + closeEN,
      zh: (isOne ? "\(formsZH)不能满足：\(zh)。" : "\(formsZH)不能同时满足：\(zh)。")
        + supplyText(in: .chinese) + closeZH)
  }

  /// The mends, at most three of them; without any, the rules that may give way.
  public var remedy: Message {
    let first = mends.prefix(3)
    guard !first.isEmpty else { return relaxing }
    return Message(
      en: (first.count == 1 ? "This is enough: " : "Any one of these is enough: ")
        + first.map { $0.text(in: .english) }.joined(separator: "; or ") + ".",
      zh: (first.count == 1 ? "这样即可：" : "任选其一即可：")
        + first.map { $0.text(in: .chinese) }.joined(separator: "；或") + "。")
  }

  /// Which rules may give way, where no single change is known to be enough.
  private var relaxing: Message {
    let names: [Message] = parts.compactMap { part in
      if case .rule(let rule, _) = part, rule.constraint != nil { rule.name } else { nil }
    }
    guard !names.isEmpty else {
      return Message(
        en: "Relax one of these rules, or write items for them.", zh: "请放宽其中一条，或为它们补写试题。")
    }
    return Message(
      en: "Relax " + names.map { "“\($0.english)”" }.joined(separator: " or ")
        + ", or write items for \(names.count == 1 ? "it" : "them").",
      zh: "请放宽" + names.map { "“\($0.chinese)”" }.joined(separator: "或") + "，或为其补写试题。")
  }

  /// What the bank has for each rule of the conflict, section by section.
  private func supplyText(in language: Language) -> String {
    let isChinese = language == .chinese
    var rules: [BlueprintRule] = []
    for supply in supplies where !rules.contains(supply.rule) { rules.append(supply.rule) }
    return rules.map { rule in
      let counts = supplies.filter { $0.rule == rule }.map { supply in
        isChinese
          ? "\(supply.section.title) \(supply.items) 题"
          : "\(supply.items) in “\(supply.section.title)”"
      }
      return isChinese
        ? "题库中可计入“\(rule.name.chinese)”的：" + counts.joined(separator: "、") + "。"
        : " Items that count for “\(rule.name.english)”: " + counts.joined(separator: ", ") + "."
    }.joined()
  }
}

extension RuleConflict.Part {
  /// `简答题 4题`, `层次 综合应用 ≥10分`, `互斥 Q1、Q2`.
  public func text(in language: Language) -> String {
    let isChinese = language == .chinese
    switch self {
    case .section(_, let section, let bound):
      let counts = section.counts
      let range =
        counts.count == 1
        ? BlueprintRule.Unit.items.text(Fraction(counts.lowerBound), in: language)
        : BlueprintRule(
          name: Message(en: "", zh: ""), subject: .questions([]), unit: .items,
          minimum: bound == .upper ? nil : Fraction(counts.lowerBound),
          maximum: bound == .lower ? nil : Fraction(counts.upperBound)
        ).rangeText(in: language)
      return isChinese ? "\(section.title) \(range)" : "“\(section.title)” \(range)"
    case .rule(let rule, let bound):
      var shown = rule
      if bound == .upper, rule.minimum != rule.maximum { shown.minimum = nil }
      if bound == .lower, rule.minimum != rule.maximum { shown.maximum = nil }
      return "\(rule.name.text(in: language)) \(shown.rangeText(in: language))"
    case .enemies(let items):
      let names = items.map(\.rawValue).joined(separator: isChinese ? "、" : ", ")
      return isChinese ? "互斥 \(names)" : "enemies \(names)"
    case .required(let item): return isChinese ? "必选 \(item)" : "required \(item)"
    case .noRepeats(let forms):
      return isChinese ? "\(forms) 套卷互不重题" : "\(forms) forms without a common item"
    case .overlap(let overlap):
      return (isChinese ? "卷间重题 ≤" : "overlap ≤") + overlap.text(in: language)
    case .facilityGap(let gap): return (isChinese ? "卷间难度差 ≤" : "facility gap ≤") + "\(gap)"
    }
  }
}

extension FormRules.Overlap {
  /// `5分`, `3题`, `10%`.
  func text(in language: Language) -> String {
    switch unit {
    case .points: BlueprintRule.Unit.points.text(maximum, in: language)
    case .questions: BlueprintRule.Unit.questions.text(maximum, in: language)
    case .percent: "\(maximum)%"
    }
  }
}

extension RuleMend {
  /// A clause that says what to do.
  public func text(in language: Language) -> String {
    let isChinese = language == .chinese
    switch self {
    case .count(let section, let count):
      return isChinese
        ? "大题“\(section.title)”改为 \(count) 题"
        : "ask for \(BlueprintRule.Unit.items.text(Fraction(count), in: .english)) in “\(section.title)”"
    case .bound(let rule, let bound, let value):
      let amount = rule.unit.text(value, in: language)
      let isLower = bound == .lower
      return isChinese
        ? "把“\(rule.name.chinese)”的\(isLower ? "下限降到" : "上限提到") \(amount)"
        : "\(isLower ? "lower the minimum" : "raise the maximum") of “\(rule.name.english)” to \(amount)"
    case .write(let count, let item, let section):
      return isChinese
        ? "再编写 \(count) 道\(RuleMend.description(of: item, section, in: language))"
        : "write \(count) more \(RuleMend.description(of: item, section, in: language))"
    case .repeats(let forms):
      return isChinese
        ? "允许一题出现在 \(forms) 套卷上（卷间重题）" : "let an item stand on \(forms) forms (overlap)"
    case .overlap(let value, let unit):
      let text = FormRules.Overlap(maximum: value, unit: unit).text(in: language)
      return isChinese ? "卷间重题放宽到 ≤\(text)" : "allow an overlap of \(text)"
    case .facilityGap(let gap):
      return isChinese ? "卷间难度差放宽到 ≤\(gap)" : "allow a facility gap of \(gap)"
    case .without(let part):
      return isChinese
        ? "去掉“\(part.text(in: .chinese))”" : "give up “\(part.text(in: .english))”"
    }
  }

  /// `简答题（5分，知识点 A1-2，层次 领会，如 S3）`.
  private static func description(
    of item: Item, _ section: PaperSection, in language: Language
  ) -> String {
    let isChinese = language == .chinese
    var facts = [BlueprintRule.Unit.points.text(section.points, in: language)]
    let objectives = item.parts.compactMap { $0.objectives.first?.rawValue }
    let levels = item.parts.compactMap { $0.level?.name(in: language) }
    let comma = isChinese ? "、" : ", "
    if !objectives.isEmpty {
      facts.append(
        (isChinese ? "知识点 " : "objective ") + objectives.joined(separator: comma))
    }
    if !levels.isEmpty {
      facts.append((isChinese ? "层次 " : "level ") + levels.joined(separator: comma))
    }
    facts.append(isChinese ? "如 \(item.id)" : "like \(item.id)")
    return item.kind.name(in: language)
      + (isChinese
        ? "（" + facts.joined(separator: "，") + "）" : " (" + facts.joined(separator: ", ") + ")")
  }
}
