// The rows of long files sorted on disk, so that each candidate's stand together.

import ExamCore

/// Rows go into bucket files by candidate; each bucket is small enough to be put in order in
/// memory, and the buckets are then merged by where each candidate first appears.
final class LongSpool {
  private struct Bucket {
    var spool: SpoolFile
    var file: OutputFile
    var writer: CSVWriter
  }

  private var buckets: [Bucket] = []
  private var sequence = 0

  /// - Parameters:
  ///   - bytes: how much is to come, about.
  ///   - bucketSize: bytes of a bucket to aim at.
  init(bytes: Int, bucketSize: Int = 1 << 23) throws(FileFailure) {
    for _ in 0..<min(64, bytes / max(1, bucketSize) + 1) { buckets.append(try LongSpool.bucket()) }
  }

  private static func bucket() throws(FileFailure) -> Bucket {
    let spool = try SpoolFile(name: "temporary file")
    let file = spool.writer()
    return Bucket(spool: spool, file: file, writer: CSVWriter(file))
  }

  func add(_ entry: LongEntry) throws(FileFailure) {
    let hash = CandidateFilter.hash(entry.candidate[...])
    let i = Int(truncatingIfNeeded: hash % UInt64(buckets.count))
    buckets[i].writer.field(sequence)
    buckets[i].writer.field(entry.file)
    buckets[i].writer.field(entry.line)
    buckets[i].writer.field(entry.form)
    buckets[i].writer.field(entry.stated?.rawValue ?? "")
    buckets[i].writer.field(entry.candidate[...])
    buckets[i].writer.field(entry.name[...])
    buckets[i].writer.field(entry.question ?? -1)
    buckets[i].writer.field(entry.response[...])
    try buckets[i].writer.endRow()
    sequence += 1
  }

  /// Hands out the sheets in the order in which candidates first appear.
  func forEachSheet(
    _ names: [String], intake: inout AnswerIntake,
    _ body: (LongSheet, inout AnswerIntake) throws(FileFailure) -> Void
  ) throws(FileFailure) {
    var sorted: [CSVReader] = []
    for i in buckets.indices {
      try buckets[i].writer.finish()
      try buckets[i].spool.finish(buckets[i].file)
      let source = try gather(buckets[i].spool, names, &intake).source()
      // The rows are whole in themselves, so small pieces do.
      sorted.append(CSVReader(source, pieceSize: 1 << 16))
    }
    buckets = []
    var heads: [Int] = []
    for i in sorted.indices { heads.append(try LongSpool.advance(&sorted[i])) }
    while let i = heads.indices.min(by: { heads[$0] < heads[$1] }), heads[i] < .max {
      if let sheet = LongSpool.sheet(sorted[i], intake.forms, names) { try body(sheet, &intake) }
      heads[i] = try LongSpool.advance(&sorted[i])
    }
  }

  /// Goes to the next row.
  ///
  /// - Returns: its place in the whole order; `Int.max` after the last one.
  private static func advance(_ reader: inout CSVReader) throws(FileFailure) -> Int {
    try reader.next() ? reader.int(0) ?? .max : .max
  }

  /// One row for each candidate of a bucket, in the order of first appearance.
  private func gather(
    _ spool: SpoolFile, _ names: [String], _ intake: inout AnswerIntake
  ) throws(FileFailure) -> SpoolFile {
    var positions: [[UInt8]: Int] = [:]
    var sheets: [(sequence: Int, sheet: LongSheet)] = []
    var reader = CSVReader(spool.source())
    while try reader.next() {
      guard let (sequence, entry) = LongSpool.entry(reader) else { continue }
      let position = positions[entry.candidate] ?? sheets.count
      if position == sheets.count {
        positions[entry.candidate] = position
        sheets.append((sequence, LongSheet(entry, forms: intake.forms, names: names)))
      }
      if let finding = sheets[position].sheet.add(entry) { intake.tally.add(finding) }
    }
    let target = try SpoolFile(name: "temporary file")
    let file = target.writer()
    var writer = CSVWriter(file)
    for (sequence, sheet) in sheets {
      writer.field(sequence)
      writer.field(sheet.file)
      writer.field(sheet.line)
      writer.field(sheet.form)
      writer.field(sheet.stated?.rawValue ?? "")
      writer.field(sheet.candidate[...])
      writer.field(sheet.name[...])
      for (question, text) in sheet.responses {
        writer.field(question)
        writer.field(text)
      }
      try writer.endRow()
    }
    try writer.finish()
    try target.finish(file)
    return target
  }

  /// The entry that a row of a bucket holds.
  private static func entry(_ reader: CSVReader) -> (sequence: Int, entry: LongEntry)? {
    guard let sequence = reader.int(0), let file = reader.int(1),
      let line = reader.int(2), let form = reader.int(3),
      let question = reader.int(7)
    else { return nil }
    return (
      sequence,
      LongEntry(
        candidate: Array(reader.bytes(5)), name: Array(reader.bytes(6)), form: form,
        stated: AnswerSheet.Attendance(rawValue: reader.string(4)),
        question: question < 0 ? nil : question, response: Array(reader.bytes(8)), file: file,
        line: line)
    )
  }

  /// The sheet that a row of a sorted bucket holds.
  private static func sheet(
    _ reader: CSVReader, _ forms: FormIndex, _ names: [String]
  ) -> LongSheet? {
    guard let file = reader.int(1), let line = reader.int(2),
      let form = reader.int(3), forms.keys.indices.contains(form)
    else { return nil }
    var entry = LongEntry(
      candidate: Array(reader.bytes(5)), name: Array(reader.bytes(6)), form: form,
      stated: AnswerSheet.Attendance(rawValue: reader.string(4)), response: [], file: file,
      line: line)
    var sheet = LongSheet(entry, forms: forms, names: names)
    _ = sheet.add(entry)
    for i in stride(from: 7, to: reader.count - 1, by: 2) {
      entry.question = reader.int(i)
      entry.response = Array(reader.bytes(i + 1))
      _ = sheet.add(entry)
    }
    return sheet
  }
}
