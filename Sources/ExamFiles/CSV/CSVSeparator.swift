// What parts the fields of a file: found from its first line, so that nobody has to say it.

/// The separator of a CSV file.
public enum CSVSeparator: String, CaseIterable, Hashable, Sendable {
  case comma = ","
  case semicolon = ";"
  case tab = "\t"
  /// The comma of a Chinese keyboard, typed by hand.
  case fullWidthComma = "，"

  /// The separator of a file by its first line.
  ///
  /// The one that stands most often outside quotes; a full-width comma counts only when no other is
  /// there, because it is also a mark of punctuation; a line without any has one column.
  public init(ofHeader line: ArraySlice<UInt8>) {
    var quoted = false
    var counts = [0, 0, 0]
    var wide = 0
    var before: (UInt8, UInt8) = (0, 0)
    for byte in line {
      if byte == UInt8(ascii: "\"") { quoted.toggle() }
      if !quoted {
        switch byte {
        case UInt8(ascii: ","): counts[0] += 1
        case UInt8(ascii: ";"): counts[1] += 1
        case UInt8(ascii: "\t"): counts[2] += 1
        case 0x8C where before == (0xEF, 0xBC): wide += 1
        default: break
        }
      }
      before = (before.1, byte)
    }
    let most = counts.max() ?? 0
    if most == 0 {
      self = wide > 0 ? .fullWidthComma : .comma
    } else {
      self = counts[0] == most ? .comma : counts[1] == most ? .semicolon : .tab
    }
  }

  /// The separator that a first line such as `sep=;` names, which some spreadsheets write.
  init?(ofMark line: ArraySlice<UInt8>) {
    guard line.starts(with: "sep=".utf8) else { return nil }
    self.init(rawValue: String(decoding: line.dropFirst(4), as: UTF8.self))
  }

  /// The last byte of the separator in UTF-8.
  var lastByte: UInt8 { rawValue.utf8.last ?? UInt8(ascii: ",") }
  /// How many bytes of it come before the last.
  var leadBytes: Int { rawValue.utf8.count - 1 }
}
