// The report of one candidate as text for a terminal.

import ExamCore

/// Prints the chapters and objectives of one candidate, with bars and intervals.
public struct CandidateSummary: Sendable {
  let candidate: Report.Candidate
  let report: Report
  let style: SummaryStyle

  /// nil when the report was not asked for a candidate, or has none of that id.
  public init?(_ report: Report, style: SummaryStyle) {
    guard let candidate = report.candidate else { return nil }
    self.candidate = candidate
    self.report = report
    self.style = style
  }

  /// The whole text, ending with a line feed.
  public var text: String {
    ([head] + chapters + [rule]).filter { !$0.isEmpty }.map { $0.joined(separator: "\n") }
      .joined(separator: "\n\n") + "\n"
  }

  private var head: [String] {
    let sheet = candidate.sheet
    let name = sheet.name.isEmpty ? sheet.candidate : "\(sheet.candidate) \(sheet.name)"
    var lines = [
      style.painted("\(report.course) · \(report.title)", .bold),
      name + style.pick(", form \(sheet.form)", "，\(sheet.form) 卷"),
    ]
    switch sheet.state {
    case .absent: lines.append(style.pick("absent", "缺考"))
    case .void: lines.append(style.pick("the sheet was annulled", "答卷作废"))
    case .final, .awaiting:
      var line = style.pick("total ", "总分 ") + "\(sheet.total ?? .zero) / \(sheet.maximum)"
      if let passed = sheet.passed {
        line += passed ? style.pick(", passed", "，及格") : style.pick(", not passed", "，不及格")
      }
      if sheet.state == .awaiting {
        line += style.pick("; questions await a mark", "；有题待评")
      }
      lines.append(line)
    }
    return lines
  }

  /// A chapter with its objectives is one paragraph.
  private var chapters: [[String]] {
    guard let profile = candidate.profile else { return [] }
    let titles = chapterTitles(of: report.outline)
    let entries = Array(zip(report.estimator.outline.entries, profile.objectives))
    return zip(report.estimator.chapters, profile.chapters).map { chapter, estimate in
      let own = entries.filter { $0.0.chapter == chapter }
      return [
        line(titles[chapter] ?? chapter.rawValue, estimate, verdict: nil, tone: .bold, indent: "")
      ]
        + own.map { entry, estimate in
          line(
            "\(entry.objective.id) \(entry.objective.title)", estimate,
            verdict: estimate.verdict, tone: nil, indent: "  ")
        }
    }
  }

  private func line(
    _ name: String, _ estimate: MasteryEstimate, verdict: Verdict?, tone: SummaryStyle.Tone?,
    indent: String
  ) -> String {
    let evidence = estimate.evidence
    let points =
      evidence.questions > 0
      ? "\(PrintedNumber.points(evidence.points))/\(PrintedNumber.points(evidence.maximum))"
      : style.pick("not asked", "未考")
    let word = verdict.map { $0.name(in: style.language) } ?? ""
    let widest = Verdict.allCases.map { DisplayWidth.of($0.name(in: style.language)) }.max() ?? 0
    var numbers =
      "\(FixedDecimals.text(estimate.estimate, places: 2)) "
      + "[\(FixedDecimals.text(estimate.low, places: 2))–\(FixedDecimals.text(estimate.high, places: 2))]"
    var room = style.width - DisplayWidth.of(numbers) - widest - indent.count - 2
    // When the line is short, the title is cut first, then the bar goes; the points stay if they can.
    let bar = TextLayout.bar(estimate.estimate, width: 10)
    let shown = TextLayout.right(points, to: 9)
    let showsPoints = room - DisplayWidth.of(shown) > 10
    if showsPoints { room -= DisplayWidth.of(shown) + 1 }
    if room - DisplayWidth.of(bar) > 20 {
      numbers = bar + " " + numbers
      room -= DisplayWidth.of(bar) + 1
    }
    if showsPoints { numbers = shown + " " + numbers }
    let label = TextLayout.fitted(name, to: room)
    return indent + (tone.map { style.painted(label, $0) } ?? label) + " " + numbers
      + (verdict.map { " " + style.painted(word, style.tone(of: $0)) } ?? "")
  }

  private var rule: [String] {
    TextLayout.wrapped(report.estimator.rule.text(in: style.language), to: style.width)
  }
}
