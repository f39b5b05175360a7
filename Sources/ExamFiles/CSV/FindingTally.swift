// Findings of which a large file may have a million: some in full, the rest counted.

public import ExamCore

/// Keeps the first findings of each kind and counts the others.
public struct FindingTally: Sendable {
  /// How many of a kind are kept in full.
  public static let limit = 20
  private var kept: [Finding] = []
  /// In the order in which kinds were first met.
  private var kinds: [(first: Finding, count: Int)] = []

  public init() {}

  public mutating func add(_ finding: Finding) {
    let kind = kinds.firstIndex { $0.first.code == finding.code } ?? kinds.count
    if kind == kinds.count { kinds.append((finding, 0)) }
    kinds[kind].count += 1
    if kinds[kind].count <= FindingTally.limit { kept.append(finding) }
  }

  /// Adds what another tally kept and counted.
  public mutating func merge(_ other: FindingTally) {
    for finding in other.kept { add(finding) }
    for kind in other.kinds where kind.count > FindingTally.limit {
      guard let mine = kinds.firstIndex(where: { $0.first.code == kind.first.code }) else {
        continue
      }
      kinds[mine].count += kind.count - FindingTally.limit
    }
  }

  /// How many of a kind were added.
  public func count(of code: String) -> Int { kinds.first { $0.first.code == code }?.count ?? 0 }

  public var hasErrors: Bool { kinds.contains { $0.first.severity == .error } }

  /// Everything kept, in order, then one line for each kind with more.
  public var findings: [Finding] {
    kept
      + kinds.filter { $0.count > FindingTally.limit }.map { kind in
        let more = kind.count - FindingTally.limit
        return Finding(
          kind.first.severity, kind.first.code,
          Message(
            en: "… and \(more) more of this kind: \(kind.first.message.english)",
            zh: "……这样的问题还有 \(more) 处：\(kind.first.message.chinese)"))
      }
  }
}
