// `mastery.csv` or `class-mastery.csv`, read as what the next paper should practise.

public import ExamCore

/// Reads estimates of mastery for `Focus`.
public enum FocusFile {
  /// The mean estimate of each objective, to thousandths, and the rows that were left out.
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
  ) throws -> (focus: Focus, findings: [Finding]) {
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
      throw ExamRefusal(findings: [
        header.position(of: .candidates) == nil
          ? header.missing(.candidate, file: path, unused: header.titles) : classFile(path)
      ])
    }
    let known = OutlineIndex(outline)
    let names = DidYouMean(among: known.entries.map(\.objective.id.rawValue))
    var log = FindingTally()
    var sums: [Objective.ID: (sum: Fraction, count: Int)] = [:]
    var candidates: [String] = []
    while try rows.next() {
      let objective = Objective.ID(TextFolding.trimmed(rows.string(objectiveColumn)))
      if let candidate, let candidateColumn {
        let id = TextFolding.trimmed(rows.string(candidateColumn))
        if candidates.last != id { candidates.append(id) }
        guard id == candidate else { continue }
      }
      guard known[objective] != nil else {
        log.add(unknown(objective, names, rows.place(field: objectiveColumn)))
        continue
      }
      let written = TextFolding.trimmed(rows.string(valueColumn))
      guard !written.isEmpty else { continue }
      guard let value = Fraction(partOfOne: written) else {
        log.add(unreadable(written, header.titles[valueColumn], rows.place(field: valueColumn)))
        continue
      }
      let old = sums[objective] ?? (.zero, 0)
      sums[objective] = (old.sum + value, old.count + 1)
    }
    if rows.findings.hasErrors { throw ExamRefusal(findings: rows.findings) }
    guard !sums.isEmpty else {
      throw ExamRefusal(findings: [nothing(path, candidate, candidates)] + log.findings)
    }
    let step = Fraction(1, over: 1_000) ?? .one
    let focus = Focus(
      strength: strength,
      estimates: sums.mapValues { total in
        (total.sum.divided(by: Fraction(total.count)) ?? .zero).rounded(toStep: step)
      })
    return (focus, rows.findings + log.findings)
  }

  private static func classFile(_ path: String) -> Finding {
    Finding(
      .error, "focus-class-file", at: Place(file: path, line: 1),
      Message(
        en: "this is the report of a class: it has no rows of single candidates",
        zh: "这是全班的报告，没有单个考生的行"),
      remedy: Message(
        en: "Give mastery.csv with --candidate, or leave --candidate out.",
        zh: "用 --candidate 时请给出 mastery.csv，或不写 --candidate。"))
  }

  private static func unknown(
    _ objective: Objective.ID, _ names: DidYouMean, _ place: Place
  ) -> Finding {
    let near = names.suggestion(for: objective.rawValue)
    return Finding(
      .warning, "focus-objective", at: place,
      Message(
        en: "“\(objective)” is no objective of this outline; the row was left out",
        zh: "本大纲没有知识点“\(objective)”，该行未计入"),
      remedy: near.map { Message(en: "Did you mean \($0)?", zh: "是不是 \($0)？") }
        ?? Message(
          en: "Give a report on this course, or delete the row.", zh: "请给出本课程的报告，或删去该行。"))
  }

  private static func unreadable(_ written: String, _ column: String, _ place: Place) -> Finding {
    Finding(
      .warning, "focus-estimate", at: place,
      Message(
        en: "“\(written)” in the column “\(column)” is no number from 0 to 1; the row was left out",
        zh: "“\(column)”列的“\(written)”不是 0 到 1 的数，该行未计入"),
      remedy: Message(
        en: "Write a number such as 0.6, or leave the cell empty.", zh: "请写 0.6 这样的数，或留空。"))
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
        en: "no row estimates an objective of this outline",
        zh: "没有一行给出本大纲知识点的估计"),
      remedy: Message(
        en: "Give the mastery.csv or class-mastery.csv of a report on this course.",
        zh: "请给出本课程报告中的 mastery.csv 或 class-mastery.csv。"))
  }
}
