// The keys of a course are spread over the letters as chance would spread them.

/// Letters that are right too often: a candidate who knows nothing but the habit of the author gains by it.
public struct KeySpreadCheck: BankCheck {
  public init() {}

  public func findings(in bank: Bank) -> [Finding] {
    var groups: [Group] = []
    for part in bank.checkedParts {
      guard let (kind, places, key) = KeySpreadCheck.key(of: part.part.body) else { continue }
      if let index = groups.firstIndex(where: { $0.kind == kind && $0.counts.count == places }) {
        groups[index].add(key)
      } else {
        var group = Group(kind: kind, counts: Array(repeating: 0, count: places))
        group.add(key)
        groups.append(group)
      }
    }
    return groups.filter { ChanceTest.isUneven($0.counts, taken: $0.taken) }.map {
      finding($0, bank)
    }
  }

  /// Questions of one kind with the same number of options.
  private struct Group {
    let kind: ItemKind
    var counts: [Int]
    /// How many options are right, for each question.
    var taken: [Int] = []

    mutating func add(_ key: [Int]) {
      for place in key { counts[place] += 1 }
      taken.append(key.count)
    }
  }

  /// Nil when there is no key, or an impossible one.
  private static func key(of body: QuestionBody) -> (ItemKind, Int, [Int])? {
    if case .trueFalse(let key?) = body { return (.trueFalse, 2, [key ? 0 : 1]) }
    guard let choice = body.choice, !choice.key.isEmpty,
      choice.key.allSatisfy(choice.options.indices.contains),
      choice.key.repeatedElements.isEmpty
    else { return nil }
    return (body.kind, choice.options.count, choice.key)
  }

  private func finding(_ group: Group, _ bank: Bank) -> Finding {
    func counts(_ names: [String], _ separator: String) -> String {
      zip(names, group.counts).map { "\($0) \($1)" }.joined(separator: separator)
    }
    let letters = group.counts.indices.map(OptionLetter.name)
    let isTrueFalse = group.kind == .trueFalse
    let (questions, options) = (group.taken.count, group.counts.count)
    return Finding(
      .warning, "uneven-keys", at: bank.sources.place(.outline),
      Message(
        en: "the keys of \(questions) \(group.kind.name(in: .english)) questions"
          + (isTrueFalse ? "" : " with \(options) options") + " are uneven: "
          + counts(isTrueFalse ? ["true", "false"] : letters, ", "),
        zh: (isTrueFalse ? "" : "\(options) 个选项的 ")
          + "\(questions) 道\(group.kind.name(in: .chinese))答案分布不匀："
          + counts(isTrueFalse ? ["对", "错"] : letters, "、")),
      remedy: isTrueFalse
        ? Message(en: "Turn some statements round.", zh: "请把一些题干改成相反的说法。")
        : Message(
          en: "Move the right option of some questions to a rarer letter.",
          zh: "请把一些题的正确选项换到较少的字母上。"))
  }
}
