// `mastery.csv` or `class-mastery.csv`, read as what the next paper should practise.

public import ExamCore

/// Reads estimates of mastery for `Focus`.
public enum FocusFile {
  /// The mean estimate of each objective, to thousandths.
  ///
  /// `mastery.csv` gives the column `estimate`, `class-mastery.csv` the column `rate`; rows without a number say
  /// nothing. A mastery file of several candidates counts as their mean.
  ///
  /// - Parameters:
  ///   - path: the mastery report to read, as it is named in messages.
  ///   - outline: whose objectives the report may name.
  ///   - candidate: only the rows of this candidate; all rows when nil.
  ///   - strength: see `Focus/strength`.
  /// - Throws: an ``ExamRefusal`` when a column is missing, or no row speaks of an objective of the outline or of
  ///   the candidate; a ``FileFailure`` when the file cannot be read.
  public static func read(
    _ path: String, outline: Outline, candidate: String? = nil, strength: Fraction
  ) throws -> Focus {
    var rows = try CSVReader(path)
    let header = CSVHeader(try rows.next() ? rows.strings : [])
    guard let objectiveColumn = header.position(of: .objective) else {
      throw ExamRefusal(findings: [
        header.missing(.objective, file: path, unused: header.titles)
      ])
    }
    guard let valueColumn = header.position(of: .estimate) ?? header.position(of: .rate) else {
      throw ExamRefusal(findings: [header.missing(.estimate, file: path, unused: header.titles)])
    }
    let candidateColumn = header.position(of: .candidate)
    if candidate != nil, candidateColumn == nil {
      throw ExamRefusal(findings: [header.missing(.candidate, file: path, unused: header.titles)])
    }
    let known = OutlineIndex(outline)
    var sums: [Objective.ID: (sum: Fraction, count: Int)] = [:]
    var candidates: [String] = []
    while try rows.next() {
      let objective = Objective.ID(TextFolding.trimmed(rows.string(objectiveColumn)))
      if let candidate, let candidateColumn {
        let id = TextFolding.trimmed(rows.string(candidateColumn))
        if candidates.last != id { candidates.append(id) }
        guard id == candidate else { continue }
      }
      guard known[objective] != nil,
        let value = Fraction(parsing: TextFolding.trimmed(rows.string(valueColumn)))
      else { continue }
      let old = sums[objective] ?? (.zero, 0)
      sums[objective] = (old.sum + value, old.count + 1)
    }
    if rows.findings.hasErrors { throw ExamRefusal(findings: rows.findings) }
    guard !sums.isEmpty else {
      throw ExamRefusal(findings: [nothing(path, candidate, candidates)])
    }
    let step = Fraction(1, over: 1_000) ?? .one
    return Focus(
      strength: strength,
      estimates: sums.mapValues { total in
        (total.sum.divided(by: Fraction(total.count)) ?? .zero).rounded(toStep: step)
      })
  }

  private static func nothing(
    _ path: String, _ candidate: String?, _ candidates: [String]
  ) -> Finding {
    if let candidate {
      let near = DidYouMean.suggestion(for: candidate, among: candidates)
      return Finding(
        .error, "focus-candidate", at: Place(file: path),
        Message(
          en: "there is no candidate “\(candidate)” in this file",
          zh: "文件中没有考生“\(candidate)”"),
        remedy: near.map { Message(en: "Did you mean \($0)?", zh: "是不是 \($0)？") }
          ?? Message(en: "Give the id as the file writes it.", zh: "请按文件中的写法给出考号。"))
    }
    return Finding(
      .error, "focus-empty", at: Place(file: path),
      Message(
        en: "no row speaks of an objective of this outline",
        zh: "没有一行说的是本大纲的知识点"),
      remedy: Message(
        en: "Give the mastery.csv or class-mastery.csv of a report on this course.",
        zh: "请给出本课程报告中的 mastery.csv 或 class-mastery.csv。"))
  }
}
