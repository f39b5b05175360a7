// The coverage of a bank as CSV: one row an objective.

public import ExamCore

/// `objective, title, level, chapter`, questions and points of each kind, then the sums and what is too few.
public enum CoverageTable {
  /// Writes a row for each objective, in the order of the outline; all kinds, so that tables of several banks have the same columns.
  ///
  /// - Throws: a ``FileFailure`` when the file takes no more.
  public static func write(
    _ coverage: Coverage, language: Language, to file: OutputFile
  ) throws(FileFailure) {
    let zh = language == .chinese
    var writer = CSVWriter(file)
    for heading in [Heading.objective, .title, .level, .chapter] {
      writer.field(heading.name(in: language))
    }
    for kind in ItemKind.allCases {
      let name = kind.name(in: language)
      writer.field(zh ? "\(name)题数" : "\(name) questions")
      writer.field(zh ? "\(name)分值" : "\(name) points")
    }
    for heading in [Heading.questions, .worth, .items, .constructed, .note] {
      writer.field(heading.name(in: language))
    }
    try writer.endRow()
    for row in coverage.rows {
      writer.field(row.entry.objective.id.rawValue)
      writer.field(row.entry.objective.title)
      writer.field(row.entry.objective.level.name(in: language))
      writer.field(row.entry.chapter.rawValue)
      for cell in ItemKind.allCases.map({ row.kinds[$0] }) + [row.kinds.total] {
        writer.field(cell.questions)
        writer.field(PrintedNumber.points(cell.points))
      }
      writer.field(row.items)
      writer.field(row.constructed)
      writer.field(notes(of: row, language))
      try writer.endRow()
    }
    try writer.finish()
  }

  private static func notes(of row: Coverage.Row, _ language: Language) -> String {
    let items = Message(
      en: "fewer than \(Coverage.wantedItems) items", zh: "试题少于 \(Coverage.wantedItems) 道")
    let constructed = Message(
      en: "fewer than \(Coverage.wantedConstructed) constructed questions or parts of cases",
      zh: "主观题和案例小题少于 \(Coverage.wantedConstructed) 个")
    let notes = (row.hasFewItems ? [items] : []) + (row.hasFewConstructed ? [constructed] : [])
    return notes.map { $0.text(in: language) }.joined(separator: language == .chinese ? "；" : "; ")
  }
}
