// A rule over a bank or a blueprint, and the list of all of them.

/// One rule over the values of a bank. Never throws; everything it has to say is a finding.
public protocol BankCheck: Sendable {
  func findings(in bank: Bank) -> [Finding]
}

/// One rule over a blueprint and the bank it is to be drawn from.
public protocol BlueprintCheck: Sendable {
  func findings(for blueprint: Blueprint, in bank: Bank) -> [Finding]
}

/// Runs every check.
public struct BankChecker: Sendable {
  /// In the order in which findings without a place are listed.
  public static let bankChecks: [any BankCheck] = [
    OutlineCheck(), DuplicateItemCheck(), ObjectiveCheck(), LevelCheck(), StemCheck(),
    OptionsCheck(), KeyCheck(), BlankCheck(), RubricCheck(), GlossaryCheck(), PointsCheck(),
    SampleCheck(), EnemyCheck(), CoverageCheck(), NegativeStemCheck(), StemEchoCheck(),
    OptionLengthCheck(), CatchAllCheck(), SampleSpreadCheck(), NearDuplicateCheck(),
    GiveawayCheck(),
    KeySpreadCheck(), LongestKeyCheck(),
  ]
  public static let blueprintChecks: [any BlueprintCheck] = [
    BlueprintSumCheck(), BlueprintNameCheck(), BlueprintSupplyCheck(),
  ]

  public init() {}

  public func findings(in bank: Bank) -> [Finding] {
    BankChecker.bankChecks.flatMap { $0.findings(in: bank) }
  }

  public func findings(for blueprint: Blueprint, in bank: Bank) -> [Finding] {
    BankChecker.blueprintChecks.flatMap { $0.findings(for: blueprint, in: bank) }
  }
}

/// A question of an item with the words and places that findings need.
struct CheckedPart {
  let item: Item
  let part: ItemPart
  /// From 1.
  let number: Int
  let bank: Bank

  /// `CSC-0107`, or `CSC-0901/2` for a part of a case.
  var name: String { item.kind == .caseStudy ? "\(item.id)/\(number)" : item.id.rawValue }

  func place(_ field: SourceMap.Field = .heading) -> Place? {
    bank.sources.place(.part(item.id, number), field)
      ?? bank.sources.place(.item(item.id), field)
  }

  func finding(
    _ severity: Finding.Severity, _ code: String, _ field: SourceMap.Field = .heading,
    en: String, zh: String, remedy: Message
  ) -> Finding {
    Finding(
      severity, code, at: place(field), Message(en: "\(name): \(en)", zh: "\(name)：\(zh)"),
      remedy: remedy)
  }
}

extension Bank {
  /// Every question of every item.
  var checkedParts: [CheckedPart] {
    items.flatMap { item in
      item.parts.enumerated().map { index, part in
        CheckedPart(item: item, part: part, number: index + 1, bank: self)
      }
    }
  }
}
