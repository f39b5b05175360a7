// The number of a question as people write it over a column.

import ExamCore

/// Reads `1`, `Q1`, `第1题`, `36.1`, `36（1）`, `第36题第2问`, in digits of either width.
enum QuestionHeading {
  /// nil when the text names no question.
  static func number(of text: String) -> QuestionNumber? {
    var rest = Substring(TextFolding.lookupKey(text))
    for opening in ["question", "第", "题", "q", "no.", "no"] where rest.hasPrefix(opening) {
      rest = rest.dropFirst(opening.count)
      break
    }
    guard let number = digits(&rest) else { return nil }
    for ending in ["小题", "题"] where rest.hasPrefix(ending) {
      rest = rest.dropFirst(ending.count)
      break
    }
    if rest.isEmpty || rest == "." || rest == "、" { return QuestionNumber(number) }
    for (opening, endings) in [
      ("(", [")"]), ("第", ["问", "小问", "小题", "题"]), (".", ["", "."]), ("-", [""]), ("_", [""]),
    ] where rest.hasPrefix(opening) {
      rest = rest.dropFirst(opening.count)
      guard let part = digits(&rest), endings.contains(String(rest)) else { return nil }
      return QuestionNumber(number, part: part)
    }
    return nil
  }

  /// `12` or `36.1` in ASCII, which nearly all are; nil for anything else.
  static func plainNumber(_ text: ArraySlice<UInt8>) -> QuestionNumber? {
    var numbers = (0, 0)
    var dot: Int?
    guard text.count <= 9 else { return nil }
    for (i, byte) in text.enumerated() {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        if numbers.1 == 0, byte == UInt8(ascii: "0") { return nil }
        numbers.1 = numbers.1 * 10 + Int(byte - UInt8(ascii: "0"))
        if numbers.1 > 9999 { return nil }
      case UInt8(ascii: ".") where dot == nil && numbers.1 > 0:
        dot = i
        numbers = (numbers.1, 0)
      default: return nil
      }
    }
    guard numbers.1 > 0 else { return nil }
    return dot == nil ? QuestionNumber(numbers.1) : QuestionNumber(numbers.0, part: numbers.1)
  }

  /// One to four digits, not beginning with 0.
  private static func digits(_ text: inout Substring) -> Int? {
    let run = text.prefix { ("0"..."9").contains($0) }
    guard (1...4).contains(run.utf8.count), run.first != "0" else { return nil }
    text = text.dropFirst(run.count)
    return Int(run)
  }

  /// Numbers as people list them: `1–3, 7, 36.1`.
  static func list(_ numbers: [QuestionNumber], separator: String) -> String {
    var runs: [(first: QuestionNumber, last: QuestionNumber)] = []
    for number in numbers {
      if let last = runs.last?.last, last.part == nil, number.part == nil,
        number.number == last.number + 1
      {
        runs[runs.count - 1].last = number
      } else {
        runs.append((number, number))
      }
    }
    return runs.map { run in
      run.first == run.last
        ? run.first.description
        : run.last.number == run.first.number + 1
          ? "\(run.first)\(separator)\(run.last)" : "\(run.first)–\(run.last)"
    }.joined(separator: separator)
  }
}
