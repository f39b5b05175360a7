// Points add up: rubric, cap, stated points, and the number a stem promises.

/// Points that do not agree with each other.
public struct PointsCheck: BankCheck {
  public init() {}

  public func findings(in bank: Bank) -> [Finding] {
    var findings: [Finding] = []
    for part in bank.checkedParts {
      if let rubric = part.part.body.rubric, !rubric.criteria.isEmpty {
        findings += self.findings(rubric, in: part)
      } else if part.item.kind == .caseStudy, part.part.ownPoints == nil {
        findings.append(
          part.finding(
            .error, "no-points", .points, en: "a part of a case without a rubric states no points",
            zh: "案例中没有评分细则的小题没有写分值",
            remedy: Message(en: "Add “points: 2”.", zh: "请写“分值：2”。")))
      }
    }
    return findings
  }

  private func findings(_ rubric: Rubric, in part: CheckedPart) -> [Finding] {
    var findings: [Finding] = []
    if let cap = rubric.cap, cap > rubric.sum {
      findings.append(
        part.finding(
          .error, "points-sum", .cap,
          en: "the cap is \(cap), but the criteria add up to \(rubric.sum)",
          zh: "封顶 \(cap) 分，但采分点合计只有 \(rubric.sum) 分",
          remedy: Message(
            en: "Lower the cap, or add criteria.", zh: "请改小封顶，或补上采分点。")))
    }
    if let stated = part.part.statedPoints, stated != rubric.total {
      findings.append(
        part.finding(
          .error, "points-sum", .points,
          en: "\(stated) points are stated, but the rubric is worth \(rubric.total)",
          zh: "写明 \(stated) 分，但评分细则合计 \(rubric.total) 分",
          remedy: Message(
            en: "Make them agree; “cap: \(stated)” caps a larger sum.",
            zh: "请使两者一致；合计更多时可写“封顶：\(stated)”。")))
    }
    if let promised = PointsCheck.pointsPromised(by: part.part.stem), promised != rubric.total {
      findings.append(
        part.finding(
          .error, "points-sum", .stem,
          en: "the stem promises \(promised) points, but the rubric is worth \(rubric.total)",
          zh: "题干写明 \(promised) 分，但评分细则合计 \(rubric.total) 分",
          remedy: Message(
            en: "Leave the points out of the stem: the paper prints them.",
            zh: "题干中不必写分值，试卷会自动印上。")))
    }
    return findings
  }

  /// The number in a `（5分）` at the end of a stem.
  static func pointsPromised(by stem: String) -> Points? {
    let text = TextFolding.trimmed(TextFolding.halfWidth(stem))
    guard text.hasSuffix("分)"), let open = text.lastIndex(of: "(") else { return nil }
    return Points(parsing: TextFolding.trimmed(text[text.index(after: open)...].dropLast(2)))
  }
}
