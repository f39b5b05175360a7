// Rows of a CSV file one after the other (RFC 4180, and what spreadsheets make of it).

public import ExamCore

/// A single pass over the rows of a file; memory does not grow with the file.
///
/// Fields are parted by the separator that the first line shows (``CSVSeparator``), rows by LF, CRLF
/// or CR; a quoted field may hold any of them, and a quote written twice. Empty lines are skipped.
/// Nothing is thrown for bad text: it is collected in ``findings``, and the row is left out.
///
/// The first row is an ordinary row: see ``CSVHeader``.
///
/// ```swift
/// var reader = try CSVReader("scores.csv")
/// while try reader.next() { print(reader.rowNumber, reader.string(0)) }
/// ```
public struct CSVReader {
  /// As the user named it.
  public let file: String
  /// Number of the current row, from 1 for the heading; empty lines do not count.
  public private(set) var rowNumber = 0
  /// Line of the file on which the current row begins, from 1.
  public private(set) var lineNumber = 0
  /// What is wrong with the text itself: quotes without end, bytes that are no text.
  public var findings: [Finding] { tally.findings }
  var tally = FindingTally()
  /// How many rows were left out because of it.
  public internal(set) var refusedRows = 0

  private let source: ByteSource
  private let stream: TextStream
  private(set) var scanner = CSVScanner(separator: .comma)
  /// Decoded text; the current row is `rowStart ..< rowEnd`.
  private(set) var buffer: [UInt8] = []
  private(set) var rowStart = 0
  private(set) var rowEnd = 0
  private var position = 0
  private var nextLine = 1
  /// Whether a line feed at `position` belongs to the line end before it.
  private var skipsLineFeed = false
  private var atEnd = false
  private var hasBegun = false
  private var openQuotes = 0
  private let longestRow: Int

  /// Opens a file, or standard input for `-`.
  ///
  /// - Throws: a ``FileFailure``.
  public init(_ path: String) throws(FileFailure) { self.init(try ByteSource(path)) }

  /// - Parameters:
  ///   - source: the bytes.
  ///   - pieceSize: bytes read at a time.
  ///   - longestRow: a row of more bytes is refused, so that a quote without end cannot fill memory.
  public init(_ source: ByteSource, pieceSize: Int = 1 << 18, longestRow: Int = 1 << 24) {
    self.source = source
    file = source.path
    stream = TextStream(source, pieceSize: pieceSize)
    self.longestRow = longestRow
  }

  public var separator: CSVSeparator { scanner.separator }
  /// How the bytes spell the text; nil while only ASCII was seen.
  public var encoding: TextEncoding? { stream.encoding }
  /// Bytes of the file read so far, for progress.
  public var bytesRead: Int { source.bytesRead }
  /// Length of the file; nil for a pipe.
  public var size: Int? { source.size }

  /// Makes the reader find only the first fields of the rows to come, and trust that all is text:
  /// for a first look at a file that is read again.
  mutating func skim(fields: Int) {
    scanner.limit = fields
    stream.checksText = false
  }

  /// Number of fields in the current row.
  public var count: Int { scanner.count }

  /// The text of field `i`, from 0, as UTF-8; empty when the row has no such field.
  public func bytes(_ i: Int) -> ArraySlice<UInt8> {
    guard i >= 0, i < scanner.count else { return [] }
    return CSVField.text(of: buffer[scanner.range(i)])
  }

  /// The text of a field without blanks at its ends; empty when there is no such column.
  func trimmed(_ i: Int?) -> ArraySlice<UInt8> {
    guard let i else { return [] }
    return AnswerWords.trimmed(bytes(i))
  }

  /// The number that ``CSVWriter`` wrote into a field; nil when there is none.
  func int(_ i: Int) -> Int? {
    guard i < scanner.count else { return nil }
    let range = scanner.range(i)
    let isNegative = !range.isEmpty && buffer[range.lowerBound] == UInt8(ascii: "-")
    var value = 0
    for byte in buffer[range].dropFirst(isNegative ? 1 : 0) {
      guard byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9"), value < Int.max / 20 else {
        return nil
      }
      value = value * 10 + Int(byte - UInt8(ascii: "0"))
    }
    return range.count == (isNegative ? 1 : 0) ? nil : isNegative ? -value : value
  }

  /// Whether any field holds more than blanks.
  var hasText: Bool {
    for i in 0..<count where !trimmed(i).isEmpty { return true }
    return false
  }

  /// The text of field `i`, from 0; empty when the row has no such field.
  public func string(_ i: Int) -> String { String(decoding: bytes(i), as: UTF8.self) }

  /// All fields of the current row.
  public var strings: [String] { (0..<count).map(string) }

  /// Goes to the next row.
  ///
  /// - Returns: false after the last one.
  /// - Throws: a ``FileFailure`` when the file cannot be read on.
  public mutating func next() throws(FileFailure) -> Bool {
    if !hasBegun { try begin() }
    while true {
      if position == buffer.count, !(try refill()) { return end() }
      if skipsLineFeed {
        skipsLineFeed = false
        if buffer[position] == 0x0A {
          position += 1
          continue
        }
      }
      rowStart = position
      lineNumber = nextLine
      var outcome = try scan(quotes: true)
      if case .openQuote(let index) = outcome {
        // The quote is read as a character like any other, so that the rows after it survive.
        refuseOpenQuote(at: index)
        openQuotes += 1
        outcome = try scan(quotes: false)
        guard finish(outcome) else { return end() }
        if openQuotes > CSVReader.mostOpenQuotes {
          refuseRest()
          return end()
        }
        rowNumber += 1
        continue
      }
      guard finish(outcome) else {
        refuseLongRow()
        return end()
      }
      if rowEnd == rowStart { continue }
      rowNumber += 1
      if !stream.hasFaults || isText() { return true }
    }
  }

  /// Each costs a search to the end of the longest row; a file with so many is no CSV.
  private static let mostOpenQuotes = 20

  private mutating func end() -> Bool {
    scanner = CSVScanner(separator: separator)
    (atEnd, position) = (true, buffer.count)
    return false
  }

  /// Scans the row at `rowStart`, reading on while it is not whole.
  private mutating func scan(quotes: Bool) throws(FileFailure) -> CSVScanner.Outcome {
    while true {
      let start = rowStart
      let outcome = scanner.scan(buffer, from: start, quotes: quotes)
      if case .row = outcome { return outcome }
      guard !atEnd, buffer.count - rowStart <= longestRow else { return outcome }
      // Even when nothing came the row has moved in the buffer: it is scanned again.
      _ = try refill()
    }
  }

  /// - Returns: false when the row never ended.
  private mutating func finish(_ outcome: CSVScanner.Outcome) -> Bool {
    guard case .row(let lineEnd) = outcome else { return false }
    rowEnd = lineEnd
    position = lineEnd + 1
    skipsLineFeed = buffer[lineEnd] == 0x0D
    nextLine += 1
    if scanner.mayHoldLines { countLines() }
    return true
  }

  /// Lines inside quoted fields.
  private mutating func countLines() {
    var before: UInt8 = 0
    for byte in buffer[rowStart..<rowEnd] {
      if byte == 0x0A ? before != 0x0D : byte == 0x0D { nextLine += 1 }
      before = byte
    }
  }

  /// Brings more text; what came before the current row is dropped.
  private mutating func refill() throws(FileFailure) -> Bool {
    guard !atEnd else { return false }
    buffer.removeSubrange(..<rowStart)
    position -= rowStart
    rowEnd = max(0, rowEnd - rowStart)
    rowStart = 0
    if try stream.append(to: &buffer) { return true }
    atEnd = true
    // The last line may lack its end; with one, every row has an end.
    guard let last = buffer.last, last != 0x0A, last != 0x0D || position < buffer.count else {
      return false
    }
    buffer.append(0x0A)
    return true
  }

  /// Finds the separator in the first line that says anything.
  private mutating func begin() throws(FileFailure) {
    hasBegun = true
    while true {
      let line = buffer.drop { $0 == 0x0A || $0 == 0x0D }
      if let end = line.firstIndex(where: { $0 == 0x0A || $0 == 0x0D }) {
        let heading = line[..<end]
        if let marked = CSVSeparator(ofMark: heading) {
          scanner = CSVScanner(separator: marked)
          nextLine += buffer[..<end].count { $0 == 0x0A } + 1
          position = end + 1
          skipsLineFeed = buffer[end] == 0x0D
        } else {
          scanner = CSVScanner(separator: CSVSeparator(ofHeader: heading))
        }
        return
      }
      guard buffer.count <= longestRow, try refill() else { return }
    }
  }
}
