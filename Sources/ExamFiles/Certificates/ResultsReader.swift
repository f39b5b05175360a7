// Results of candidates from a CSV file: one row a result, any number of attempts.

public import ExamCore

/// Reads `candidate, name, course, result` (考生, 姓名, 课程, 成绩).
///
/// The course is the title of a course of the scheme, the title of a report, or one of the words
/// 报告 (of every level; `中级报告` of one), 答辩, 工作年限. The result is points from 0 to 100, a
/// number of years, or 通过 / 未通过. Rows that do not fit are findings; the others count.
public struct ResultsReader {
  private let subjects: ResultSubjects
  private let scheme: Scheme

  public init(scheme: Scheme) {
    self.scheme = scheme
    subjects = ResultSubjects(scheme)
  }

  /// The candidates in the order of their first row, and what is wrong with the file.
  ///
  /// - Throws: a ``FileFailure`` when it cannot be read.
  public func read(_ path: String) throws(FileFailure) -> ([CandidateResults], [Finding]) {
    var rows = try CSVReader(path)
    let header = CSVHeader(try rows.next() ? rows.strings : [])
    var log = FindingTally()
    let columns = header.positions(of: [.candidate, .name, .course, .result])
    guard let candidateColumn = columns[.candidate], let courseColumn = columns[.course],
      let resultColumn = columns[.result]
    else {
      for heading in [Heading.candidate, .course, .result] where columns[heading] == nil {
        log.add(header.missing(heading, file: path, unused: header.titles))
      }
      return ([], rows.findings + log.findings)
    }
    var results: [CandidateResults] = []
    var positions: [String: Int] = [:]
    while try rows.next() {
      func cell(_ column: Int) -> String { TextFolding.trimmed(rows.string(column)) }
      let number = rows.rowNumber
      let id = cell(candidateColumn)
      guard !id.isEmpty else {
        log.add(
          Finding(
            .error, "results-no-candidate", at: rows.place(field: candidateColumn),
            Message(en: "row \(number) names no candidate", zh: "第 \(number) 行没有考生编号"),
            remedy: Message(en: "Fill it in, or delete the row.", zh: "请补上编号，或删去该行。")))
        continue
      }
      let position = positions[id] ?? results.count
      if position == results.count {
        positions[id] = position
        results.append(CandidateResults(candidate: id))
      }
      let name = columns[.name].map(cell) ?? ""
      if results[position].name.isEmpty {
        results[position].name = name
      } else if !name.isEmpty, name != results[position].name {
        log.add(
          Finding(
            .warning, "results-two-names", at: rows.place(field: columns[.name]),
            Message(
              en:
                "row \(number): candidate \(id) is “\(results[position].name)” above and “\(name)” here",
              zh: "第 \(number) 行：考生 \(id) 前面是“\(results[position].name)”，这里是“\(name)”"),
            remedy: Message(
              en: "Check that the row has the right id.", zh: "请确认该行编号没有写错。")))
      }
      let course = cell(courseColumn)
      let result = cell(resultColumn)
      guard let subject = subjects[course] else {
        log.add(unknownCourse(course, number, rows.place(field: courseColumn)))
        continue
      }
      if !apply(result, to: subject, of: &results[position]) {
        log.add(badResult(result, subject, number, rows.place(field: resultColumn)))
      }
    }
    return (results, rows.findings + log.findings)
  }

  /// - Returns: false when the result says nothing about such a subject.
  private func apply(
    _ written: String, to subject: ResultSubject, of results: inout CandidateResults
  ) -> Bool {
    guard let word = ResultWord(written) else { return false }
    switch (subject, word) {
    case (.workYears, .points(let years)):
      guard years <= 100 else { return false }
      results.addWorkYears(years)
    case (.workYears, _): return false
    case (_, .points(let points)) where points > 100: return false
    case (.course(let title), .points(let points)):
      results.add(CandidateResults.Course(title: title, best: points))
    case (.course(let title), .passed):
      results.add(CandidateResults.Course(title: title, isPassed: true))
    case (.report(let levels), _):
      guard passes(word) else { return true }
      for level in levels ?? [] { results.addReport(ofLevel: level) }
      if levels == nil { results.reportPassed = true }
    case (.defence, _): results.defencePassed = results.defencePassed || passes(word)
    case (.course(let title), .failed):
      results.add(CandidateResults.Course(title: title))
    case (.course, .absent): break
    }
    return true
  }

  private func passes(_ word: ResultWord) -> Bool {
    switch word {
    case .passed: true
    case .points(let points): points >= scheme.pass
    case .failed, .absent: false
    }
  }

  private func unknownCourse(_ course: String, _ row: Int, _ place: Place) -> Finding {
    let remedy =
      subjects.suggestion(for: course).map {
        Message(en: "Did you mean “\($0)”?", zh: "是不是“\($0)”？")
      }
      ?? Message(
        en: "Write the title of a course of the scheme, or report, defence, years of work.",
        zh: "请写方案中的课程名，或报告、答辩、工作年限。")
    return Finding(
      .error, "results-unknown-course", at: place,
      Message(
        en: "row \(row): the scheme has no course “\(course)”; the row was left out",
        zh: "第 \(row) 行：方案中没有“\(course)”这门课程，本行未计入"), remedy: remedy)
  }

  private func badResult(_ result: String, _ subject: ResultSubject, _ row: Int, _ place: Place)
    -> Finding
  {
    let remedy =
      switch subject {
      case .workYears: Message(en: "Write a number of years, such as 3.", zh: "请写年数，例如 3。")
      case .course, .report, .defence:
        Message(
          en: "Write points from 0 to 100, or pass or fail.", zh: "请写 0 到 100 的分数，或通过、未通过。")
      }
    return Finding(
      .error, "results-bad-result", at: place,
      Message(
        en: "row \(row): “\(result)” is no result; the row was left out",
        zh: "第 \(row) 行：“\(result)”不是成绩，本行未计入"), remedy: remedy)
  }
}
