import ExamCore
import ExamFiles
import Testing

@Suite("The record of a grading")
struct GradingRecordTests {
  @Test("The manifest comes out as its bytes stand, option counts in their order")
  func reads() throws {
    let record = try #require(GradedExam.record)
    #expect(
      String(decoding: record.paper, as: UTF8.self) == #"{"forms":["A}","\"B"],"n":[1,2]}"#)
    let counts = record.counts(for: GradedExam.key("A"))
    #expect(counts[0].map(\.name) == ["A", "B", "C", "D", "blank", "other"])
    #expect(counts[0].map(\.count) == [12, 30, 0, 3, 2, 1])
    #expect(counts[1].isEmpty)
    #expect(record.counts(for: GradedExam.key("B")).allSatisfy { $0.isEmpty })
  }

  @Test(
    "What is no record says so and does not crash",
    arguments: [
      "", "{", "null", "[]", #"{"a":1}"#, #"{"paper""#, #"{"paper":"#, #"{"paper":{"x":[1,}"#,
      #"{"paper\"#, #"{"paper":{},"#,
    ])
  func refuses(text: String) {
    let error = #expect(throws: Finding.self) {
      _ = try GradingRecord(Array(text.utf8), file: "g/grading.json")
    }
    #expect(error?.message.english == "“g/grading.json” holds no record of a grading")
  }

  @Test("Cut anywhere it never crashes")
  func truncated() {
    let bytes = Array(GradedExam.gradingJSON.utf8)
    for length in bytes.indices {
      let record = try? GradingRecord(Array(bytes[..<length]), file: "f")
      #expect(record == nil)
    }
  }
}
