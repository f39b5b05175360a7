// The marks of one candidate after the other, in whatever order either file is.

import ExamCore

/// Finds the marks of the candidates of `scores.csv` in `marks.csv`.
///
/// `grade` writes both in the same order, so one pass over each is enough. When the marks of a
/// candidate are not where they should be (somebody sorted one of the files), the whole of
/// `marks.csv` is read once more into an index, the only thing here that grows with the candidates.
struct CandidateMarks {
  private let path: String
  private let outline: OutlineIndex
  private var reader: MarksReader
  private var ahead: MarkRow?
  /// Marks of each candidate; nil as long as the files go together.
  private var index: [String: [MarkRow]]?
  private var indexFindings: [Finding]?

  /// - Throws: a ``FileFailure`` when the file cannot be read.
  init(_ path: String, outline: OutlineIndex) throws(FileFailure) {
    self.path = path
    self.outline = outline
    reader = try MarksReader(path, outline: outline)
    ahead = try reader.next()
  }

  var findings: [Finding] { indexFindings ?? reader.findings }
  /// Whether the index had to be made.
  var isIndexed: Bool { index != nil }
  var bytesRead: Int { reader.bytesRead }

  /// Fills in the marks of a candidate's scored questions that have a rubric.
  ///
  /// - Returns: numbers of the questions whose marks are nowhere, where that changes which objective the points go to.
  mutating func attach(to sheet: inout ScoreSheet, key: AnswerKey) throws(FileFailure)
    -> [QuestionNumber]
  {
    let wanted = zip(sheet.questions, key.questions).contains {
      $0.state == .scored && $1.part.body.rubric != nil
    }
    var found = index?[sheet.candidate] ?? []
    if index == nil {
      while let row = ahead, row.candidate == sheet.candidate {
        found.append(row)
        ahead = try reader.next()
      }
    }
    guard wanted else { return [] }
    var missing = CandidateMarks.attach(found, to: &sheet, key: key)
    if !missing.isEmpty, index == nil {
      try makeIndex()
      missing = CandidateMarks.attach(index?[sheet.candidate] ?? [], to: &sheet, key: key)
    }
    return missing.filter { question in
      question.part.body.rubric?.criteria.contains { $0.objective != nil } ?? false
    }.map(\.number)
  }

  private static func attach(_ rows: [MarkRow], to sheet: inout ScoreSheet, key: AnswerKey)
    -> [KeyedQuestion]
  {
    var missing: [KeyedQuestion] = []
    for (position, question) in key.questions.enumerated()
    where sheet.questions.indices.contains(position) {
      guard sheet.questions[position].state == .scored, let rubric = question.part.body.rubric
      else { continue }
      let name = question.number.description
      // A criterion marked twice counts with its last mark.
      var marks: [CriterionMark] = []
      for row in rows where row.question == name {
        marks.removeAll { $0.criterion == row.mark.criterion }
        marks.append(row.mark)
      }
      let isWhole = rubric.criteria.indices.allSatisfy { index in
        marks.contains { $0.criterion == index + 1 }
      }
      if isWhole {
        sheet.questions[position].marks = marks.sorted { $0.criterion < $1.criterion }
      } else {
        missing.append(question)
      }
    }
    return missing
  }

  private mutating func makeIndex() throws(FileFailure) {
    var all: [String: [MarkRow]] = [:]
    var again = try MarksReader(path, outline: outline)
    while let row = try again.next() { all[row.candidate, default: []].append(row) }
    index = all
    indexFindings = again.findings
  }
}
