// Reads the lines of 约束: a subject and its range.

import ExamCore

/// The reader of `SUBJECT：RANGE`.
struct ConstraintReader {
  var log: ReadingLog

  mutating func constraint(_ slice: SourceSlice) -> BlueprintConstraint? {
    guard
      let colon = EscapedText.firstIndex(in: slice.text, where: { $0 == "：" || $0 == ":" })
    else {
      report(
        slice,
        Message(
          en: "the constraint \(quoted(slice.text.withoutSpace)) has no range",
          zh: "约束\(quoted(slice.text.withoutSpace))没有范围"))
      return nil
    }
    guard let subject = subject(slice.text[..<colon], slice.line) else { return nil }
    let value = slice.text[colon...].afterFirstScalar
    guard let range = RangeText(value), Self.fits(range, subject) else {
      log.error(
        .badRange, at: SourceSlice(line: slice.line, text: value),
        Message(
          en: "\(quoted(value.withoutSpace)) is no range for this constraint",
          zh: "\(quoted(value.withoutSpace))不是这条约束能用的范围"),
        Self.form(of: subject))
      return nil
    }
    return BlueprintConstraint(
      subject, minimum: range.minimum, maximum: range.maximum,
      unit: subject.countsQuestions ? range.countingUnit ?? .points : .points)
  }

  private static func fits(_ range: RangeText, _ subject: BlueprintConstraint.Subject) -> Bool {
    switch subject {
    case .questions, .each: range.countingUnit != nil
    case .meanFacility:
      range.unit == nil && (range.maximum ?? .zero) <= .one && (range.minimum ?? .zero) <= .one
    // `≤140分` means minutes here, as it does behind 用时 of an item.
    case .minutes: [nil, .minutes, .points].contains(range.unit)
    case .words: [nil, .words].contains(range.unit)
    }
  }

  private static func form(of subject: BlueprintConstraint.Subject) -> Message {
    switch subject {
    case .meanFacility:
      Message(en: "write rates from 0 to 1, such as 0.60-0.75", zh: "写 0 到 1 之间的得分率，如 0.60-0.75")
    case .minutes:
      Message(en: "write minutes such as <=140 or 100-140", zh: "写分钟数，如 ≤140分钟 或 100-140分钟")
    case .words:
      Message(en: "write a number of words such as <=6000", zh: "写字数，如 ≤6000字")
    case .questions, .each:
      Message(
        en: "write 18-22 points, >=2 points, <=25, 10 points, 3-5 questions or >=60%, "
          + "the smaller number first",
        zh: "写 18-22分、≥2分、≤25分、10分、3-5题 或 ≥60%，小的数在前")
    }
  }

  private mutating func report(_ slice: SourceSlice, _ message: Message) {
    log.error(
      .malformedConstraint, at: slice, message,
      Message(
        en: "write `- SUBJECT: RANGE`, such as `- level recall: 18-22 points`, "
          + "`- kind short answer × chapter 3: >=5` or `- each chapter: >=2`",
        zh: "写成“- 对象：范围”，如“- 层次 识记：18-22分”“- 题型 简答题 × 章 3：≥5分”“- 每章：≥2分”"))
  }

  // MARK: Subjects

  private mutating func subject(
    _ text: Substring, _ line: Int
  ) -> BlueprintConstraint.Subject? {
    switch TextFolding.lookupKey(text) {
    case "平均难度", "meanfacility": return .meanFacility
    case "用时", "答题时间", "预计用时", "minutes": return .minutes
    case "字数", "阅读量", "words": return .words
    case "全卷", "paper": return .questions([])
    default: break
    }
    var factors = Self.factors(text)[...]
    let each = factors.first.flatMap(Self.each)
    if each != nil { factors = factors.dropFirst() }
    var selectors: [BlueprintConstraint.Selector] = []
    for part in factors {
      guard let selector = selector(SourceSlice(line: line, text: part)) else { return nil }
      selectors.append(selector)
    }
    return each.map { .each($0, with: selectors) } ?? .questions(selectors)
  }

  private static func each(_ text: Substring) -> BlueprintConstraint.Each? {
    let key = TextFolding.lookupKey(text)
    return BlueprintConstraint.Each.allCases.first { each in
      Language.allCases.contains { key == TextFolding.lookupKey(each.name(in: $0)) }
    }
  }

  /// Parted by `×`, or by `x` or `*` with white space around.
  private static func factors(_ text: Substring) -> [Substring] {
    var factors: [Substring] = []
    var rest = text
    var from = rest.startIndex
    while let mark = EscapedText.firstIndex(
      in: rest[from...], where: { "×xX*".unicodeScalars.contains($0) })
    {
      let scalars = text.unicodeScalars
      let after = scalars.index(after: mark)
      let isAlone =
        mark > text.startIndex && scalars[scalars.index(before: mark)].isSpace
        && after < text.endIndex && scalars[after].isSpace
      if scalars[mark] == "×" || isAlone {
        factors.append(rest[..<mark])
        rest = text[after...]
      }
      from = after
    }
    return factors + [rest]
  }

  /// One factor of a subject; nil when it was reported.
  mutating func selector(_ slice: SourceSlice) -> BlueprintConstraint.Selector? {
    let text = slice.text.withoutLeadingSpace
    for (word, make) in Self.words {
      guard let value = Self.value(of: text, behind: word) else { continue }
      if let selector = make(value) { return selector }
      report(
        slice,
        Message(
          en: "\(quoted(value.withoutSpace)) is nothing that “\(word)” can be",
          zh: "“\(word)”没有\(quoted(value.withoutSpace))"))
      return nil
    }
    if text.unicodeScalars.first == "第", let close = text.unicodeScalars.firstIndex(of: "章"),
      let selector = Self.chapter(text[...close])
    {
      return selector
    }
    if let field = Self.headFields.first(where: { TextFolding.lookupKey(text).hasPrefix($0) }) {
      log.error(
        .malformedConstraint, at: slice,
        Message(
          en: "“\(field)” is no constraint but a field of the blueprint",
          zh: "“\(field)”不是约束，是细目表开头的字段"),
        Message(
          en: "write it in the head of the file, without a dash", zh: "写到文件开头，行首不要“-”"))
      return nil
    }
    report(
      slice,
      Message(
        en: "unknown subject \(quoted(text.withoutSpace)) of a constraint",
        zh: "约束的对象\(quoted(text.withoutSpace))不认识"))
    return nil
  }

  private static let headFields = [
    FieldKey.required, .forbidden, .exposure, .overlap, .facilityGap,
  ]
  .flatMap { [$0.words.chinese, TextFolding.lookupKey($0.words.english)] }

  /// What stands behind the word; an English word must end there.
  private static func value(of text: Substring, behind word: String) -> Substring? {
    var rest = text.unicodeScalars
    for wanted in word.unicodeScalars {
      guard let scalar = rest.popFirst(),
        TextFolding.halfWidth(scalar).properties.lowercaseMapping == String(wanted)
      else { return nil }
    }
    let isEnglish = word.utf8.allSatisfy { $0 < 0x80 }
    if isEnglish, let next = rest.first, !next.isSpace { return nil }
    return Substring(rest)
  }

  private typealias Maker = @Sendable (Substring) -> BlueprintConstraint.Selector?

  private static let words: [(String, Maker)] = [
    ("层次", level), ("level", level), ("章", chapter), ("chapter", chapter),
    ("节", section), ("section", section), ("知识点", objective), ("objective", objective),
    ("题型", kind), ("kind", kind), ("难度", band), ("facility", band), ("标签", tag),
    ("tag", tag),
  ]

  @Sendable private static func level(_ text: Substring) -> BlueprintConstraint.Selector? {
    Names.levels[text].map { .level($0) }
  }

  @Sendable private static func chapter(_ text: Substring) -> BlueprintConstraint.Selector? {
    if let importance = Names.importances[text] { return .importance(importance) }
    var label = text.withoutSpace
    if label.unicodeScalars.first == "第", label.unicodeScalars.last == "章" {
      label = label.dropLast().afterFirstScalar
    }
    return id(label).map { .chapter(Chapter.ID($0)) }
  }

  @Sendable private static func section(_ text: Substring) -> BlueprintConstraint.Selector? {
    id(text).map { .section(Section.ID($0)) }
  }

  @Sendable private static func objective(_ text: Substring) -> BlueprintConstraint.Selector? {
    id(text).map { .objective(Objective.ID($0)) }
  }

  @Sendable private static func kind(_ text: Substring) -> BlueprintConstraint.Selector? {
    Names.kinds[text].map { .kind($0) }
  }

  @Sendable private static func band(_ text: Substring) -> BlueprintConstraint.Selector? {
    Names.bands[text].map { .facility($0) }
  }

  @Sendable private static func tag(_ text: Substring) -> BlueprintConstraint.Selector? {
    let tag = EscapedText.plain(text)
    return tag.isEmpty ? nil : .tag(tag)
  }

  private static func id(_ text: Substring) -> String? {
    let id = TextFolding.halfWidth(String(text.withoutSpace))
    return isID(id) ? id : nil
  }
}
