// Every question says its cognitive level and its facility.

/// Missing levels and facilities, facilities outside 0 to 1.
public struct LevelCheck: BankCheck {
  public init() {}

  public func findings(in bank: Bank) -> [Finding] {
    var findings: [Finding] = []
    for part in bank.checkedParts {
      if part.part.level == nil {
        findings.append(
          part.finding(
            .error, "no-level", .level, en: "no cognitive level is given", zh: "没有写能力层次",
            remedy: Message(
              en: "Add “level:” with recall, comprehension, application or integration.",
              zh: "请写“层次：”识记、领会、简单应用或综合应用。")))
      }
      guard let facility = part.part.facility else {
        findings.append(
          part.finding(
            .error, "no-facility", .facility, en: "no facility is given", zh: "没有写难度",
            remedy: Message(
              en: "Add “facility:” with a number from 0 to 1 (1 = easy) or easy … hard.",
              zh: "请写“难度：”0 到 1 的得分率（1 = 易），或易、较易、较难、难。")))
        continue
      }
      if facility.value < .zero || facility.value > .one {
        findings.append(
          part.finding(
            .error, "facility-range", .facility, en: "facility \(facility.value) is not a rate",
            zh: "难度 \(facility.value) 不是得分率",
            remedy: Message(
              en: "Give a number from 0 to 1; 1 = easy.", zh: "请写 0 到 1 的数；1 = 易。")))
      }
    }
    return findings
  }
}
