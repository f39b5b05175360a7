// `items.csv`: the statistics of every question of every form.

import ExamCore

/// One row a question; statistics that the papers do not support stay empty.
enum ItemsTable {
  private static let headings: [Heading] = [
    .number, .item, .form, .facility, .deviation, .discrimination, .upperLower, .alphaWithout,
    .count, .options, .note,
  ]

  static func write(_ items: [ItemStatistics], language: Language, to file: OutputFile)
    throws(FileFailure)
  {
    let chinese = language == .chinese
    var writer = CSVWriter(file)
    try writer.row(headings.map { $0.name(in: language) })
    for item in items {
      writer.field(item.number.description)
      writer.field(item.item.rawValue)
      writer.field(item.form.rawValue)
      for value in [
        item.facility, item.deviation, item.discrimination, item.upperLower, item.alphaWithout,
      ] {
        writer.field(PrintedNumber.statistic(value))
      }
      writer.field(item.count)
      writer.field(
        item.options.map { "\($0.name) \($0.count)" }.joined(separator: chinese ? "；" : "; "))
      writer.field(
        item.notes.map { $0.text(in: language) }.joined(separator: chinese ? "；" : "; "))
      try writer.endRow()
    }
    try writer.finish()
  }
}
