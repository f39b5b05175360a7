// The words of the form and state columns.

import ExamCore

enum AnswerWords {
  /// What a cell of the state column says.
  enum Stated {
    case nothing
    case unknown
    case attendance(AnswerSheet.Attendance)
  }

  /// - Parameter cell: trimmed.
  static func stated(_ cell: ArraySlice<UInt8>) -> Stated {
    if cell.isEmpty { return .nothing }
    return attendance(String(decoding: cell, as: UTF8.self)).map { .attendance($0) } ?? .unknown
  }

  /// What a cell of the state column says; nil when it says nothing known.
  static func attendance(_ text: String) -> AnswerSheet.Attendance? {
    switch TextFolding.lookupKey(text) {
    case "present", "到考", "出席", "正常", "参加", "已考", "final", "awaiting": .present
    case "absent", "缺考", "缺席", "未考", "未参加": .absent
    case "void", "作废", "无效", "取消", "违纪", "作弊": .void
    default: nil
    }
  }

  /// `A` for `A`, `ａ`, `A卷`, `卷A`, `Form A`.
  static func formKey(_ text: String) -> String {
    var key = Substring(TextFolding.lookupKey(text))
    if key.hasPrefix("form") { key = key.dropFirst(4) }
    if key.hasPrefix("卷") { key = key.dropFirst() }
    if key.hasSuffix("卷") { key = key.dropLast() }
    return String(key)
  }

  /// A text without blanks (ASCII or ideographic) at its ends.
  static func trimmed(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    guard let first = bytes.first, let last = bytes.last else { return bytes }
    // Nearly always there is nothing to take away.
    if first > 0x20, first < 0x80, last > 0x20, last < 0x80 { return bytes }
    var text = bytes
    while let byte = text.first {
      if byte <= 0x20 {
        text = text.dropFirst()
      } else if text.starts(with: ideographicSpace) {
        text = text.dropFirst(3)
      } else {
        break
      }
    }
    while let byte = text.last {
      if byte <= 0x20 {
        text = text.dropLast()
      } else if text.suffix(3).elementsEqual(ideographicSpace) {
        text = text.dropLast(3)
      } else {
        break
      }
    }
    return text
  }

  private static let ideographicSpace: [UInt8] = [0xE3, 0x80, 0x80]
}
