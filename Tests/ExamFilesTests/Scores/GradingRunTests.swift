// The quick way through answer files gives what the plain values give, cell for cell.

import ExamCore
import Testing

@testable import ExamFiles

@Suite struct GradingRunTests {
  /// The four files that a grading writes, as text.
  struct Output {
    var scores = ""
    var marks = ""
    var review = ""
    var record = ""
    var result = GradingRun.Result()
  }

  static func grade(
    _ text: String, _ exam: IssuedExam, options: GradingRun.Options = GradingRun.Options()
  ) throws -> Output {
    let folder = try TemporaryFolder()
    let files = AnswerFiles(
      files: [AnswerFile(Array(text.utf8), name: "a.csv")], forms: Grader(exam: exam).forms)
    var output = Output()
    output.result = try GradingRun(exam, options: options).grade(files, into: folder.path)
    func file(_ name: String) throws -> String {
      String(decoding: try ByteSource.contents(of: "\(folder.path)/\(name)"), as: UTF8.self)
    }
    guard output.result.isWritten else {
      #expect(folder.names.isEmpty)
      return output
    }
    #expect(folder.names == ["grading.json", "marks.csv", "review.csv", "scores.csv"])
    output.scores = try file("scores.csv")
    output.marks = try file("marks.csv")
    output.review = try file("review.csv")
    output.record = try file("grading.json")
    return output
  }

  @Test("the bytes of a small grading")
  func bytes() throws {
    let output = try GradingRunTests.grade(
      "id,name,form,1,2,3\n1,甲,A,A,b,Ｃ\n2,=乙,B,,X,D\n3,,A,,,\n4,\"a,b\",B,BC,C,B\n",
      SmallExam.choice(forms: ["A", "B"]))
    #expect(
      output.scores == """
        \u{FEFF}candidate,name,form,state,total,maximum,passed,单选,1,2,3,blank,void,unreadable,awaiting\r
        1,甲,A,final,6,6,yes,6,2,2,2,,,,\r
        2,'=乙,B,awaiting,2,6,no,2,0,,2,1,,2,\r
        3,,A,absent,,6,,,,,,,,,\r
        4,"a,b",B,final,2,6,no,2,0,2,0,,,,\r

        """)
    #expect(
      output.marks
        == "\u{FEFF}candidate,question,item,criterion,objective,points,maximum,state,evidence,confidence,rater\r\n"
    )
    #expect(
      output.review == """
        \u{FEFF}candidate,question,reason,suggested points,confidence,response\r
        2,2,the response is not an answer to this question,,,X\r

        """)
    let record = output.record
    #expect(record.hasPrefix("{\"format\":1,\"program\":\"exambank\",\n\"paper\":{"))
    #expect(record.contains("\"answers\":[{\"file\":\"a.csv\",\"bytes\":74,\"rows\":4,"))
    #expect(
      record.contains(
        "\"options\":{\"A\":{\"1\":{\"A\":1,\"B\":0,\"C\":0,\"D\":0,\"blank\":0,\"other\":0}"))
    #expect(
      record.contains(
        "\"B\":{\"1\":{\"A\":0,\"B\":1,\"C\":1,\"D\":0,\"blank\":1,\"other\":0},"
          + "\"2\":{\"A\":0,\"B\":0,\"C\":1,\"D\":0,\"blank\":0,\"other\":1}"))
    #expect(record.hasSuffix("\"all marks\":false}\n"))
    #expect(output.result.final == 2)
    #expect(output.result.awaiting == 1)
    #expect(output.result.absent == 1)
    #expect(output.result.passed == 1)
    #expect(output.result.reviews == 1)
  }

  /// What stands in a response cell now and then.
  static let responses = [
    "", "A", "B", "C", "D", "E", "a", "AB", "BCD", "A,B", "ABCDE", "Ｂ", "X", "对", "错", "T", "×",
    " ",
    "及时；准确；周到", "及时;无误;", "及;准确;周到", "及时", "流失", "会流失，也有差评", "没有流失", "口碑\n流失",
    "不会", "=1+1", "'", "\"", "，", String(repeating: "很长的作答，", count: 20) + "流失",
  ]

  static let rules: [ChoiceRule] = [
    .allOrNothing, .half, .proportional, .custom, .perOption(Fraction(1, over: 2) ?? .zero),
    .plusMinus(plus: 1, minus: -1, floor: -2),
    .plusMinus(
      plus: Fraction(1, over: 3) ?? .zero, minus: Fraction(-1, over: 7) ?? .zero, floor: 0),
  ]

  @Test("random sheets come out as the plain values have them, cell for cell")
  func differential() throws {
    var random = SeededGenerator(seed: 99)
    for (number, rule) in GradingRunTests.rules.enumerated() {
      let exam = SmallExam.mixed(
        rule: rule, rounding: number % 3 == 2 ? Fraction(1, over: 2) : nil,
        floor: number % 2 == 0 ? nil : 0)
      let grader = Grader(exam: exam)
      let sheets = (0..<150).map { i in
        let form = random.below(2)
        let count = grader.forms[form].questions.count
        // Every other candidate answers in single letters, as most do.
        let choices = i % 2 == 0 ? 6 : GradingRunTests.responses.count
        return AnswerSheet(
          candidate: "S\(i)", name: "名", form: grader.forms[form].form,
          attendance: AnswerSheet.Attendance.allCases[max(0, random.below(20) - 17)],
          responses: (0..<count).map { _ in
            GradingRunTests.responses[random.below(choices)]
          })
      }
      let output = try GradingRunTests.grade(try GradingRunTests.wide(sheets, grader), exam)
      let graded = sheets.compactMap { grader.sheet($0) }
      #expect(output.result.sheets == sheets.count)
      let plain = try GradingRunTests.plainScores(graded, exam, grader)
      #expect(output.scores == plain)
      #expect(output.result.passed == graded.count { $0.passed == true })
      #expect(output.result.final == graded.count { $0.state == .final })
      #expect(
        output.result.reviews
          == graded.flatMap(\.questions).count { !$0.state.isDecided && $0.state != .absent })
      #expect(try readRows(Array(output.review.utf8)).0.count == output.result.reviews + 1)
      let marks = graded.flatMap { sheet in sheet.questions.flatMap(\.marks).map { (sheet, $0) } }
      let rows = try readRows(Array(output.marks.utf8)).0.dropFirst()
      #expect(rows.map { $0[0] } == marks.map { $0.0.candidate })
      #expect(rows.map { $0[5] } == marks.map { $0.1.points.description })
      #expect(
        rows.map { $0[8] } == marks.map { $0.1.evidence.map(\.text).joined(separator: " … ") })
      // The same input gives the same bytes.
      let again = try GradingRunTests.grade(try GradingRunTests.wide(sheets, grader), exam)
      #expect(again.scores == output.scores)
      #expect(again.record == output.record)
    }
  }

  /// A wide answer file of some sheets.
  static func wide(_ sheets: [AnswerSheet], _ grader: Grader) throws -> String {
    let numbers = Set(grader.forms.flatMap { $0.questions.map(\.number) }).sorted()
    let rows = sheets.map { sheet -> [String] in
      let key = grader.key(of: sheet.form)
      let responses = numbers.map { number in
        key?.questions.firstIndex { $0.number == number }.flatMap { sheet.responses[$0] } ?? ""
      }
      return [sheet.candidate, sheet.name, sheet.form.rawValue, sheet.attendance.rawValue]
        + responses
    }
    let heading = ["candidate", "name", "form", "state"] + numbers.map(\.description)
    return String(decoding: try CSVWriterTests.written([heading] + rows), as: UTF8.self)
  }

  /// `scores.csv` written from values, without any of the quick ways.
  static func plainScores(
    _ sheets: [ScoreSheet], _ exam: IssuedExam, _ grader: Grader
  ) throws -> String {
    let numbers = Set(grader.forms.flatMap { $0.questions.map(\.number) }).sorted()
    let heading =
      ["candidate", "name", "form", "state", "total", "maximum", "passed"]
      + ["单选", "多选", "11 (2)", "单选 (2)", "简答", "案例"] + numbers.map(\.description)
      + ["blank", "void", "unreadable", "awaiting"]
    let rows = sheets.map { sheet -> [String] in
      let questions = grader.key(of: sheet.form)?.questions ?? []
      func list(_ state: QuestionState) -> String {
        zip(sheet.questions, questions).filter { $0.0.state == state }
          .map { $0.1.number.description }.joined(separator: " ")
      }
      return [
        sheet.candidate, sheet.name, sheet.form.rawValue, sheet.state.rawValue,
        sheet.total?.description ?? "", sheet.maximum.description,
        sheet.passed.map { $0 ? "yes" : "no" } ?? "",
      ]
        + sheet.sections.map { sheet.state == .absent ? "" : $0.description }
        + numbers.map { number in
          guard let position = questions.firstIndex(where: { $0.number == number }) else {
            return ""
          }
          let score = sheet.questions[position]
          return score.state.isDecided ? score.points.description : ""
        }
        + [list(.blank), list(.void), list(.unreadable), list(.awaiting)]
    }
    return String(decoding: try CSVWriterTests.written([heading] + rows), as: UTF8.self)
  }

  @Test("all marks, Chinese headings and reasons")
  func options() throws {
    let output = try GradingRunTests.grade(
      "考生,卷别,1,2,3\n1,A,A,D,?\n", SmallExam.choice(forms: ["A"]),
      options: GradingRun.Options(
        headings: .chinese, language: .chinese, allMarks: true, program: "exambank \"1\""))
    #expect(output.scores.hasPrefix("\u{FEFF}考生,姓名,卷别,状态,总分,满分,及格,单选,1,2,3,"))
    let marks = try readRows(Array(output.marks.utf8)).0
    #expect(marks[1] == ["1", "1", "Q1", "1", "A1.1-1", "2", "2", "scored", "A", "1", "rubric"])
    #expect(marks.count == 4)
    #expect(
      try readRows(Array(output.review.utf8)).0[1] == ["1", "3", "作答不是本题可以识别的答案", "", "", "?"])
    #expect(output.record.contains("\"program\":\"exambank \\\"1\\\"\""))
    #expect(output.record.contains("\"all marks\":true"))
  }

  @Test("the manifest in the record reads back as the exam")
  func manifest() throws {
    let exam = SmallExam.choice()
    let record = try GradingRunTests.grade("id,1,2,3\n1,A,B,C\n", exam).record
    let manifest = String(decoding: ManifestFile.encode(exam), as: UTF8.self)
    #expect(record.contains("\"paper\":" + manifest.dropLast() + ",\n\"answers\""))
  }

  @Test("no sheet, no files")
  func nothing() throws {
    let output = try GradingRunTests.grade("id,1,2,3\n", SmallExam.choice())
    #expect(!output.result.isWritten)
    #expect(output.result.findings.hasErrors)
  }

  @Test("a full disk is a failure and leaves nothing")
  func fullDisk() throws {
    let folder = try TemporaryFolder()
    try folder.link("/dev/full", as: "marks.csv")
    let files = AnswerFiles(
      files: [AnswerFile(Array("id,1,2,3\n1,A,B,C\n".utf8), name: "a.csv")],
      forms: Grader(exam: SmallExam.choice()).forms)
    #expect {
      _ = try GradingRun(SmallExam.choice()).grade(files, into: folder.path)
    } throws: {
      ($0 as? FileFailure)?.message.chinese == "无法写入“\(folder.path)/marks.csv”：磁盘已满"
    }
    #expect(folder.names == ["marks.csv"])
  }
}
