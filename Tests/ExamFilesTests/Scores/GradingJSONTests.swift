// The record of a grading is JSON whatever the names are.

import ExamCore
import Testing

@testable import ExamFiles

@Suite struct GradingJSONTests {
  @Test("texts are quoted as JSON has it")
  func quoted() {
    #expect(GradingJSON.quoted("a\"b\\c\n\u{1}甲") == "\"a\\\"b\\\\c\\u000a\\u0001甲\"")
    #expect(GradingJSON.quoted("") == "\"\"")
  }

  @Test("the whole record")
  func bytes() {
    let key = Grader(exam: SmallExam.choice()).forms[0]
    let record = GradingJSON(
      program: "p", paper: Array("{}\n".utf8),
      sources: [AnswerFiles.Source(file: "a", bytes: 1, rows: 2, fingerprint: "00")],
      options: [(key.form, OptionTally(AnswerKey(form: "A", questions: [])))], allMarks: false)
    #expect(
      String(decoding: record.bytes, as: UTF8.self) == """
        {"format":1,"program":"p",
        "paper":{},
        "answers":[{"file":"a","bytes":1,"rows":2,"fingerprint":"00"}],
        "options":{"A":{}},
        "all marks":false}

        """)
  }
}
