// The first pass over answer files: how much there is, and who may appear twice.

import ExamCore

/// What must be known before the first sheet can be handed out.
struct AnswerSurvey {
  private(set) var sources: [AnswerFiles.Source] = []
  private(set) var suspects: Set<String> = []
  /// Whether the rows of some candidate in long files do not follow each other.
  private(set) var needsSorting = false
  /// Whether more candidates appear twice than are kept.
  private(set) var isOverfull = false

  /// - Parameter progress: is told the bytes read so far.
  init(
    _ files: [AnswerFile], forms: FormIndex, progress: (Int) -> Void
  ) throws(FileFailure) {
    var shapes: [AnswerLayout?] = []
    for file in files { shapes.append(try AnswerSurvey.layout(of: file, forms)) }
    // Long files alone cannot hold two sheets of one candidate: their rows are brought together.
    var sheets = shapes.contains { $0?.isLong == false } ? CandidateFilter() : nil
    var runs = shapes.contains { $0?.isLong == true } ? CandidateFilter() : nil
    var before = 0
    for (file, layout) in zip(files, shapes) {
      let source = try file.open()
      source.fingerprint = Fingerprint()
      var reader = CSVReader(source)
      var rows = -1
      if let layout { reader.skim(fields: layout.candidate + 1) }
      var last: [UInt8] = []
      while try reader.next() {
        rows += 1
        guard rows > 0, let layout else { continue }
        if rows & 4095 == 0 { progress(before + reader.bytesRead) }
        let candidate = AnswerWords.trimmed(reader.bytes(layout.candidate))
        if candidate.isEmpty { continue }
        if layout.isLong {
          if candidate.elementsEqual(last) { continue }
          last = Array(candidate)
          if runs?.isOverfull == false { runs?.add(candidate) }
        }
        sheets?.add(candidate)
      }
      sources.append(
        AnswerFiles.Source(
          file: file.path, bytes: source.bytesRead, rows: max(0, rows),
          fingerprint: source.fingerprint?.description ?? ""))
      before += file.size
      progress(before)
    }
    suspects = sheets?.suspects ?? []
    isOverfull = sheets?.isOverfull ?? false
    if let runs, !runs.suspects.isEmpty {
      needsSorting =
        if runs.isOverfull {
          true
        } else {
          try AnswerSurvey.isScattered(runs.suspects, in: files, forms: forms)
        }
    }
  }

  private static func layout(
    of file: AnswerFile, _ forms: FormIndex
  ) throws(FileFailure) -> AnswerLayout? {
    var reader = CSVReader(try file.open())
    var intake = AnswerIntake(forms: forms, list: nil)
    return try AnswerPass.layout(&reader, intake: &intake, quiet: true)
  }

  /// Whether one of the candidates really has rows apart from each other: a suspect may be one by chance.
  private static func isScattered(
    _ suspects: Set<String>, in files: [AnswerFile], forms: FormIndex
  ) throws(FileFailure) -> Bool {
    var seen: Set<String> = []
    for file in files {
      guard let layout = try layout(of: file, forms), layout.isLong else { continue }
      var reader = CSVReader(try file.open())
      reader.skim(fields: layout.candidate + 1)
      var last: [UInt8] = []
      while try reader.next() {
        let candidate = AnswerWords.trimmed(reader.bytes(layout.candidate))
        if candidate.isEmpty || candidate.elementsEqual(last) { continue }
        last = Array(candidate)
        let id = String(decoding: candidate, as: UTF8.self)
        if suspects.contains(id), !seen.insert(id).inserted { return true }
      }
    }
    return false
  }
}
