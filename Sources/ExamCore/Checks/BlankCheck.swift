// A fill-in question has as many answers as blanks.

/// Blanks without answers, answers without blanks.
public struct BlankCheck: BankCheck {
  public init() {}

  public func findings(in bank: Bank) -> [Finding] {
    var findings: [Finding] = []
    for part in bank.checkedParts {
      guard case .blanks(let blanks) = part.part.body else { continue }
      let drawn = BlankCheck.blanks(in: part.part.stem)
      if drawn != blanks.count || drawn == 0 {
        findings.append(
          part.finding(
            .error, "blank-count", .key,
            en: "the stem has \(drawn) blanks, the answer has \(blanks.count)",
            zh: "题干有 \(drawn) 个空，答案有 \(blanks.count) 个",
            remedy: Message(
              en: "Write each blank as “____” and its answers parted by “；”.",
              zh: "每个空写成“____”，各空的答案之间用“；”分开。")))
      }
      for (index, blank) in blanks.enumerated() where blank.answers.allSatisfy(\.isBlank) {
        findings.append(
          part.finding(
            .error, "no-key", .key, en: "blank \(index + 1) has no answer",
            zh: "第 \(index + 1) 空没有答案",
            remedy: Message(
              en: "Write it as “answer: first; second”.", zh: "请写成“答案：第一空；第二空”。")))
      }
    }
    return findings
  }

  /// Runs of two or more underscores.
  static func blanks(in stem: String) -> Int {
    var count = 0
    var run = 0
    for scalar in stem.unicodeScalars {
      run = TextFolding.halfWidth(scalar) == "_" ? run + 1 : 0
      if run == 2 { count += 1 }
    }
    return count
  }
}
