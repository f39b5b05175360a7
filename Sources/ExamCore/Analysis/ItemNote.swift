// Remarks on a question that its statistics support, and no others.

/// One remark; D is ``ItemStatistics/upperLower``.
public enum ItemNote: Hashable, Sendable {
  /// Nobody's response is evidence.
  case noEvidence
  /// Fewer than 20 papers: no discrimination, no reliability.
  case fewPapers(Int)
  /// 20 to 29 papers.
  case caution(Int)
  /// Everyone earned the same.
  case noSpread
  /// D < 0: check the key first.
  case checkKey
  /// Facility below 0.10 and D ≤ 0.
  case checkItem
  /// D ≥ 0.40.
  case veryGood
  /// D 0.30–0.39.
  case good
  /// D 0.20–0.29.
  case acceptable
  /// D < 0.20 on an item that is not easy.
  case poor
  /// D < 0.20 on an item with facility 0.80 or more, where it can hardly be higher.
  case easy
  /// Wrong options that nobody chose.
  case unusedDistractors([String])
  /// Wrong options chosen more often than a right one.
  case distractorsAboveKey([String])

  /// Whether an author should look at the item.
  public var isFlag: Bool {
    switch self {
    case .checkKey, .checkItem, .poor, .distractorsAboveKey: true
    case .noEvidence, .fewPapers, .caution, .noSpread, .veryGood, .good, .acceptable, .easy,
      .unusedDistractors:
      false
    }
  }

  /// The remarks on a question, in the order of this list of cases. Bands are read off the values as printed, with three decimals.
  static func all(for item: ItemStatistics, on question: KeyedQuestion) -> [ItemNote] {
    guard item.count > 0 else { return [.noEvidence] }
    var notes: [ItemNote] = []
    switch SampleCaution(papers: item.papers) {
    case .tooFew: notes.append(.fewPapers(item.papers))
    case .caution: notes.append(.caution(item.papers))
    case .none: break
    }
    if item.deviation == 0 {
      notes.append(.noSpread)
    } else if let d = item.upperLower, let facility = item.facility {
      notes += bands(
        d: FixedDecimals.rounded(d, places: 3), facility: FixedDecimals.rounded(facility, places: 3)
      )
    }
    return notes + distractors(of: item, on: question)
  }

  private static func bands(d: Double, facility: Double) -> [ItemNote] {
    var notes: [ItemNote] = d < 0 ? [.checkKey] : []
    if facility < 0.10, d <= 0 { notes.append(.checkItem) }
    if !notes.isEmpty { return notes }
    if d >= 0.40 { return [.veryGood] }
    if d >= 0.30 { return [.good] }
    if d >= 0.20 { return [.acceptable] }
    return facility >= 0.80 ? [.easy] : [.poor]
  }

  /// Options say nothing about distractors when few people answered.
  private static func distractors(of item: ItemStatistics, on question: KeyedQuestion)
    -> [ItemNote]
  {
    guard item.count >= 20, !item.options.isEmpty else { return [] }
    let all: [String]
    let right: [String]
    switch question.part.body {
    case .singleChoice, .multipleChoice:
      all = question.optionOrder.indices.map(OptionLetter.name)
      right = question.keyPositions.map(OptionLetter.name)
    case .trueFalse(let key):
      all = ["true", "false"]
      right = key.map { [$0 ? "true" : "false"] } ?? []
    case .blanks, .term, .shortAnswer, .essay: return []
    }
    func count(_ name: String) -> Int { item.options.first { $0.name == name }?.count ?? 0 }
    guard let least = right.map(count).min() else { return [] }
    let wrong = all.filter { !right.contains($0) }
    let unused = wrong.filter { count($0) == 0 }
    let above = wrong.filter { count($0) > least }
    return (unused.isEmpty || wrong.count < 2 ? [] : [.unusedDistractors(unused)])
      + (above.isEmpty ? [] : [.distractorsAboveKey(above)])
  }
}
