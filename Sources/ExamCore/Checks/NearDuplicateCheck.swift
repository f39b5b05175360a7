// No two items ask the same in nearly the same words, unless they are enemies.

/// Items whose stems, whose stems with options, or whose materials are nearly alike.
public struct NearDuplicateCheck: BankCheck {
  public init() {}

  public func findings(in bank: Bank) -> [Finding] {
    let enemies = Enemies(bank)
    var alike: [Int: [NearTexts.Pair]] = [:]
    for pair in pairs(of: bank) where !enemies.contains(pair.first, pair.second) {
      // Two items of one id are a finding of their own.
      guard bank.items[pair.first].id != bank.items[pair.second].id else { continue }
      alike[pair.second, default: []].append(pair)
    }
    return bank.items.indices.compactMap { index in
      alike[index].flatMap { finding(bank.items[index], $0, bank) }
    }
  }

  /// The item is like the first items of the pairs.
  private func finding(_ item: Item, _ pairs: [NearTexts.Pair], _ bank: Bank) -> Finding? {
    // The likest, and of equals the first in the bank.
    let best = pairs.min {
      let (a, b) = ($0.shared * $1.both, $1.shared * $0.both)
      return a != b ? a > b : $0.first < $1.first
    }
    guard let best else { return nil }
    let earlier = bank.items[best.first].id
    let place = bank.sources.place(.item(earlier)).map { "\($0.file):\($0.line)" }
    let more = Set(pairs.map(\.first)).count - 1
    return Finding(
      .warning, "near-duplicate", at: bank.sources.place(.item(item.id)),
      Message(
        en: "\(item.id) asks in nearly the same words as \(earlier)"
          + (place.map { " (\($0))" } ?? "") + (more == 0 ? "" : " and \(more) more"),
        zh: "\(item.id) 与 \(earlier)" + (place.map { "（\($0)）" } ?? " ")
          + (more == 0 ? "" : "等 \(more + 1) 道题") + "的文字几乎相同"),
      remedy: Message(
        en:
          "Ask something else in one of them, or write “enemies: \(earlier)” here, so that no form has both.",
        zh: "请改写其中一题，或在此写“互斥：\(earlier)”，使同一卷上不会都有。"))
  }

  /// Pairs of positions of items, some perhaps more than once.
  private func pairs(of bank: Bank) -> [NearTexts.Pair] {
    var units = TextUnits()
    var stems = Texts()
    var wholes = Texts()
    // A part of a case asks about its own material: the same words are another question.
    var alone = Texts()
    var materials = Texts()
    for (index, item) in bank.items.enumerated() {
      materials.add(units.units(of: item.material), index)
      for part in item.parts {
        let stem = units.units(of: part.stem)
        let options = part.body.choice?.options ?? []
        stems.add(stem, index)
        let whole = stem + options.flatMap { units.units(of: $0) }
        if !options.isEmpty { wholes.add(whole, index) }
        if item.kind != .caseStudy { alone.add(whole, index) }
      }
    }
    return [stems, wholes, materials].flatMap(\.nearPairs) + alone.equalPairs
      + materials.equalPairs
  }

  /// Texts and the items they are of.
  private struct Texts {
    private var texts: [[UInt32]] = []
    private var items: [Int] = []

    mutating func add(_ text: [UInt32], _ item: Int) {
      guard !text.isEmpty else { return }
      texts.append(text)
      items.append(item)
    }

    var nearPairs: [NearTexts.Pair] {
      NearTexts.pairs(texts).compactMap { pair in
        let (a, b) = (items[pair.first], items[pair.second])
        guard a != b else { return nil }
        return NearTexts.Pair(first: a, second: b, shared: pair.shared, both: pair.both)
      }
    }

    /// Texts of any length that say the same, each with the first of them.
    var equalPairs: [NearTexts.Pair] {
      var first: [[UInt32]: Int] = [:]
      var pairs: [NearTexts.Pair] = []
      for (text, item) in zip(texts, items) {
        if let earlier = first[text], earlier != item {
          pairs.append(NearTexts.Pair(first: earlier, second: item, shared: 1, both: 2))
        } else if first[text] == nil {
          first[text] = item
        }
      }
      return pairs
    }
  }

  /// Which items must not meet anyway.
  private struct Enemies {
    private var enemies: [Set<Int>]

    init(_ bank: Bank) {
      enemies = Array(repeating: [], count: bank.items.count)
      let positions = Dictionary(
        bank.items.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { a, _ in a })
      for (index, item) in bank.items.enumerated() {
        for enemy in item.enemies.compactMap({ positions[$0] }) {
          enemies[index].insert(enemy)
          enemies[enemy].insert(index)
        }
      }
    }

    func contains(_ a: Int, _ b: Int) -> Bool { enemies[a].contains(b) }
  }
}
