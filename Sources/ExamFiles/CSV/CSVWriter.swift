// Rows on their way into a CSV file.

public import ExamCore

/// Writes fields one after the other: UTF-8 with a byte order mark, so that spreadsheets show
/// Chinese; CRLF; quotes only where they are needed; no cell that starts a formula.
///
/// ```swift
/// var writer = CSVWriter(try folder.file("scores.csv"))
/// try writer.row(["candidate", "total"])
/// writer.field("S0001")
/// writer.field(Fraction(60))
/// try writer.endRow()
/// try writer.finish()
/// ```
public struct CSVWriter {
  private let file: OutputFile
  /// Rows not yet handed to the file.
  var buffer: [UInt8] = [0xEF, 0xBB, 0xBF]
  private var rowIsEmpty = true
  private var isHeading = true
  private static let capacity = 1 << 18

  public init(_ file: OutputFile) {
    self.file = file
    buffer.reserveCapacity(CSVWriter.capacity + 1 << 14)
  }

  /// One field of UTF-8 text.
  public mutating func field(_ text: ArraySlice<UInt8>) {
    separate()
    CSVField.append(text, to: &buffer, isHeading: isHeading)
  }

  /// One field.
  public mutating func field(_ text: String) { field(Array(text.utf8)[...]) }

  /// One field: the exact number, as `Fraction.description` has it.
  public mutating func field(_ number: Fraction) { field(verbatim: Array(number.description.utf8)) }

  /// One field.
  public mutating func field(_ number: Int) {
    separate()
    if number < 0 { buffer.append(UInt8(ascii: "-")) }
    var rest = number.magnitude
    let start = buffer.count
    repeat {
      buffer.append(UInt8(ascii: "0") + UInt8(rest % 10))
      rest /= 10
    } while rest > 0
    buffer[start...].reverse()
  }

  /// One field; empty when there is no number.
  public mutating func field(_ number: Fraction?) {
    if let number { field(number) } else { field(verbatim: []) }
  }

  /// One field whose bytes need neither quotes nor guard: the caller knows.
  mutating func field(verbatim bytes: [UInt8]) {
    separate()
    buffer.append(contentsOf: bytes)
  }

  /// The first `count` bytes as they are: fields of a row that has begun, each with a comma before it.
  mutating func append(_ bytes: borrowing [UInt8], count: Int) {
    buffer.append(contentsOf: bytes[..<count])
  }

  private mutating func separate() {
    if !rowIsEmpty { buffer.append(UInt8(ascii: ",")) }
    rowIsEmpty = false
  }

  /// Ends the row.
  ///
  /// - Throws: a ``FileFailure`` when the file takes no more.
  public mutating func endRow() throws(FileFailure) {
    buffer.append(0x0D)
    buffer.append(0x0A)
    rowIsEmpty = true
    isHeading = false
    if buffer.count >= CSVWriter.capacity { try finish() }
  }

  /// Writes a whole row.
  public mutating func row(_ fields: [String]) throws(FileFailure) {
    for text in fields { field(text) }
    try endRow()
  }

  /// Hands what is left to the file; call it after the last row.
  public mutating func finish() throws(FileFailure) {
    try file.write(buffer)
    buffer.removeAll(keepingCapacity: true)
  }
}
