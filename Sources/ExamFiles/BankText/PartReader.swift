// Reads one question: its fields, stem, options and key or rubric.

import ExamCore

/// The reader of an item that is one question, or of a part of a case.
struct PartReader {
  var log: ReadingLog
  let item: Item.ID
  /// From 1.
  let number: Int
  let kind: ItemKind
  let heading: SourceSlice

  private var subject: SourceMap.Subject { .part(item, number) }

  /// The question; nil only for the kind that is no question, a case.
  mutating func part(_ entries: [BlockEntry]) -> ItemPart? {
    log.record(heading, for: subject)
    let objectives = log.ids(.objectives, in: entries).map { Objective.ID($0) }
    let level = log.word(.level, of: Names.levels, code: .unknownLevel, in: entries)
    let facility = facility(entries)
    let points = log.number(.points, .points, in: entries)
    let minutes = log.number(.minutes, .minutes, in: entries)
    let stem = entries.looseText?.text.text ?? ""
    guard let body = body(entries) else { return nil }
    recordPlaces(entries)
    return ItemPart(
      objectives: objectives, level: level, facility: facility, minutes: minutes, stem: stem,
      body: body, statedPoints: points, explanation: entries.text(.explanation))
  }

  private mutating func body(_ entries: [BlockEntry]) -> QuestionBody? {
    switch kind {
    case .singleChoice: return .singleChoice(choice(entries))
    case .multipleChoice: return .multipleChoice(choice(entries))
    case .trueFalse: return .trueFalse(key: truth(entries))
    case .blanks: return .blanks(blanks(entries))
    case .term, .shortAnswer, .essay:
      var reader = RubricReader(log: log.handedOver(), subject: subject)
      let rubric = reader.rubric(entries)
      log = reader.log
      switch kind {
      case .term: return .term(rubric)
      case .shortAnswer: return .shortAnswer(rubric)
      default: return .essay(rubric)
      }
    case .caseStudy: return nil
    }
  }

  private mutating func recordPlaces(_ entries: [BlockEntry]) {
    let fields: [(FieldKey, SourceMap.Field)] = [
      (.objectives, .objectives), (.level, .level), (.facility, .facility), (.points, .points),
      (.key, .key), (.cap, .cap),
    ]
    for (key, field) in fields {
      if let entry = entries[key] { log.record(entry.value, for: subject, field) }
    }
    if let stem = entries.looseText { log.record(stem.written, for: subject, .stem) }
    for (position, option) in entries.options.enumerated() {
      log.record(option.value, for: subject, .option(position))
    }
  }

  /// 难度: a rate from 0 to 1, also as a percentage, or a word.
  private mutating func facility(_ entries: [BlockEntry]) -> Facility? {
    guard let entry = entries[.facility], !entry.isEmpty else { return nil }
    let value = entry.value.text.withoutSpace
    if let band = Names.bands[value] { return .band(band) }
    var text = TextFolding.lookupKey(value)
    let isPercentage = text.hasSuffix("%")
    if isPercentage { text.removeLast() }
    if let number = Fraction(parsing: text) {
      let rate = isPercentage ? number.divided(by: 100) ?? number : number
      if rate >= .zero && rate <= .one { return .rate(rate) }
    }
    log.error(
      .unknownFacility, at: entry.value,
      Message(
        en: "\(quoted(value)) is no facility", zh: "\(quoted(value))不能作为难度"),
      Message(
        en: "write the expected rate from 0 to 1 (1 = easy) such as 0.75, "
          + "or easy, fairly easy, fairly hard, hard",
        zh: "写 0 到 1 之间的预期得分率（1 为最易），如 0.75，或写易、较易、较难、难"))
    return nil
  }

  // MARK: Choice

  private mutating func choice(_ entries: [BlockEntry]) -> ChoiceBody {
    ChoiceBody(
      options: entries.options.map(\.text.text), key: letters(entries[.key]),
      anchored: letters(entries[.anchored]), optionPoints: optionPoints(entries[.optionPoints]))
  }

  /// `B`, `ABD`, `A、B、D`: positions, ascending, each once.
  private mutating func letters(_ entry: BlockEntry?) -> [Int] {
    guard let entry else { return [] }
    var positions: [Int] = []
    for scalar in entry.value.text.unicodeScalars where !Self.isFiller(scalar) {
      guard let position = OptionLetter.position(scalar) else {
        reportBadKey(
          entry,
          Message(
            en: "write the letters of the options, such as B or ABD",
            zh: "写选项字母，如 B 或 ABD"))
        return []
      }
      if !positions.contains(position) { positions.append(position) }
    }
    return positions.sorted()
  }

  private static func isFiller(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isSpace || ",，、;；.．。()（）/".unicodeScalars.contains(scalar)
  }

  private mutating func reportBadKey(_ entry: BlockEntry, _ remedy: Message) {
    let value = entry.value.text.withoutSpace
    log.error(
      .badKey, at: entry.value,
      Message(
        en: "\(quoted(value)) cannot be read as \(quoted(entry.written.text))",
        zh: "\(quoted(value))不能作为\(quoted(entry.written.text))"), remedy)
  }

  /// `A 0.5、B 0.5、D 1`.
  private mutating func optionPoints(_ entry: BlockEntry?) -> [Int: Points] {
    guard let entry, !entry.isEmpty else { return [:] }
    var points: [Int: Points] = [:]
    let parts = EscapedText.split(entry.value.text) {
      isListSeparator($0) || $0 == ";" || $0 == "；"
    }
    for part in parts.map(\.withoutSpace) {
      if let letter = part.unicodeScalars.first, let position = OptionLetter.position(letter),
        let number = NumberKind.points.number(in: part.afterFirstScalar.withoutPointsMark),
        points[position] == nil
      {
        points[position] = number
      } else {
        log.error(
          .badOptionPoints, at: SourceSlice(line: entry.value.line, text: part),
          Message(
            en: "\(quoted(part)) does not give an option its points, or a second time",
            zh: "\(quoted(part))不是“选项 分值”，或者同一选项写了两次"),
          Message(
            en: "write each letter with its points, such as `A 0.5, B 0.5, D 1`",
            zh: "每个选项写字母和分值，如“A 0.5、B 0.5、D 1”"))
      }
    }
    return points
  }

  // MARK: True/false and blanks

  private mutating func truth(_ entries: [BlockEntry]) -> Bool? {
    guard let entry = entries[.key], !entry.isEmpty else { return nil }
    if let key = Names.truths[entry.value.text] { return key }
    reportBadKey(entry, Message(en: "write true or false", zh: "写“对”或“错”"))
    return nil
  }

  /// `及时 | 迅速；准确`.
  private mutating func blanks(_ entries: [BlockEntry]) -> [Blank] {
    guard let entry = entries[.key], !entry.isEmpty else { return [] }
    return EscapedText.split(entry.value.text) { $0 == "；" || $0 == ";" }.map { part in
      let answers = EscapedText.split(part) { $0 == "|" || $0 == "｜" }.map(EscapedText.plain)
      if answers.contains("") {
        log.error(
          .emptyAnswer, at: SourceSlice(line: entry.value.line, text: part),
          Message(en: "an answer of a blank says nothing", zh: "填空题的一个答案是空的"),
          Message(
            en:
              "part blanks by `;` and the alternatives of one blank by `|`: `quick | prompt; exact`",
            zh: "各空用“；”隔开，同一空的不同答案用“|”隔开，如“及时 | 迅速；准确”"))
      }
      return Blank(answers: answers.filter { !$0.isEmpty })
    }
  }
}

extension Substring {
  /// Without the `:` or `=` that may stand between a letter and its points.
  fileprivate var withoutPointsMark: Substring {
    let text = withoutLeadingSpace
    switch text.unicodeScalars.first {
    case ":", "：", "=", "＝": return text.afterFirstScalar
    default: return text
    }
  }
}
