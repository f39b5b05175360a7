// The certificates of candidates as text for a terminal.

public import ExamCore

/// Prints for each candidate the levels held, what the next one asks for, and what the others do.
public struct CertificateSummary: Sendable {
  let standings: [CertificateStanding]
  let style: SummaryStyle

  public init(_ standings: [CertificateStanding], style: SummaryStyle) {
    self.standings = standings
    self.style = style
  }

  /// The whole text, ending with a line feed; one paragraph a candidate.
  public var text: String {
    guard !standings.isEmpty else { return style.pick("No candidates.\n", "没有考生。\n") }
    return standings.map { paragraph(of: $0).joined(separator: "\n") }.joined(separator: "\n\n")
      + "\n"
  }

  private func paragraph(of standing: CertificateStanding) -> [String] {
    let name =
      standing.name.isEmpty ? standing.candidate : "\(standing.candidate) \(standing.name)"
    var lines = [style.painted(name, .bold)]
    let next = standing.next?.level
    for level in standing.levels {
      let title = "\(level.level) \(level.certificate)"
      if level.isHeld {
        let line = style.pick("held: \(title)", "已获得：\(title)")
        lines += indented(line, by: 2).map { style.painted($0, .green) }
        continue
      }
      let line =
        level.level == next
        ? style.pick("next: \(title), still missing", "下一步：\(title)，尚缺")
        : style.pick("not held: \(title), still missing", "未获得：\(title)，尚缺")
      lines += indented(line, by: 2)
      for requirement in level.missing {
        lines += indented("- " + requirement.text(in: style.language), by: 4)
      }
    }
    if standing.next == nil, !standing.levels.isEmpty {
      lines.append("  " + style.pick("All certificates of the scheme are held.", "方案中的证书已全部获得。"))
    }
    return lines
  }

  private func indented(_ text: String, by indent: Int) -> [String] {
    TextLayout.wrapped(text, to: style.width - indent).map {
      String(repeating: " ", count: indent) + $0
    }
  }
}
