// A question asks something, and a case has a story and parts.

/// Empty stems, cases without material or parts, other items with material or several parts.
public struct StemCheck: BankCheck {
  public init() {}

  public func findings(in bank: Bank) -> [Finding] {
    var findings: [Finding] = []
    for part in bank.checkedParts where part.part.stem.isBlank {
      findings.append(
        part.finding(
          .error, "no-stem", en: "the question has no stem", zh: "没有题干",
          remedy: Message(
            en: "Write the question under its fields.", zh: "请在各字段之后写出题干。")))
    }
    for item in bank.items {
      func add(_ code: String, _ en: String, _ zh: String, _ remedy: Message) {
        findings.append(
          Finding(
            .error, code, at: bank.sources.place(.item(item.id)),
            Message(en: "\(item.id): \(en)", zh: "\(item.id)：\(zh)"), remedy: remedy))
      }
      if item.kind == .caseStudy {
        if item.material.isBlank {
          add(
            "no-material", "the case has no material", "案例没有材料",
            Message(en: "Write it under “material:”.", zh: "请写在“材料：”之后。"))
        }
        if item.parts.isEmpty {
          add(
            "no-parts", "the case has no questions", "案例没有小题",
            Message(
              en: "Add parts such as “### 1 short answer”.", zh: "请加上“### 1 简答题”这样的小题。"))
        }
      } else if item.parts.count != 1 || item.parts.first?.body.kind != item.kind {
        add(
          "parts", "an item that is no case has exactly one question of its kind",
          "不是案例的试题只能有一个同题型的小题",
          Message(en: "Make it a case, or split it.", zh: "请改成案例分析题，或拆成几道题。"))
      }
    }
    return findings
  }
}

extension String {
  var isBlank: Bool { unicodeScalars.allSatisfy(\.properties.isWhitespace) }
}
