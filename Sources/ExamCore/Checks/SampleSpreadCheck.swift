// A rubric carries samples of every worth: full, partial, none, and one more that tempts.

/// Rubrics with too few samples, or with samples that leave a worth untested.
public struct SampleSpreadCheck: BankCheck {
  /// How many samples a rubric should carry.
  public static let wantedSamples = 4

  public init() {}

  public func findings(in bank: Bank) -> [Finding] {
    bank.checkedParts.flatMap { part -> [Finding] in
      guard let rubric = part.part.body.rubric, !rubric.criteria.isEmpty else { return [] }
      return [few(rubric, in: part), spread(rubric, in: part)].compactMap { $0 }
    }
  }

  private func few(_ rubric: Rubric, in part: CheckedPart) -> Finding? {
    let count = rubric.samples.count
    guard count < SampleSpreadCheck.wantedSamples else { return nil }
    let wanted = SampleSpreadCheck.wantedSamples
    return part.finding(
      // Full, partial and none take three: with fewer something is untested.
      count < 3 ? .warning : .note, "few-samples",
      en: "the rubric has \(count) sample answers", zh: "评分细则只有 \(count) 个示例",
      remedy: Message(
        en:
          "Give at least \(wanted): full points, part of them, none, and one that is wrong in a tempting way.",
        zh: "至少给出 \(wanted) 个：满分、部分得分、不得分，以及一个似是而非的。"))
  }

  private func spread(_ rubric: Rubric, in part: CheckedPart) -> Finding? {
    guard rubric.samples.count >= 3 else { return nil }
    let points = rubric.samples.map(\.points)
    var missing: [Message] = []
    if !points.contains(rubric.total) {
      missing.append(Message(en: "full points", zh: "满分"))
    }
    if rubric.paysParts, !points.contains(where: { $0 > .zero && $0 < rubric.total }) {
      missing.append(Message(en: "part of the points", zh: "部分得分"))
    }
    if !points.contains(.zero) { missing.append(Message(en: "0 points", zh: "不得分")) }
    guard !missing.isEmpty else { return nil }
    return part.finding(
      .warning, "sample-spread",
      en: "no sample has " + missing.map(\.english).joined(separator: ", none "),
      zh: "没有" + missing.map(\.chinese).joined(separator: "、") + "的示例",
      remedy: Message(
        en: "Add one, so that the rubric is tested at both ends and between.",
        zh: "请补上，使细则在两端和中间都有示例。"))
  }
}

extension Rubric {
  /// Whether an answer can earn some of the points and not all.
  fileprivate var paysParts: Bool {
    guard criteria.count == 1, let only = criteria.first else { return true }
    return switch only.way {
    case .pattern: false
    case .anyOf(let count, _): count > 1
    case .person, .levels: true
    }
  }
}
