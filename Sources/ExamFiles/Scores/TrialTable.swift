// Every answer of a rubric's trial as a row, the largest differences first.

public import ExamCore

/// Writes `points, suggested points, confidence, found, flags, answer`.
public enum TrialTable {
  /// - Throws: a ``FileFailure`` when the file cannot be written; nothing is then left of it.
  public static func write(
    _ trial: RubricTrial, to path: String, headings: Language
  ) throws(FileFailure) {
    let file = try OutputFile(path)
    var writer = CSVWriter(file)
    let columns: [Heading] = [
      .points, .suggestedPoints, .confidence, .found, .flags, .response,
    ]
    try writer.row(columns.map { $0.name(in: headings) })
    let order = trial.rows.indices.sorted { a, b in
      let (da, db) = (gap(trial.rows[a]), gap(trial.rows[b]))
      return da == db ? a < b : da > db
    }
    for index in order {
      let row = trial.rows[index]
      writer.field(row.answer.points)
      writer.field(row.score.points)
      writer.field(FixedDecimals.text(row.score.confidence, places: 2))
      writer.field(row.found.map { trial.keyPoints[$0].label }.joined(separator: " | "))
      writer.field(row.score.flags.map(\.kind.rawValue).joined(separator: " | "))
      writer.field(row.answer.text)
      try writer.endRow()
    }
    try writer.finish()
    try file.publish()
  }

  private static func gap(_ row: RubricTrial.Row) -> Points {
    let gap = row.score.points - row.answer.points
    return gap < .zero ? -gap : gap
  }
}
