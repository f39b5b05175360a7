// The lines that begin with number signs.

import ExamCore

/// `# text`, `## text` or `### text`.
struct HeadingLine {
  /// 1 to 3.
  let level: Int
  /// From 1.
  let line: Int
  /// What stands behind the signs.
  let rest: Substring

  /// A single sign needs white space behind it: `#1 选手` is text. Four signs open nothing.
  init?(_ line: String, number: Int) {
    let scalars = line[...].withoutLeadingSpace.unicodeScalars
    let after = scalars.drop { TextFolding.halfWidth($0) == "#" }
    let level = scalars.distance(from: scalars.startIndex, to: after.startIndex)
    guard (1...3).contains(level), level > 1 || after.first?.isSpace ?? true else { return nil }
    self.level = level
    self.line = number
    rest = Substring(after)
  }
}
