// 约束表: a two-way table of points kept as CSV, read as constraints.

import ExamCore

/// What a table of constraints says, and what is wrong with it.
struct ConstraintTable {
  private(set) var constraints: [BlueprintConstraint] = []
  /// Of each constraint.
  private(set) var places: [Place] = []
  private(set) var findings: [Finding] = []

  /// One cell with a range.
  private struct Cell {
    var range: RangeText
    var unit: BlueprintConstraint.Unit
    var place: Place
  }

  /// Rows are chapters, sections, objectives, kinds, levels or tags, as the first heading says; columns are
  /// levels, kinds or facility bands, and a last one of sums (合计) if wanted, as there may be a last row of sums.
  ///
  /// A cell holds a range; an empty one says nothing (`0` says that there is none). Cells and sums must be able
  /// to agree, and the sum of all with the total of the blueprint.
  ///
  /// - Throws: a ``FileFailure`` when the file cannot be read.
  static func read(_ path: String, total: Points) throws(FileFailure) -> ConstraintTable {
    var rows = try CSVReader(path)
    var table = ConstraintTable()
    guard try rows.next() else {
      table.add(
        .tableHeading, Place(file: path), Message(en: "the table is empty", zh: "约束表是空的"),
        headingRemedy)
      return table
    }
    guard let kind = TableAxis.rows(rows.string(0)) else {
      table.add(
        .tableHeading, rows.place(field: 0),
        Message(
          en: "\(quoted(rows.string(0))) does not say what the rows are",
          zh: "\(quoted(rows.string(0)))没有说明各行是什么"), headingRemedy)
      return table
    }
    var columns: [TableAxis.Line] = []
    for position in 1..<max(1, rows.count) {
      let title = TextFolding.trimmed(rows.string(position))
      if let line = TableAxis.column(title) {
        columns.append(line)
        continue
      }
      columns.append(.nothing)
      if title.isEmpty { continue }
      table.add(
        .tableHeading, rows.place(field: position),
        Message(
          en: "the column \(quoted(title)) is no level, kind or facility",
          zh: "列\(quoted(title))不是层次、题型或难度"), headingRemedy)
    }
    var all: [(line: TableAxis.Line, cells: [Cell?])] = []
    while try rows.next() {
      let label = TextFolding.trimmed(rows.string(0))
      guard let line = kind.line(label) else {
        if rows.hasText {
          table.add(
            .tableRow, rows.place(field: 0),
            Message(
              en: "\(quoted(label)) is no \(kind.words.english) of a table",
              zh: "\(quoted(label))不能作为表中的\(kind.words.chinese)"),
            Message(
              en: "begin the row with its id or name, or with “total”",
              zh: "每行第一格写编号或名称，合计行写“合计”"))
        }
        continue
      }
      all.append((line, columns.indices.map { table.cell(rows, at: $0 + 1) }))
    }
    for (line, cells) in all {
      for (column, cell) in zip(columns, cells) {
        if let cell { table.add(cell, line, column) }
      }
      table.checkSums(zip(columns, cells).map { ($0, $1) })
    }
    for (position, column) in columns.enumerated() where column != .nothing {
      table.checkSums(all.map { ($0.line, $0.cells[position]) })
    }
    table.checkTotal(all, columns, total)
    table.findings += rows.findings
    return table
  }

  private mutating func cell(_ rows: CSVReader, at position: Int) -> Cell? {
    let text = TextFolding.trimmed(rows.string(position))
    if text.isEmpty || ["-", "－", "—", "–", "/"].contains(text) { return nil }
    let place = rows.place(field: position)
    if let range = RangeText(text[...]), let unit = range.countingUnit {
      return Cell(range: range, unit: unit, place: place)
    }
    add(
      .tableCell, place,
      Message(en: "\(quoted(text)) is no range of a cell", zh: "\(quoted(text))不是表格能用的范围"),
      Message(
        en:
          "write points such as 4, 4-6, >=2, or questions such as 2题 (2 questions); leave the cell "
          + "empty where there is no rule", zh: "写分值，如 4、4-6、≥2，或题数，如 2题；没有约束就留空"))
    return nil
  }

  private mutating func add(_ cell: Cell, _ row: TableAxis.Line, _ column: TableAxis.Line) {
    let selectors: [BlueprintConstraint.Selector]
    switch (row, column) {
    case (.selector(let row), .selector(let column)): selectors = [row, column]
    case (.selector(let one), .sum), (.sum, .selector(let one)): selectors = [one]
    case (.sum, .sum), (.nothing, _), (_, .nothing): return
    }
    constraints.append(
      BlueprintConstraint(
        .questions(selectors), minimum: cell.range.minimum, maximum: cell.range.maximum,
        unit: cell.unit))
    places.append(cell.place)
  }

  /// The cells of a line against the sum at its end, as far as they are in one unit.
  private mutating func checkSums(_ line: [(TableAxis.Line, Cell?)]) {
    guard let sum = line.first(where: { $0.0 == .sum })?.1 else { return }
    let cells = line.filter { if case .selector = $0.0 { true } else { false } }.map(\.1)
    let given = cells.compactMap { $0 }
    guard !given.isEmpty, given.allSatisfy({ $0.unit == sum.unit }) else { return }
    let least = given.map { $0.range.minimum ?? .zero }.sum()
    let most = given.compactMap(\.range.maximum)
    let isBounded = most.count == cells.count
    if let bound = sum.range.maximum, least > bound {
      report(sum, Message(en: "at least \(least)", zh: "至少 \(least)"))
    } else if let bound = sum.range.minimum, isBounded, most.sum() < bound {
      report(sum, Message(en: "at most \(most.sum())", zh: "至多 \(most.sum())"))
    }
  }

  private mutating func checkTotal(
    _ rows: [(line: TableAxis.Line, cells: [Cell?])], _ columns: [TableAxis.Line], _ total: Points
  ) {
    for row in rows where row.line == .sum {
      for (column, cell) in zip(columns, row.cells) where column == .sum {
        guard let cell, cell.unit == .points,
          (cell.range.minimum ?? .zero) > total
            || (cell.range.maximum.map { $0 < total } ?? false)
        else { continue }
        add(
          .tableSum, cell.place,
          Message(
            en: "the table adds up to \(cell.range.maximum ?? total) points, the paper to \(total)",
            zh: "约束表合计 \(cell.range.maximum ?? total) 分，总分是 \(total) 分"),
          Message(en: "change the table or the total", zh: "请修改约束表或总分"))
      }
    }
  }

  private mutating func report(_ sum: Cell, _ cells: Message) {
    add(
      .tableSum, sum.place,
      Message(
        en: "the cells make \(cells.english), which does not agree with this sum",
        zh: "各格合计\(cells.chinese)，与这里的合计不符"),
      Message(en: "change a cell or the sum", zh: "请修改某一格或合计"))
  }

  private mutating func add(
    _ code: ReaderCode, _ place: Place, _ message: Message, _ remedy: Message
  ) {
    findings.append(Finding(.error, code.rawValue, at: place, message, remedy: remedy))
  }

  private static let headingRemedy = Message(
    en: "write a first row such as `chapter,recall,comprehension,application,integration,total`",
    zh: "第一行写成“章,识记,领会,简单应用,综合应用,合计”这样")
}
