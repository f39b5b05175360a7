// `mastery.csv` and `class-mastery.csv`: mastery by candidate and objective, and of the class.

import ExamCore

/// Rows of `mastery.csv`: every objective of the outline for every candidate who sat the exam.
struct MasteryTable {
  private var writer: CSVWriter
  private let verdicts: [Verdict: String]
  private let objectives: [(id: String, title: String)]

  private static let headings: [Heading] = [
    .candidate, .objective, .title, .points, .maximum, .rate, .questions, .estimate, .low, .high,
    .verdict,
  ]

  init(_ file: OutputFile, outline: OutlineIndex, language: Language) throws(FileFailure) {
    writer = CSVWriter(file)
    verdicts = Dictionary(
      uniqueKeysWithValues: Verdict.allCases.map { ($0, $0.name(in: language)) })
    objectives = outline.entries.map { ($0.objective.id.rawValue, $0.objective.title) }
    try writer.row(MasteryTable.headings.map { $0.name(in: language) })
  }

  mutating func add(_ candidate: String, _ profile: MasteryProfile) throws(FileFailure) {
    for (objective, estimate) in zip(objectives, profile.objectives) {
      writer.field(candidate)
      writer.field(objective.id)
      writer.field(objective.title)
      writer.field(PrintedNumber.points(estimate.evidence.points))
      writer.field(PrintedNumber.points(estimate.evidence.maximum))
      writer.field(PrintedNumber.statistic(estimate.evidence.rate))
      writer.field(estimate.evidence.questions)
      writer.field(PrintedNumber.statistic(estimate.estimate))
      writer.field(PrintedNumber.statistic(estimate.low))
      writer.field(PrintedNumber.statistic(estimate.high))
      writer.field(verdicts[estimate.verdict] ?? "")
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
