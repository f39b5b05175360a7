// A constructed question has a rubric that can be applied.

/// Missing criteria, any-N criteria with too few key points, empty patterns.
public struct RubricCheck: BankCheck {
  public init() {}

  public func findings(in bank: Bank) -> [Finding] {
    var findings: [Finding] = []
    for part in bank.checkedParts {
      guard let rubric = part.part.body.rubric else { continue }
      if rubric.criteria.isEmpty {
        if let key = EnumerationKey(part.part) {
          findings.append(enumeration(key, in: part))
          continue
        }
        findings.append(
          part.finding(
            .error, "no-rubric", en: "the question has no rubric", zh: "没有采分点",
            remedy: Message(
              en: "Add “rubric:” with lines such as “- [2] words: pattern | pattern”.",
              zh: "请写“采分点：”，每行如“- [2] 要点：词 | 词”。")))
        continue
      }
      for (index, criterion) in rubric.criteria.enumerated() {
        findings += self.findings(criterion, at: index, in: part)
      }
    }
    return findings
  }

  private func enumeration(_ key: EnumerationKey, in part: CheckedPart) -> Finding {
    let count = key.points.count
    return part.finding(
      .warning, "no-rubric-list",
      en:
        "the question has no rubric: the \(count) points of the model answer are counted instead, with low confidence",
      zh: "没有采分点：按参考答案列出的 \(count) 点计数评分，置信度低",
      remedy: Message(
        en: "Add “rubric:” with lines such as “- [2] words: pattern | pattern”.",
        zh: "请写“采分点：”，每行如“- [2] 要点：词 | 词”。"))
  }

  private func findings(
    _ criterion: Criterion, at index: Int, in part: CheckedPart
  ) -> [Finding] {
    var findings: [Finding] = []
    func add(_ code: String, en: String, zh: String, _ remedy: Message) {
      findings.append(
        part.finding(.error, code, .criterion(index), en: en, zh: zh, remedy: remedy))
    }
    if criterion.points <= .zero {
      add(
        "criterion-points", en: "criterion “\(criterion.label)” is worth \(criterion.points)",
        zh: "采分点“\(criterion.label)”的分值是 \(criterion.points)",
        Message(en: "Give it points above 0.", zh: "请写大于 0 的分值。"))
    }
    switch criterion.way {
    case .anyOf(let count, let points) where count < 1 || count > points.count:
      add(
        "any-of", en: "“\(criterion.label)” wants \(count) of \(points.count) key points",
        zh: "“\(criterion.label)”要求 \(points.count) 个要点中的 \(count) 个",
        Message(
          en: "Add key points one step in, or lower the number after ×.",
          zh: "请在下一级补上要点，或改小 × 后的数。"))
    case .anyOf(_, let points):
      for point in points where !point.pattern.canMatch {
        add(
          "empty-pattern", en: "key point “\(point.label)” can never be found",
          zh: "要点“\(point.label)”永远不会命中",
          Message(en: "Write a pattern after “:”.", zh: "请在“：”后写出判分的词。"))
      }
    case .pattern(let pattern) where !pattern.canMatch:
      add(
        "empty-pattern", en: "criterion “\(criterion.label)” can never be found",
        zh: "采分点“\(criterion.label)”永远不会命中",
        Message(en: "Write a pattern after “:”.", zh: "请在“：”后写出判分的词。"))
    case .pattern, .person, .levels: break
    }
    return findings
  }
}

extension Pattern {
  /// Whether some response can satisfy it: a required group, and no empty required group.
  var canMatch: Bool {
    let required = groups.filter { !$0.isForbidden }
    return !required.isEmpty
      && required.allSatisfy { group in
        group.steps.allSatisfy { step in step.count { $0.canMatch } >= group.least }
      }
  }
}

extension Pattern.Term {
  /// Whether every chain holds something that can be looked for.
  fileprivate var canMatch: Bool {
    !chains.isEmpty
      && chains.allSatisfy { chain in
        chain.pieces.contains { piece in
          switch piece {
          case .name: true
          case .text(let characters, _):
            characters.contains { $0.map { !ResponseText(String($0)).isEmpty } ?? false }
          }
        }
      }
  }
}
