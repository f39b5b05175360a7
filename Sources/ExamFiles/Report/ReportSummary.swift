// The report of a class as text for a terminal.

import ExamCore

/// Prints a ``Report``: head, totals, distribution, mastery, items to look at, and the rule.
public struct ReportSummary: Sendable {
  let report: Report
  let style: SummaryStyle
  /// How many objectives each of the two lists shows.
  private static let listed = 5

  public init(_ report: Report, style: SummaryStyle) {
    self.report = report
    self.style = style
  }

  /// The whole text, ending with a line feed.
  public var text: String {
    let parts = [head, totals, distribution, chapters, objectives, items, rule]
    return parts.filter { !$0.isEmpty }.map { $0.joined(separator: "\n") }
      .joined(separator: "\n\n") + "\n"
  }

  private func title(_ english: String, _ chinese: String) -> String {
    style.painted(style.pick(english, chinese), .bold)
  }

  private var head: [String] {
    let totals = report.totals
    let forms = report.forms.map(\.form.rawValue).joined(separator: style.pick(", ", "、"))
    var counts = [
      style.pick("\(totals.present) present", "到考 \(totals.present) 人"),
      style.pick("\(totals.absent) absent", "缺考 \(totals.absent) 人"),
    ]
    if totals.void > 0 { counts.append(style.pick("\(totals.void) void", "作废 \(totals.void) 份")) }
    if totals.awaiting > 0 {
      counts.append(
        style.pick(
          "\(totals.awaiting) awaiting a mark (left out of the totals)",
          "待评 \(totals.awaiting) 份（不计入总分统计）"))
    }
    let line =
      style.pick("Form \(forms): ", "\(forms) 卷：") + counts.joined(separator: style.pick(", ", "，"))
    return [style.painted("\(report.course) · \(report.title)", .bold)]
      + TextLayout.wrapped(line, to: style.width)
  }

  private var totals: [String] {
    let totals = report.totals
    guard let mean = totals.moments.mean, let low = totals.minimum, let high = totals.highest
    else { return [style.pick("No total is final yet.", "还没有定下来的总分。")] }
    var facts = [
      style.pick("mean ", "平均 ") + FixedDecimals.text(mean, places: 1)
        + (totals.maximum.map { " / \($0)" } ?? "")
    ]
    if let deviation = totals.moments.deviation {
      facts.append(style.pick("sd ", "标准差 ") + FixedDecimals.text(deviation, places: 1))
    }
    facts.append(style.pick("from \(low) to \(high)", "最低 \(low)，最高 \(high)"))
    if let rate = totals.passRate {
      facts.append(
        style.pick("passed ", "及格率 ") + style.percent(rate)
          + style.pick(
            " (\(totals.passed) of \(totals.judged))", "（\(totals.passed)/\(totals.judged)）"))
    }
    return TextLayout.wrapped(facts.joined(separator: style.pick("; ", "；")), to: style.width)
      + report.forms.filter { $0.totals.present > 0 }.flatMap(reliability)
  }

  private func reliability(_ form: Report.Form) -> [String] {
    let name =
      report.forms.count > 1 ? style.pick("Form \(form.form): ", "\(form.form) 卷：") : ""
    let line: String
    if let reliability = form.reliability {
      let alpha = FixedDecimals.text(reliability.alpha, places: 3)
      let error = FixedDecimals.text(reliability.standardError, places: 1)
      let word = reliability.word(in: style.language)
      var text = style.pick(
        "reliability α \(alpha) (\(word)); standard error of measurement \(error) points",
        "信度 α \(alpha)（\(word)），测量标准误 \(error) 分")
      if SampleCaution(papers: form.complete) == .caution {
        text += style.pick(
          "; complete papers: \(form.complete), fewer than 30: use with caution",
          "；完整答卷仅 \(form.complete) 份，慎用")
      }
      line = text
    } else if SampleCaution(papers: form.complete) == .tooFew {
      line = style.pick(
        "complete papers: \(form.complete), fewer than 20: no reliability, no discrimination",
        "完整答卷 \(form.complete) 份，少于 20 份，不算信度和区分度")
    } else {
      line = style.pick(
        "no reliability: the totals do not vary", "总分没有差异，算不出信度")
    }
    return TextLayout.wrapped(name + line, to: style.width)
  }

  private var distribution: [String] {
    let n = report.totals.final
    guard n > 0 else { return [] }
    let most = ScoreBand.allCases.map { report.totals.count(in: $0) }.max() ?? 1
    let digits = String(most).count
    let width = max(10, min(40, style.width - 22 - digits))
    let lines = ScoreBand.allCases.map { band in
      let count = report.totals.count(in: band)
      let part = Fraction(count, over: n) ?? .zero
      let filled = Int((part.double * Double(width)).rounded())
      let bar = String(repeating: "█", count: count > 0 ? max(1, filled) : 0)
      return "  " + TextLayout.fitted(band.name, to: 7) + " " + TextLayout.fitted(bar, to: width)
        + " " + TextLayout.right(String(count), to: digits) + "  "
        + TextLayout.right(style.percent(part), to: 7)
    }
    return [title("Distribution, in percent of full marks", "分数段（占满分的百分比）")] + lines
  }

  private var chapters: [String] {
    let titles = chapterTitles(of: report.outline)
    let asked = zip(report.estimator.chapters, report.mastery.chapters)
    guard report.mastery.chapters.contains(where: { $0.candidates > 0 }) else { return [] }
    let room = max(12, style.width - 32)
    return [title("Rate by chapter", "各章得分率")]
      + asked.map { chapter, tally in
        let name = TextLayout.fitted(titles[chapter] ?? chapter.rawValue, to: room)
        guard let rate = tally.rate else {
          return "  \(name) " + style.painted(style.pick("not asked", "未考"), .faint)
        }
        return "  \(name) \(TextLayout.bar(rate, width: 20)) \(FixedDecimals.text(rate, places: 3))"
      }
  }

  private var objectives: [String] {
    let asked = zip(report.estimator.outline.entries, report.mastery.objectives)
      .compactMap { entry, tally in
        tally.rate.map { (entry: entry, tally: tally, rate: FixedDecimals.rounded($0, places: 3)) }
      }
    guard !asked.isEmpty else { return [] }
    // The order of the outline settles ties.
    let ranked = asked.sorted {
      ($0.rate, $0.entry.position) < ($1.rate, $1.entry.position)
    }
    let count = min(ReportSummary.listed, (ranked.count + 1) / 2)
    let weakest = ranked.prefix(count)
    let strongest = ranked.dropFirst(count).suffix(ReportSummary.listed).reversed()
    func counts(of tally: ObjectiveTally) -> String {
      [tally.mastered, tally.partly, tally.notYet, tally.unknown]
        .map(String.init).joined(separator: "/")
    }
    let widest = (weakest + strongest).map { counts(of: $0.tally).count }.max() ?? 0
    func line(_ item: (entry: OutlineIndex.Entry, tally: ObjectiveTally, rate: Double)) -> String {
      let counts = TextLayout.right(counts(of: item.tally), to: widest)
      let end = "  \(FixedDecimals.text(item.rate, places: 3))  \(counts)"
      let name = "\(item.entry.objective.id) \(item.entry.objective.title)"
      return "  " + TextLayout.fitted(name, to: max(12, style.width - 2 - end.count)) + end
    }
    let key = style.pick(
      " (rate, then candidates mastered/partly/not yet/not enough evidence)",
      "（得分率，已掌握/部分掌握/未掌握/证据不足人数）")
    var lines = TextLayout.wrapped(
      style.pick("Weakest objectives", "最弱的知识点") + key, to: style.width
    ).map { style.painted($0, .bold) }
    lines += weakest.map(line)
    if !strongest.isEmpty {
      lines.append(title("Strongest objectives", "最强的知识点"))
      lines += strongest.map(line)
    }
    return lines
  }

  private var items: [String] {
    let flagged = report.forms.flatMap(\.items).filter(\.isFlagged)
    let convention = style.pick(
      "Facility is the rate earned: 1 = easy.", "难度系数即得分率：1 = 容易。")
    guard !flagged.isEmpty else {
      let any = report.forms.contains { SampleCaution(papers: $0.complete) != .tooFew }
      return any
        ? [style.pick("No item needs a look. ", "没有需要检查的题。") + convention] : []
    }
    return [title("Items to look at", "需要检查的题")] + flagged.flatMap { line(of: $0) } + [convention]
  }

  private func line(of item: ItemStatistics) -> [String] {
    let facility = item.facility.map { FixedDecimals.text($0, places: 3) } ?? "–"
    let difference = item.upperLower.map { FixedDecimals.text($0, places: 3) } ?? "–"
    let notes = item.notes.filter(\.isFlag).map { $0.text(in: style.language) }
    let text =
      style.pick(
        "\(item.form) \(item.number) (\(item.item)): facility \(facility), upper–lower \(difference): ",
        "\(item.form) 卷第 \(item.number) 题（\(item.item)）：难度系数 \(facility)，高低分组差 \(difference)。")
      + notes.joined(separator: style.pick("; ", "；"))
    return TextLayout.wrapped(text, to: style.width - 4).enumerated().map {
      ($0 == 0 ? "  " : "    ") + style.painted($1, .red)
    }
  }

  private var rule: [String] {
    TextLayout.wrapped(report.estimator.rule.text(in: style.language), to: style.width)
  }
}

/// `1 客户服务的重要性` for each chapter.
func chapterTitles(of outline: Outline) -> [Chapter.ID: String] {
  Dictionary(
    outline.chapters.map { ($0.id, "\($0.id) \($0.title)") }, uniquingKeysWith: { a, _ in a })
}
