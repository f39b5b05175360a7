// Findings of which a large file may have a million: some in full, the rest counted.

public import ExamCore

/// Keeps the first findings of each kind and counts the others.
public struct FindingTally: Sendable {
  /// How many of a kind are kept in full.
  public static let limit = 20
  private var kept: [Finding] = []
  /// In the order in which kinds were first met.
  private var kinds: [(code: String, severity: Finding.Severity, count: Int)] = []

  public init() {}

  public mutating func add(_ finding: Finding) {
    let kind = kinds.firstIndex { $0.code == finding.code } ?? kinds.count
    if kind == kinds.count { kinds.append((finding.code, finding.severity, 0)) }
    kinds[kind].count += 1
    if kinds[kind].count <= FindingTally.limit { kept.append(finding) }
  }

  /// Adds what another tally kept and counted.
  public mutating func merge(_ other: FindingTally) {
    for finding in other.kept { add(finding) }
    for kind in other.kinds where kind.count > FindingTally.limit {
      guard let mine = kinds.firstIndex(where: { $0.code == kind.code }) else { continue }
      kinds[mine].count += kind.count - FindingTally.limit
    }
  }

  /// How many of a kind were added.
  public func count(of code: String) -> Int { kinds.first { $0.code == code }?.count ?? 0 }

  public var hasErrors: Bool { kinds.contains { $0.severity == .error } }

  /// Everything kept, in order, then one line for each kind with more.
  public var findings: [Finding] {
    kept
      + kinds.filter { $0.count > FindingTally.limit }.map { kind in
        let more = kind.count - FindingTally.limit
        return Finding(
          kind.severity, kind.code,
          Message(
            en: "… and \(more) more of the kind “\(kind.code)”",
            zh: "……同类问题（\(kind.code)）还有 \(more) 处"))
      }
  }
}
