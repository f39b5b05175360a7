// Answers to one question with the marks that people gave, from a CSV file.

public import ExamCore

/// Reads `answer, points` (作答, 得分), and the mark of a second person (二评得分) where there is one.
///
/// With a column `item` (试题) the rows of other items are passed over. Rows that do not fit are findings;
/// the others count.
public struct MarkedAnswersReader {
  private let item: String
  private let maximum: Points

  /// - Parameters:
  ///   - item: the item as `KeyedQuestion/itemName` has it.
  ///   - maximum: what the question is worth.
  public init(item: String, maximum: Points) {
    self.item = item
    self.maximum = maximum
  }

  /// The answers in the order of the rows, and what is wrong with the file.
  ///
  /// - Throws: a ``FileFailure`` when it cannot be read.
  public func read(
    _ path: String
  ) throws(FileFailure) -> ([RubricTrial.MarkedAnswer], [Finding]) {
    var rows = try CSVReader(path)
    let header = CSVHeader(try rows.next() ? rows.strings : [])
    var log = FindingTally()
    guard let answer = header.position(of: .response), let points = header.position(of: .points)
    else {
      for heading in [Heading.response, .points] where header.position(of: heading) == nil {
        log.add(header.missing(heading, file: path, unused: header.titles))
      }
      return ([], rows.findings + log.findings)
    }
    let items = header.position(of: .item)
    let second = header.position(of: .secondPoints)
    var answers: [RubricTrial.MarkedAnswer] = []
    while try rows.next() {
      if let items, TextFolding.trimmed(rows.string(items)) != item { continue }
      guard let mark = mark(rows.string(points)) else {
        log.add(badMark(rows.string(points), rows.rowNumber, rows.place(field: points)))
        continue
      }
      var marked = RubricTrial.MarkedAnswer(text: rows.string(answer), points: mark)
      if let second, !TextFolding.trimmed(rows.string(second)).isEmpty {
        marked.secondPoints = self.mark(rows.string(second))
        if marked.secondPoints == nil {
          log.add(badMark(rows.string(second), rows.rowNumber, rows.place(field: second)))
        }
      }
      answers.append(marked)
    }
    if answers.isEmpty, !log.hasErrors {
      log.add(
        Finding(
          .error, "no-marked-answers", at: Place(file: path),
          Message(en: "the file has no marked answer to \(item)", zh: "文件里没有 \(item) 的已评作答"),
          remedy: Message(
            en: "Write a row for each answer; in a column “item” the id of the item.",
            zh: "请每个作答写一行；有“试题”列时写题号。")))
    }
    return (answers, rows.findings + log.findings)
  }

  private func mark(_ text: String) -> Points? {
    guard let points = Fraction(parsing: TextFolding.trimmed(text)), points >= .zero,
      points <= maximum
    else { return nil }
    return points
  }

  private func badMark(_ text: String, _ row: Int, _ place: Place?) -> Finding {
    Finding(
      .warning, "bad-mark", at: place,
      Message(
        en: "row \(row): “\(text)” is no mark from 0 to \(maximum)",
        zh: "第 \(row) 行：“\(text)”不是 0 到 \(maximum) 的得分"),
      remedy: Message(en: "The row is left out; write a number.", zh: "该行未计入；请写数字。"))
  }
}
