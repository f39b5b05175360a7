// Findings of a long file: the first of each kind in full, the rest as a number.

import ExamCore

/// Keeps at most so many findings of each code.
struct FindingLog {
  private static let most = 20
  private var kept: [Finding] = []
  private var counts: [(code: String, count: Int)] = []

  mutating func add(_ finding: Finding) {
    let index = counts.firstIndex { $0.code == finding.code } ?? counts.count
    if index == counts.count { counts.append((finding.code, 0)) }
    counts[index].count += 1
    if counts[index].count <= FindingLog.most { kept.append(finding) }
  }

  /// In the order of discovery, then one note for each kind that was cut short.
  var findings: [Finding] {
    kept
      + counts.filter { $0.count > FindingLog.most }.map { code, count in
        let rest = count - FindingLog.most
        return Finding(
          .note, "\(code)-more",
          Message(en: "and \(rest) more of “\(code)”", zh: "另有 \(rest) 处同类问题（\(code)）"))
      }
  }
}
