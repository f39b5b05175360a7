// Stems that ask for what is not so are few, and say so plainly.

/// Negative stems without a mark, and chapters with too many negative stems.
public struct NegativeStemCheck: BankCheck {
  /// A chapter with fewer choice questions is not judged.
  static let fewest = 10

  public init() {}

  public func findings(in bank: Bank) -> [Finding] {
    let index = OutlineIndex(bank.outline)
    var findings: [Finding] = []
    var tallies: [Chapter.ID: (all: Int, negative: Int)] = [:]
    for part in bank.checkedParts where part.part.body.choice != nil {
      let negative = NegativeStem.of(part.part.stem)
      if negative == .plain { findings.append(unmarked(part)) }
      guard let entry = part.part.objectives.first.flatMap({ index[$0] }) else { continue }
      tallies[entry.chapter, default: (0, 0)].all += 1
      if negative != nil { tallies[entry.chapter, default: (0, 0)].negative += 1 }
    }
    for chapter in bank.outline.chapters {
      let tally = tallies[chapter.id] ?? (0, 0)
      guard tally.all >= NegativeStemCheck.fewest, tally.negative * 10 > tally.all else { continue }
      findings.append(
        Finding(
          .note, "negative-stems", at: bank.sources.place(.chapter(chapter.id)),
          Message(
            en:
              "chapter \(chapter.id): \(tally.negative) of \(tally.all) choice questions ask for what is not so",
            zh: "第\(chapter.id)章：\(tally.all) 道选择题中有 \(tally.negative) 道是否定式提问"),
          remedy: Message(
            en: "Ask some of them positively; one in ten is plenty.", zh: "请把一些改成正面提问，不超过十分之一为宜。")))
    }
    return findings
  }

  private func unmarked(_ part: CheckedPart) -> Finding {
    part.finding(
      .note, "negative-stem", .stem, en: "the stem asks for what is not so with a plain negation",
      zh: "题干用不显眼的否定词提问",
      remedy: Message(
        en: "Ask positively, or write NOT or EXCEPT in capitals.", zh: "请改成正面提问，或写成“不属于……的是”“错误的是”。"
      ))
  }
}
