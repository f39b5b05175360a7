// How items agreed with people before, from a CSV file.

public import ExamCore

/// Reads `item, exact, n` (试题, 一致率, 有效人数): the share as a decimal or in per cent.
public enum HistoryReader {
  /// The history of each item, by its name as `KeyedQuestion/itemName` has it, and what is wrong with the file.
  ///
  /// - Throws: a ``FileFailure`` when it cannot be read.
  public static func read(
    _ path: String
  ) throws(FileFailure) -> (history: [String: ItemHistory], findings: [Finding]) {
    var rows = try CSVReader(path)
    let header = CSVHeader(try rows.next() ? rows.strings : [])
    var log = FindingTally()
    guard let items = header.position(of: .item), let exact = header.position(of: .exact),
      let counts = header.position(of: .count)
    else {
      for heading in [Heading.item, .exact, .count] where header.position(of: heading) == nil {
        log.add(header.missing(heading, file: path, unused: header.titles))
      }
      return ([:], rows.findings + log.findings)
    }
    var history: [String: ItemHistory] = [:]
    while try rows.next() {
      let item = TextFolding.trimmed(rows.string(items))
      guard !item.isEmpty, let share = Fraction(partOfOne: rows.string(exact)),
        let count = rows.int(counts), count >= 0
      else {
        log.add(
          Finding(
            .warning, "bad-history", at: rows.place(field: exact),
            Message(
              en: "row \(rows.rowNumber) is no item with a share and a number of answers",
              zh: "第 \(rows.rowNumber) 行不是“试题、一致率、有效人数”"),
            remedy: Message(
              en: "Write rows such as CSC-0412, 0.82, 120.", zh: "请写成 CSC-0412, 0.82, 120 这样的行。")))
        continue
      }
      history[item] = ItemHistory(exact: share, answers: count)
    }
    return (history, rows.findings + log.findings)
  }
}

extension Fraction {
  /// A part of one, as a decimal or in per cent: `0.4`, `40%`, `40 ％`; nil outside 0 to 1.
  public init?(partOfOne text: String) {
    var number = TextFolding.trimmed(TextFolding.halfWidth(text))
    let isPercent = number.hasSuffix("%")
    if isPercent { number = TextFolding.trimmed(number.dropLast()) }
    guard let value = Fraction(parsing: number), let part = value.divided(by: isPercent ? 100 : 1),
      part >= .zero, part <= .one
    else { return nil }
    self = part
  }
}
