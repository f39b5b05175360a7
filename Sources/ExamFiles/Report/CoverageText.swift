// The coverage of a bank as a table for the terminal.

public import ExamCore

/// A row for every objective, sums of chapters, and a row for every level.
public struct CoverageText: Sendable {
  public let coverage: Coverage
  public let outline: Outline
  public let style: SummaryStyle

  public init(_ coverage: Coverage, outline: Outline, style: SummaryStyle) {
    self.coverage = coverage
    self.outline = outline
    self.style = style
  }

  /// Two columns of text at the left, then numbers.
  private struct Line {
    var head: String
    var second = ""
    var cells: [String]
    var title = ""
    var tone: SummaryStyle.Tone?
  }

  /// The whole table, its lines joined by line feeds.
  public var text: String {
    (objectives + [""] + levels + [""] + legend).joined(separator: "\n")
  }

  // MARK: Objectives

  private var objectives: [String] {
    var lines = [
      Line(
        head: style.pick("objective", "知识点"), second: style.pick("level", "层次"),
        cells: kindHeadings + [style.pick("items", "题"), style.pick("constr.", "主观")],
        title: style.pick("title", "名称"), tone: .bold)
    ]
    for chapter in outline.chapters {
      let rows = coverage.rows.filter { $0.entry.chapter == chapter.id }
      guard !rows.isEmpty else { continue }
      lines += rows.map(line)
      lines.append(
        Line(
          head: style.pick("chapter \(chapter.id)", "第\(chapter.id)章"),
          cells: cells(coverage.chapter(chapter.id)) + ["", ""], title: chapter.title, tone: .bold))
    }
    lines.append(total(more: ["", ""]))
    return laidOut(lines)
  }

  private func line(of row: Coverage.Row) -> Line {
    Line(
      head: row.entry.objective.id.rawValue,
      second: row.entry.objective.level.name(in: style.language),
      cells: cells(row.kinds)
        + [
          "\(row.items)" + (row.hasFewItems ? "*" : " "),
          "\(row.constructed)" + (row.hasFewConstructed ? "*" : " "),
        ],
      title: row.entry.objective.title,
      tone: row.hasFewItems || row.hasFewConstructed ? .yellow : nil)
  }

  // MARK: Levels

  private var levels: [String] {
    let whole = coverage.total.total.points
    var lines = [
      Line(
        head: style.pick("level", "层次"), cells: kindHeadings + [style.pick("share", "占比")],
        tone: .bold)
    ]
    for level in CognitiveLevel.allCases {
      let kinds = coverage.levels[level] ?? Coverage.Kinds()
      let share = kinds.total.points.divided(by: whole)
      lines.append(
        Line(
          head: level.name(in: style.language),
          cells: cells(kinds) + [share.map(style.percent) ?? ""]))
    }
    lines.append(total(more: [""]))
    return laidOut(lines)
  }

  private func total(more: [String]) -> Line {
    Line(head: style.pick("total", "合计"), cells: cells(coverage.total) + more, tone: .bold)
  }

  // MARK: Words below

  private var legend: [String] {
    let few = coverage.rows.count(where: \.hasFewItems)
    let plain = coverage.rows.count(where: \.hasFewConstructed)
    let (items, constructed) = (Coverage.wantedItems, Coverage.wantedConstructed)
    let worth = coverage.kinds.compactMap { kind -> String? in
      guard !kind.isConstructed, kind != .caseStudy else { return nil }
      let points = PrintedNumber.points(coverage.worth[kind] ?? .one)
      return kind.name(in: style.language) + " " + points
    }
    var lines: [String] = []
    lines += TextLayout.wrapped(
      style.pick(
        "Cells: questions/points; a part of a case is a question. Points of a question without a rubric: ",
        "每格为小题数/分值，案例的每一小题各算一题。没有评分细则的题每题分值：")
        + worth.joined(separator: style.pick(", ", "、")) + style.pick(".", "。"),
      to: style.width)
    lines += TextLayout.wrapped(
      style.pick(
        "* \(few) of \(coverage.rows.count) objectives with fewer than \(items) items; \(plain) to be applied with fewer than \(constructed) constructed questions or parts of cases.",
        "* \(coverage.rows.count) 个知识点中，\(few) 个的试题少于 \(items) 道；应用层次中 \(plain) 个的主观题和案例小题少于 \(constructed) 个。"
      ),
      to: style.width)
    return lines
  }

  // MARK: Layout

  private var kindHeadings: [String] {
    coverage.kinds.map(shortName) + [style.pick("total", "合计")]
  }

  private func cells(_ kinds: Coverage.Kinds) -> [String] {
    (coverage.kinds.map { kinds[$0] } + [kinds.total]).map { cell in
      cell.questions == 0 ? "-" : "\(cell.questions)/\(PrintedNumber.points(cell.points))"
    }
  }

  /// Columns as wide as their widest cell; titles when there is room for more than a few words.
  private func laidOut(_ lines: [Line]) -> [String] {
    func width(_ text: (Line) -> String) -> Int {
      lines.map { DisplayWidth.of(text($0)) }.max() ?? 0
    }
    let (head, second) = (width(\.head), width(\.second))
    let columns = (lines.first?.cells ?? []).indices.map { index in width { $0.cells[index] } }
    let used = head + (second > 0 ? second + 2 : 0) + columns.map { $0 + 2 }.reduce(0, +)
    let room = style.width - used - 2
    return lines.map { line in
      var text = TextLayout.fitted(line.head, to: head)
      if second > 0 { text += "  " + TextLayout.fitted(line.second, to: second) }
      for (cell, width) in zip(line.cells, columns) {
        text += "  " + TextLayout.right(cell, to: width)
      }
      if room >= 16, !line.title.isEmpty { text += "  " + TextLayout.cut(line.title, to: room) }
      while text.last == " " { text.removeLast() }
      return line.tone.map { style.painted(text, $0) } ?? text
    }
  }

  private func shortName(_ kind: ItemKind) -> String {
    switch kind {
    case .singleChoice: style.pick("single", "单选")
    case .multipleChoice: style.pick("multiple", "多选")
    case .trueFalse: style.pick("t/f", "判断")
    case .blanks: style.pick("blanks", "填空")
    case .term: style.pick("term", "名词")
    case .shortAnswer: style.pick("short", "简答")
    case .essay: style.pick("essay", "论述")
    case .caseStudy: style.pick("case", "案例")
    }
  }
}
