// What a CSV reader says about text that is none.

public import ExamCore

extension CSVReader {
  /// The place of the current row, or of a field in it, as an editor counts.
  ///
  /// - Parameter field: position of the field, from 0; nil for the row as a whole.
  public func place(field: Int? = nil) -> Place {
    let row = buffer[rowStart..<max(rowStart, rowEnd)]
    let excerpt = CSVReader.firstLine(of: row)
    guard let field, field >= 0, field < count else {
      return Place(file: file, line: lineNumber, excerpt: excerpt)
    }
    let range = scanner.range(field)
    let before = buffer[rowStart..<range.lowerBound]
    // Behind a line end inside quotes the column would be that of another line.
    guard !before.contains(0x0A), !before.contains(0x0D) else {
      return Place(file: file, line: lineNumber, excerpt: excerpt)
    }
    return Place(
      file: file, line: lineNumber, column: String(decoding: before, as: UTF8.self).count + 1,
      length: max(1, String(decoding: buffer[range], as: UTF8.self).count), excerpt: excerpt)
  }

  /// At most this many bytes of a row are shown.
  private static let longestExcerpt = 4096

  private static func firstLine(of row: ArraySlice<UInt8>) -> String {
    let line = row.prefix { $0 != 0x0A && $0 != 0x0D }.prefix(longestExcerpt)
    return String(decoding: line[..<UTF8Check.cutEnd(of: line)], as: UTF8.self)
  }

  mutating func refuseOpenQuote(at index: Int) {
    refusedRows += 1
    let before = buffer[rowStart..<index]
    let line = lineNumber + before.count { $0 == 0x0A }
    let column = String(decoding: before.reversed().prefix { $0 != 0x0A }.reversed(), as: UTF8.self)
    let start = before.lastIndex(of: 0x0A).map { $0 + 1 } ?? rowStart
    tally.add(
      Finding(
        .error, "csv-open-quote",
        at: Place(
          file: file, line: line, column: column.count + 1,
          excerpt: CSVReader.firstLine(of: buffer[start...])),
        Message(
          en: "the quote that opens here is never closed; the row was left out",
          zh: "这里的引号没有结束，该行未读入"),
        remedy: Message(
          en: "Close it with another “\"”, or write a quote inside a field twice.",
          zh: "请补上结束的“\"”；字段里的引号要写两遍。")))
  }

  mutating func refuseRest() {
    tally.add(
      Finding(
        .error, "csv-unread-rows", at: Place(file: file, line: lineNumber),
        Message(
          en: "too many quotes without an end; the rows after this one were not read",
          zh: "没有结束的引号太多，本行之后的各行没有读入"),
        remedy: Message(
          en: "Check that the file is a CSV table whose quotes stand in pairs.",
          zh: "请确认该文件是 CSV 表格，且引号成对。")))
  }

  mutating func refuseLongRow() {
    refusedRows += 1
    tally.add(
      Finding(
        .error, "csv-long-row", at: Place(file: file, line: lineNumber),
        Message(
          en: "this row is too long to be a row of a table; the rest of the file was not read",
          zh: "这一行太长，不像表格的一行；文件其余部分没有读入"),
        remedy: Message(
          en: "Check that the file is a CSV table.", zh: "请确认该文件是 CSV 表格。")))
  }

  /// Whether the current row is text; a finding and false when it is not.
  mutating func isText() -> Bool {
    let row = buffer[rowStart..<rowEnd]
    guard !UTF8Check.isValid(row) || row.contains(0) else { return true }
    refusedRows += 1
    let field = (0..<count).first { i in
      let bytes = buffer[scanner.range(i)]
      return !UTF8Check.isValid(bytes) || bytes.contains(0)
    }
    tally.add(
      Finding(
        .error, "csv-no-text", at: place(field: field),
        Message(
          en: "field \((field ?? 0) + 1) holds bytes that are no text; the row was left out",
          zh: "第 \((field ?? 0) + 1) 个字段含有不是文字的字节，该行未读入"),
        remedy: Message(
          en: "Save the file again as “CSV UTF-8”.", zh: "请把文件重新另存为“CSV UTF-8”。")))
    return false
  }
}
