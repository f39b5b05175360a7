// A rubric grades its own samples as they deserve, and its model answer fully.

/// Samples that come out otherwise, as a compiler reports a failing assertion.
public struct SampleCheck: BankCheck {
  public init() {}

  public func findings(in bank: Bank) -> [Finding] {
    var findings: [Finding] = []
    for part in bank.checkedParts {
      guard let rubric = part.part.body.rubric, !rubric.criteria.isEmpty else { continue }
      let scorer = RubricScorer(rubric, glossary: bank.glossary)
      for (index, sample) in rubric.samples.enumerated() {
        let score = scorer.score(sample.text)
        if let finding = finding(for: sample, score, at: index, in: part) {
          findings.append(finding)
        }
      }
      let byPerson = rubric.criteria.contains(where: \.isForPerson)
      guard !rubric.modelAnswer.isBlank, !byPerson else { continue }
      let model = scorer.score(rubric.modelAnswer)
      if model.points != rubric.total || model.state == .awaiting {
        findings.append(
          part.finding(
            .warning, "model-answer",
            en: "the model answer earns \(model.points) of \(rubric.total) points"
              + SampleCheck.missed(model).english,
            zh: "参考答案按细则只得 \(model.points)/\(rubric.total) 分" + SampleCheck.missed(model).chinese,
            remedy: Message(
              en: "Add its words to the criteria it misses, or complete the answer.",
              zh: "请把参考答案的说法补进未命中的采分点，或补全答案。")))
      }
    }
    return findings
  }

  private func finding(
    for sample: RubricSample, _ score: QuestionScore, at index: Int, in part: CheckedPart
  ) -> Finding? {
    let waits = score.state == .awaiting
    let byPerson = score.marks.contains { $0.state == .awaiting && $0.confidence == .zero }
    if waits, sample.mayNeedPerson || byPerson { return nil }
    if !waits, score.points == sample.points { return nil }
    let quoted = SampleCheck.shortened(sample.text)
    let result =
      waits
      ? Message(
        en: "is sent to a person (\(score.reasons.map(\.english).joined(separator: "; ")))",
        zh: "会交人工复核（\(score.reasons.map(\.chinese).joined(separator: "；"))）")
      : Message(
        en: "gets \(score.points)\(SampleCheck.found(score).english)",
        zh: "实得 \(score.points) 分\(SampleCheck.found(score).chinese)")
    return part.finding(
      .error, "sample", .sample(index),
      en: "sample \(index + 1) deserves \(sample.points) but \(result.english): “\(quoted)”",
      zh: "示例 \(index + 1) 应得 \(sample.points) 分，\(result.chinese)：“\(quoted)”",
      remedy: Message(
        en:
          "Mend the pattern, or the points the sample deserves; [\(sample.points)?] also allows a person.",
        zh: "请修改采分点，或示例应得的分；写成 [\(sample.points)?] 表示也可交人工。"))
  }

  private static func found(_ score: QuestionScore) -> Message {
    let labels = score.marks.filter { $0.points > .zero }.map { "\($0.label) \($0.points)" }
    guard !labels.isEmpty else { return Message(en: "", zh: "") }
    return Message(
      en: " (\(labels.joined(separator: ", ")))", zh: "（\(labels.joined(separator: "，"))）")
  }

  private static func missed(_ score: QuestionScore) -> Message {
    let labels = score.marks.filter { $0.points < $0.maximum }.map(\.label)
    guard !labels.isEmpty else { return Message(en: "", zh: "") }
    return Message(
      en: "; not found: \(labels.joined(separator: ", "))",
      zh: "；未命中：\(labels.joined(separator: "，"))")
  }

  private static func shortened(_ text: String) -> String {
    let line = text.split(separator: "\n").joined(separator: " ")
    return line.count > 40 ? line.prefix(40) + "…" : line
  }
}
