// The one loop that finds where the fields and rows of a CSV text end.

/// Splits one row at a time; knows nothing about files.
struct CSVScanner {
  enum Outcome: Equatable {
    /// The row ends with a line end, whose last byte is at `lineEnd`.
    case row(lineEnd: Int)
    /// The text ended inside the row.
    case incomplete
    /// The quoted field that begins at this index has no end: the text ended inside it, or the next
    /// quote is that of another row.
    case openQuote(Int)
  }

  let separator: CSVSeparator
  /// How many fields are found; the rest of the row is one more.
  var limit = Int.max
  /// For each field the index of the last byte of what ends it: a separator, or the line end.
  private(set) var ends: [Int] = Array(repeating: 0, count: 256)
  private(set) var count = 0
  /// Where the row begins.
  private(set) var start = 0
  /// Whether a quoted field was seen, which may hold line ends.
  private(set) var mayHoldLines = false

  init(separator: CSVSeparator) { self.separator = separator }

  /// Where the text of field `i` stands, quotes included.
  func range(_ i: Int) -> Range<Int> {
    let first = i == 0 ? start : ends[i - 1] + 1
    // A line end has one byte, a separator may have more.
    return first..<(i == count - 1 ? ends[i] : ends[i] - separator.leadBytes)
  }

  /// Finds the fields of the row that begins at `start`.
  ///
  /// A carriage return ends a row; the line feed after it is the caller's to skip.
  ///
  /// - Parameter quotes: whether a quote at the start of a field has its meaning.
  mutating func scan(_ text: [UInt8], from start: Int, quotes: Bool = true) -> Outcome {
    self.start = start
    while true {
      mayHoldLines = false
      let outcome = CSVScanner.split(
        text.span, from: start, at: separator, limit: limit, quotes: quotes, into: &ends,
        count: &count,
        holdsQuotes: &mayHoldLines)
      if let outcome { return outcome }
      ends.append(contentsOf: repeatElement(0, count: ends.count))
    }
  }

  /// nil when there are more fields than room for them.
  private static func split(
    _ bytes: Span<UInt8>, from start: Int, at separator: CSVSeparator, limit: Int,
    quotes: Bool, into ends: inout [Int], count: inout Int, holdsQuotes: inout Bool
  ) -> Outcome? {
    let comma = separator.lastByte
    let isWide = separator.leadBytes > 0
    let quote = UInt8(ascii: "\"")
    // Nearly all bytes are above this one: one comparison for each of them.
    var highest = max(comma, quote)
    let end = bytes.count
    count = 0
    var fields = ends.mutableSpan
    var field = 0
    var first = start
    var i = start
    while i < end {
      let byte = bytes[i]
      if byte > highest {
        i += 1
        continue
      }
      if byte == comma {
        if isSeparator(bytes, comma, isWide, at: i, from: first) {
          first = i + 1
          if field < limit {
            guard field < fields.count else { return nil }
            fields[field] = i
            field += 1
            // From here on only quotes and line ends matter.
            if field == limit { highest = quote }
          }
        }
      } else if byte == 0x0A || byte == 0x0D {
        guard field < fields.count else { return nil }
        fields[field] = i
        count = field + 1
        return .row(lineEnd: i)
      } else if byte == quote, quotes,
        i == first || highest < comma && isSeparator(bytes, comma, isWide, at: i - 1, from: first)
      {
        guard let close = CSVScanner.closingQuote(bytes, from: i + 1),
          !CSVScanner.isForeign(bytes, quote: i, close: close, separator)
        else { return .openQuote(i) }
        i = close
        holdsQuotes = true
      }
      i += 1
    }
    return .incomplete
  }

  private static func isSeparator(
    _ bytes: Span<UInt8>, _ comma: UInt8, _ isWide: Bool, at i: Int, from first: Int
  ) -> Bool {
    bytes[i] == comma
      && (!isWide || i >= first + 2 && bytes[i - 1] == 0xBC && bytes[i - 2] == 0xEF)
  }

  /// Whether the quote at `close` belongs to a field of a later row: lines end between the two, and
  /// what stands behind it ends no field. Without this the rows between would vanish in one field.
  private static func isForeign(
    _ bytes: Span<UInt8>, quote: Int, close: Int, _ separator: CSVSeparator
  ) -> Bool {
    guard close + 1 < bytes.count else { return false }
    switch bytes[close + 1] {
    case 0x0A, 0x0D: return false
    case separator.rawValue.utf8.first: return false
    default: break
    }
    for i in quote..<close where bytes[i] == 0x0A || bytes[i] == 0x0D { return true }
    return false
  }

  /// The index of the quote that is not doubled; nil when the text ends before it.
  private static func closingQuote(_ bytes: Span<UInt8>, from start: Int) -> Int? {
    var i = start
    while i < bytes.count {
      if bytes[i] == UInt8(ascii: "\"") {
        guard i + 1 < bytes.count, bytes[i + 1] == UInt8(ascii: "\"") else { return i }
        i += 1
      }
      i += 1
    }
    return nil
  }
}
