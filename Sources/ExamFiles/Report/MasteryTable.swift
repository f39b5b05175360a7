// `mastery.csv` and `class-mastery.csv`: mastery by candidate and objective, and of the class.

import ExamCore

/// Rows of `mastery.csv`: every objective of the outline for every candidate who sat the exam.
///
/// That is by far the longest table of a report, so the cells that repeat are spelt once.
struct MasteryTable {
  private var writer: CSVWriter
  private let verdicts: [Verdict: [UInt8]]
  /// `objective,title` of each objective.
  private let objectives: [[UInt8]]
  /// `0.000` … `1.000`.
  private let thousandths: [[UInt8]]

  private static let headings: [Heading] = [
    .candidate, .objective, .title, .points, .maximum, .rate, .questions, .estimate, .low, .high,
    .verdict,
  ]

  init(_ file: OutputFile, outline: OutlineIndex, language: Language) throws(FileFailure) {
    writer = CSVWriter(file)
    verdicts = Dictionary(
      uniqueKeysWithValues: Verdict.allCases.map { ($0, Array($0.name(in: language).utf8)) })
    objectives = outline.entries.map { entry in
      var cells: [UInt8] = []
      CSVField.append(Array(entry.objective.id.rawValue.utf8)[...], to: &cells)
      cells.append(UInt8(ascii: ","))
      CSVField.append(Array(entry.objective.title.utf8)[...], to: &cells)
      return cells
    }
    thousandths = (0...1000).map {
      Array(FixedDecimals.text(Double($0) / 1000, places: 3).utf8)
    }
    try writer.row(MasteryTable.headings.map { $0.name(in: language) })
  }

  mutating func add(_ candidate: String, _ profile: MasteryProfile) throws(FileFailure) {
    var id: [UInt8] = []
    CSVField.append(Array(candidate.utf8)[...], to: &id)
    for (objective, estimate) in zip(objectives, profile.objectives) {
      writer.field(verbatim: id)
      writer.field(verbatim: objective)
      writer.field(verbatim: Array(PrintedNumber.points(estimate.evidence.points).utf8))
      writer.field(verbatim: Array(PrintedNumber.points(estimate.evidence.maximum).utf8))
      writer.field(verbatim: Array(PrintedNumber.statistic(estimate.evidence.rate).utf8))
      writer.field(estimate.evidence.questions)
      for value in [estimate.estimate, estimate.low, estimate.high] {
        let index = Int(exactly: (min(1, max(0, value)) * 1000).rounded()) ?? 0
        writer.field(verbatim: thousandths[index])
      }
      writer.field(verbatim: verdicts[estimate.verdict] ?? [])
      try writer.endRow()
    }
  }

  mutating func finish() throws(FileFailure) { try writer.finish() }
}

/// `class-mastery.csv`: one row an objective.
enum ClassMasteryTable {
  private static let headings: [Heading] = [
    .objective, .title, .candidates, .rate, .mastered, .partly, .not, .unknown,
  ]

  static func write(
    _ mastery: ClassMastery, outline: OutlineIndex, language: Language, to file: OutputFile
  ) throws(FileFailure) {
    var writer = CSVWriter(file)
    try writer.row(headings.map { $0.name(in: language) })
    for (entry, tally) in zip(outline.entries, mastery.objectives) {
      writer.field(entry.objective.id.rawValue)
      writer.field(entry.objective.title)
      writer.field(tally.candidates)
      writer.field(PrintedNumber.statistic(tally.rate))
      for count in [tally.mastered, tally.partly, tally.notYet, tally.unknown] {
        writer.field(count)
      }
      try writer.endRow()
    }
    try writer.finish()
  }
}
