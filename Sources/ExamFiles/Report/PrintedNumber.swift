// Numbers of report tables as cells.

import ExamCore

/// How the report's CSV files spell numbers.
enum PrintedNumber {
  /// Points: exact when they end within six decimals, else four decimals, because a spreadsheet reads `1/3` as a day in March.
  static func points(_ value: Fraction) -> String {
    let exact = value.description
    return exact.utf8.contains(UInt8(ascii: "/")) ? FixedDecimals.text(value, places: 4) : exact
  }

  /// Three decimals; empty without a value.
  static func statistic(_ value: Double?) -> String {
    value.map { FixedDecimals.text($0, places: 3) } ?? ""
  }

  /// Three decimals; empty without a value.
  static func statistic(_ value: Fraction?) -> String {
    value.map { FixedDecimals.text($0, places: 3) } ?? ""
  }
}
