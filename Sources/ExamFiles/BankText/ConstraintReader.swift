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
        subject == .meanFacility
          ? Message(
            en: "write rates from 0 to 1, such as 0.60-0.75", zh: "写 0 到 1 之间的得分率，如 0.60-0.75")
          : Message(
            en: "write 18-22 points, >=2 points, <=25, 10 points or 3-5 questions, "
              + "the smaller number first",
            zh: "写 18-22分、≥2分、≤25分、10分 或 3-5题，小的数在前"))
      return nil
    }
    return BlueprintConstraint(
      subject, minimum: range.minimum, maximum: range.maximum, unit: range.unit ?? .points)
  }

  private static func fits(_ range: RangeText, _ subject: BlueprintConstraint.Subject) -> Bool {
    guard subject == .meanFacility else { return true }
    return range.unit == nil && (range.maximum ?? .zero) <= .one && (range.minimum ?? .zero) <= .one
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
    let key = TextFolding.lookupKey(text)
    if ["平均难度", "meanfacility"].contains(key) { return .meanFacility }
    for each in BlueprintConstraint.Each.allCases {
      for language in Language.allCases
      where key == TextFolding.lookupKey(each.name(in: language)) {
        return .each(each)
      }
    }
    var selectors: [BlueprintConstraint.Selector] = []
    for part in Self.factors(text) {
      guard let selector = selector(SourceSlice(line: line, text: part)) else { return nil }
      selectors.append(selector)
    }
    return .questions(selectors)
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

  private mutating func selector(_ slice: SourceSlice) -> BlueprintConstraint.Selector? {
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
    report(
      slice,
      Message(
        en: "unknown subject \(quoted(text.withoutSpace)) of a constraint",
        zh: "约束的对象\(quoted(text.withoutSpace))不认识"))
    return nil
  }

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
