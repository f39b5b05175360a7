// Rows in any order give the sheets that rows in order give.

import ExamCore
import Testing

@testable import ExamFiles

@Suite struct LongSpoolTests {
  @Test("a row-shuffled long file equals the sorted one, candidates in order of first appearance")
  func shuffled() throws {
    var random = SeededGenerator(seed: 17)
    var rows: [String] = []
    for candidate in 0..<300 {
      for question in 1...3 {
        let response = ["A", "", "\"x,\"\"y\"\"\nz\"", "'=1", "乙"][random.below(5)]
        rows.append(
          "S\(candidate),名\(candidate),\(candidate % 2 == 0 ? "A" : "B"),\(question),\(response)\n")
      }
    }
    let heading = "candidate,name,form,question,response\n"
    let (sorted, none) = try AnswerFilesTests.read([heading + rows.joined()])
    #expect(sorted.count == 300)
    random.shuffle(&rows)
    let (shuffled, findings) = try AnswerFilesTests.read([heading + rows.joined()])
    #expect(shuffled.sorted { NaturalOrder.precedes($0.candidate, $1.candidate) } == sorted)
    #expect(findings.map(\.code) == none.map(\.code))
    var order: [String] = []
    for row in rows {
      let id = String(row.prefix { $0 != "," })
      if !order.contains(id) { order.append(id) }
    }
    #expect(shuffled.map(\.candidate) == order)
  }

  @Test("many small buckets merge as one does")
  func buckets() throws {
    let forms = FormIndex(Grader(exam: SmallExam.choice()).forms)
    var results: [[[UInt8]]] = []
    for size in [1, 1 << 20] {
      let spool = try LongSpool(bytes: 1000, bucketSize: size)
      for i in 0..<500 {
        try spool.add(
          LongEntry(
            candidate: Array("S\(i * 7 % 100)".utf8), name: [], form: 0, stated: nil,
            question: i / 100 % 3, response: Array("r\(i)".utf8), file: 0, line: i))
      }
      var intake = AnswerIntake(forms: forms, list: nil)
      var sheets: [[UInt8]] = []
      try spool.forEachSheet(["a.csv"], intake: &intake) { (sheet, _) throws(FileFailure) in
        sheets.append(sheet.candidate + sheet.text)
      }
      // The fourth and fifth rows of a candidate repeat questions 1 and 2.
      #expect(intake.tally.count(of: "answers-second-response") == 200)
      results.append(sheets)
    }
    #expect(results[0].count == 100)
    #expect(results[0] == results[1])
  }
}
