// Every question examines objectives that the outline knows.

/// Questions without objectives, and objectives that do not exist.
public struct ObjectiveCheck: BankCheck {
  public init() {}

  public func findings(in bank: Bank) -> [Finding] {
    let index = OutlineIndex(bank.outline)
    let known = index.entries.map(\.objective.id.rawValue)
    let words = DidYouMean(among: known)
    var findings: [Finding] = []
    for part in bank.checkedParts {
      if part.part.objectives.isEmpty {
        findings.append(
          part.finding(
            .error, "no-objective", .objectives, en: "no objective is named", zh: "没有写知识点",
            remedy: Message(
              en: "Add a line such as “objectives: \(known.first ?? "A1.1-1")”.",
              zh: "请加一行，例如“知识点：\(known.first ?? "A1.1-1")”。")))
      }
      for id in part.part.objectives where index[id] == nil {
        findings.append(unknown(id, in: part, .objectives, words, known.first))
      }
      for (number, criterion) in (part.part.body.rubric?.criteria ?? []).enumerated() {
        if let id = criterion.objective, index[id] == nil {
          findings.append(unknown(id, in: part, .criterion(number), words, known.first))
        }
      }
    }
    return findings
  }

  private func unknown(
    _ id: Objective.ID, in part: CheckedPart, _ field: SourceMap.Field, _ words: DidYouMean,
    _ example: String?
  ) -> Finding {
    let near = words.suggestion(for: id.rawValue)
    return part.finding(
      .error, "unknown-objective", field, en: "the outline has no objective “\(id)”",
      zh: "大纲中没有知识点“\(id)”",
      remedy: near.map {
        Message(en: "Did you mean \($0)?", zh: "是不是 \($0)？")
      }
        ?? Message(
          en: "Use an id of outline.txt, such as \(example ?? "A1.1-1").",
          zh: "请使用 outline.txt 中的编号，例如 \(example ?? "A1.1-1")。"))
  }
}
