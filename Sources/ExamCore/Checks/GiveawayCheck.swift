// No item prints what another one asks for, unless the two are enemies.

/// Items that print the answer of a blank in its own sentence, or a definition of a term they name.
///
/// Only what is beyond doubt: a blank's answer together with 4 units of the sentence around it, or 8 units in a row of the
/// model answer of a term whose name is printed as well. A unit is a hanzi, or a word of another script.
public struct GiveawayCheck: BankCheck {
  static let context = 4
  static let definition = 8

  public init() {}

  public func findings(in bank: Bank) -> [Finding] {
    var units = TextUnits()
    let secrets = Secrets(bank, &units)
    var findings: [Finding] = []
    for (index, item) in bank.items.enumerated() where !secrets.isEmpty {
      let printed = ([item.material] + item.parts.flatMap(\.printed)).map { units.units(of: $0) }
      var named: Set<Int> = []
      for hit in secrets.hits(in: printed, of: index) where named.insert(hit.owner).inserted {
        let owner = bank.items[hit.owner]
        guard !item.enemies.contains(owner.id), !owner.enemies.contains(item.id) else { continue }
        findings.append(finding(item, owner, units.text(of: hit.run), bank))
      }
    }
    return findings
  }

  private func finding(_ item: Item, _ owner: Item, _ words: String, _ bank: Bank) -> Finding {
    let place = bank.sources.place(.item(owner.id)).map { "\($0.file):\($0.line)" }
    return Finding(
      .note, "giveaway", at: bank.sources.place(.item(item.id)),
      Message(
        en: "\(item.id) prints “\(words)”, which \(owner.id)" + (place.map { " (\($0))" } ?? "")
          + " asks for",
        zh: "\(item.id) 印出了“\(words)”，而这正是 \(owner.id)" + (place.map { "（\($0)）" } ?? " ")
          + "要问的"),
      remedy: Message(
        en: "Write “enemies: \(owner.id)” here, or say it otherwise.",
        zh: "请在此写“互斥：\(owner.id)”，或换个说法。"))
  }
}

extension ItemPart {
  /// What a candidate reads of it.
  fileprivate var printed: [String] { [stem] + (body.choice?.options ?? []) }
}

/// What items ask for, as runs of units that give it away.
private struct Secrets {
  struct Hit {
    let owner: Int
    let run: ArraySlice<UInt32>
  }
  private struct Secret {
    let owner: Int
    /// The answer, and the run of it.
    let answer: [UInt32]
    let run: Range<Int>
    /// What has to be printed beside it.
    let name: [UInt32]

    /// How many units from `start` on are those of the answer from its run on; nil when not even the run is there.
    func length(in text: [UInt32], from start: Int) -> Int? {
      let same = zip(text[start...], answer[run.lowerBound...]).prefix { $0 == $1 }.count
      return same >= run.count ? same : nil
    }
  }

  /// By length of the run, then by its hash.
  private var secrets: [Int: [UInt64: [Secret]]] = [:]
  private var lengths: [Int] = []

  var isEmpty: Bool { lengths.isEmpty }

  init(_ bank: Bank, _ units: inout TextUnits) {
    for (owner, item) in bank.items.enumerated() {
      for part in item.parts {
        switch part.body {
        case .term(let rubric):
          let name = part.stem.split { "（(".contains($0) }.first.map(String.init) ?? ""
          let answer = units.units(of: rubric.modelAnswer)
          add(
            runs: answer, of: GiveawayCheck.definition, around: nil, owner,
            name: units.units(of: name))
        case .blanks(let blanks): add(blanks, in: part.stem, owner, &units)
        case .singleChoice, .multipleChoice, .trueFalse, .shortAnswer, .essay: break
        }
      }
    }
    lengths = secrets.keys.sorted()
  }

  private mutating func add(
    _ blanks: [Blank], in stem: String, _ owner: Int, _ units: inout TextUnits
  ) {
    let pieces = Secrets.pieces(of: stem).map { units.units(of: $0) }
    guard pieces.count == blanks.count + 1 else { return }
    let firsts = blanks.map { units.units(of: $0.answers.first ?? "") }
    for (index, blank) in blanks.enumerated() {
      for answer in blank.answers.map({ units.units(of: $0) }) where !answer.isEmpty {
        var filled = pieces[0]
        var place = 0..<0
        for (other, piece) in pieces.dropFirst().enumerated() {
          let text = other == index ? answer : firsts[other]
          if other == index { place = filled.count..<(filled.count + text.count) }
          filled += text + piece
        }
        add(
          runs: filled, of: answer.count + GiveawayCheck.context, around: place, owner, name: [])
      }
    }
  }

  /// The text between runs of two or more underscores.
  private static func pieces(of stem: String) -> [String] {
    var pieces = [""]
    var lines = 0
    for character in TextFolding.halfWidth(stem) {
      if character == "_" {
        lines += 1
        if lines == 2 { pieces.append("") }
      } else {
        lines = 0
        pieces[pieces.count - 1].append(character)
      }
    }
    return pieces
  }

  private mutating func add(
    runs text: [UInt32], of length: Int, around place: Range<Int>?, _ owner: Int, name: [UInt32]
  ) {
    guard text.count >= length else { return }
    for start in 0...(text.count - length) {
      let run = text[start..<(start + length)]
      if let place, !(run.startIndex <= place.lowerBound && place.upperBound <= run.endIndex) {
        continue
      }
      secrets[length, default: [:]][Secrets.hash(run), default: []]
        .append(Secret(owner: owner, answer: text, run: start..<(start + length), name: name))
    }
  }

  /// Secrets of other items that stand in these texts, in the order of the texts.
  func hits(in texts: [[UInt32]], of item: Int) -> [Hit] {
    var hits: [Hit] = []
    for text in texts {
      for length in lengths where text.count >= length {
        let known = secrets[length] ?? [:]
        for start in 0...(text.count - length) {
          let run = text[start..<(start + length)]
          for secret in known[Secrets.hash(run)] ?? [] where secret.owner != item {
            guard let same = secret.length(in: text, from: start),
              texts.contains(where: { Secrets.contains($0, secret.name) })
            else { continue }
            hits.append(Hit(owner: secret.owner, run: text[start..<(start + same)]))
          }
        }
      }
    }
    return hits
  }

  private static func contains(_ text: [UInt32], _ part: [UInt32]) -> Bool {
    guard text.count >= part.count else { return false }
    return (0...(text.count - part.count)).contains { start in
      text[start..<(start + part.count)].elementsEqual(part)
    }
  }

  /// Fowler, Noll and Vo's FNV-1a (1991) over units.
  private static func hash(_ run: ArraySlice<UInt32>) -> UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for unit in run { hash = (hash ^ UInt64(unit)) &* 0x100_0000_01b3 }
    return hash
  }
}
