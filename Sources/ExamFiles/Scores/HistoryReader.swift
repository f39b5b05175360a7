// How items agreed with people before, from a CSV file.

public import ExamCore

/// Reads `item, exact, n` (试题, 一致率, 有效人数): the share as a decimal or in per cent.
public enum HistoryReader {
  /// The history of each item, by its name as `KeyedQuestion/itemName` has it, and what is wrong with the file.
  ///
  /// - Parameters:
  ///   - path: the file, as it is named in messages.
  ///   - exam: the items that the history should speak of; any when nil.
  /// - Throws: a ``FileFailure`` when it cannot be read.
  public static func read(
    _ path: String, for exam: IssuedExam? = nil
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
    var seen: [String: Int] = [:]
    while try rows.next() {
      let item = TextFolding.trimmed(rows.string(items))
      if item.isEmpty {
        log.add(fault(rows, items, "names no item", "没有试题编号"))
      } else if let first = seen[item] {
        log.add(twice(item, first, rows, items))
      } else {
        seen[item] = rows.rowNumber
        let share = Fraction(partOfOne: rows.string(exact))
        let count = rows.int(counts).flatMap { $0 >= 0 ? $0 : nil }
        if let share, let count {
          history[item] = ItemHistory(exact: share, answers: count)
        } else if share == nil {
          let word = TextFolding.trimmed(rows.string(exact))
          log.add(
            fault(rows, exact, "“\(word)” is no share from 0 to 1", "“\(word)”不是 0 到 1 的一致率"))
        } else {
          let word = TextFolding.trimmed(rows.string(counts))
          log.add(
            fault(rows, counts, "“\(word)” is no number of answers", "“\(word)”不是作答份数"))
        }
      }
    }
    if let exam, !history.isEmpty {
      let keys = exam.forms.compactMap { exam.key($0.form) }
      let names = Set(keys.flatMap { $0.questions.map(\.itemName) })
      if names.isDisjoint(with: history.keys) { log.add(foreign(path)) }
    }
    return (history, rows.findings + log.findings)
  }

  /// A row that is left out.
  private static func fault(
    _ rows: CSVReader, _ field: Int, _ english: String, _ chinese: String
  ) -> Finding {
    Finding(
      .warning, "bad-history", at: rows.place(field: field),
      Message(
        en: "row \(rows.rowNumber): \(english); the row was left out",
        zh: "第 \(rows.rowNumber) 行：\(chinese)，该行未计入"),
      remedy: Message(
        en: "Write rows such as CSC-0412, 0.82, 120.", zh: "请写成 CSC-0412, 0.82, 120 这样的行。"))
  }

  private static func twice(
    _ item: String, _ first: Int, _ rows: CSVReader, _ field: Int
  ) -> Finding {
    Finding(
      .error, "history-twice", at: rows.place(field: field),
      Message(
        en: "row \(rows.rowNumber): “\(item)” stands in row \(first) already",
        zh: "第 \(rows.rowNumber) 行：“\(item)”已在第 \(first) 行出现"),
      remedy: Message(en: "Delete one of the two rows.", zh: "请删去其中一行。"))
  }

  private static func foreign(_ path: String) -> Finding {
    Finding(
      .warning, "history-foreign", at: Place(file: path),
      Message(
        en: "no row is about an item of this paper", zh: "没有一行说的是本试卷的试题"),
      remedy: Message(
        en: "Name the items as the key does: CSC-0412, and CSC-0205/2 for part 2 of a case.",
        zh: "试题编号请照答案表的写法：CSC-0412；案例的第 2 小题写 CSC-0205/2。"))
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
