// Answer files of every shape become the same sheets; what is wrong is said and the rest is graded.

import ExamCore
import Testing

@testable import ExamFiles

@Suite struct AnswerFilesTests {
  /// Sheets and findings of some files, named a.csv, b.csv ….
  static func read(
    _ texts: [String], exam: IssuedExam = SmallExam.choice(forms: ["A", "B"]), list: String? = nil
  ) throws -> ([AnswerSheet], [Finding]) {
    let files = texts.enumerated().map { i, text in
      AnswerFile(Array(text.utf8), name: "\(["a", "b", "c"][i]).csv")
    }
    let answers = AnswerFiles(
      files: files, forms: Grader(exam: exam).forms,
      candidates: try list.map { try CandidateListTests.read($0) })
    var sheets: [AnswerSheet] = []
    let reading = try answers.forEachSheet { sheets.append($0) }
    return (sheets, reading.findings)
  }

  static func sheet(
    _ candidate: String, _ responses: [String?], form: FormCode = "A", name: String = "",
    _ attendance: AnswerSheet.Attendance = .present
  ) -> AnswerSheet {
    AnswerSheet(
      candidate: candidate, name: name, form: form, attendance: attendance, responses: responses)
  }

  @Test(
    "every way to write the same two sheets",
    arguments: [
      "candidate,name,form,1,2,3\n001,甲,A,A,\"B, C\",\n002,,B,C,,x\n",
      "准考证号;姓名;卷别;第1题;第２题;Q3\r\n001;甲;A卷;A;B, C;\r\n002;;ｂ;C;;x\r\n",
      "卷别,3,1,考生,姓名,2,备注\nA,,A,001,甲,\"B, C\",!\nB,x,C, 002 ,,,\n",
      "candidate\tname\tform\t1\t2\t3\t\t\r001\t甲\tA\tA\tB, C\t\t\t\r002\t\tB\tC\t\tx\r\t\t\t\t\t\r",
      "考生,姓名,卷别,题号,作答\n001,甲,A,1,A\n001,甲,A,2,\"B, C\"\n001,甲,A,3,\n002,,B,1,C\n002,,B,2,\n002,,B,第3题,x\n",
      "candidate,name,form,question,response\n001,,A,3,\n002,,B,1,C\n001,甲,A,1,A\n002,,B,3,x\n002,,B,2,\n001,,A,2,\"B, C\"\n",
    ])
  func shapes(text: String) throws {
    let (sheets, findings) = try AnswerFilesTests.read([text])
    #expect(
      sheets == [
        AnswerFilesTests.sheet("001", ["A", "B, C", ""], name: "甲"),
        AnswerFilesTests.sheet("002", ["C", "", "x"], form: "B"),
      ])
    #expect(findings.filter { $0.severity > .note }.isEmpty)
  }

  @Test("with one form its column may be missing, or empty")
  func oneForm() throws {
    let exam = SmallExam.choice()
    for text in ["id,1,2,3\n1,A,B,C\n", "id,form,1,2,3\n1,,A,B,C\n", "id,1,2,3\n1,A,B,C"] {
      let (sheets, findings) = try AnswerFilesTests.read([text], exam: exam)
      #expect(sheets == [AnswerFilesTests.sheet("1", ["A", "B", "C"])])
      #expect(findings.isEmpty)
    }
  }

  @Test("states, and candidates who wrote nothing")
  func states() throws {
    let (sheets, findings) = try AnswerFilesTests.read(
      [
        "id,状态,1,2,3\n1,,A,,\n2,缺考,,,\n3,作废,A,,\n4,到考,,,\n5,, ,,　\n6,absent,B,,\n7,?,A,,\n8,,缺考,,\n"
      ],
      exam: SmallExam.choice())
    #expect(
      sheets.map(\.attendance) == [.present, .absent, .void, .present, .absent, .absent, .present])
    #expect(sheets.last?.responses == ["缺考", "", ""])
    #expect(
      findings.map(\.message.english) == [
        "candidate “6” is marked absent but has responses; they are not graded",
        "state “?” is not known; the row is not graded",
        "1 without any response and without a state count as absent: 5",
      ])
    #expect(findings.map { $0.place?.line } == [7, 8, nil])
  }

  struct Trouble: Sendable, CustomTestStringConvertible {
    let text: String
    let code: String
    let message: String
    let line: Int
    var graded = 1
    var testDescription: String { code }
  }

  static let troubles = [
    Trouble(text: "", code: "answers-empty", message: "the file is empty", line: 0, graded: 0),
    Trouble(
      text: "id,form,1,2,3\n", code: "answers-empty",
      message: "the file has a heading but no row of answers", line: 0, graded: 0),
    Trouble(
      text: "id,1,2,3\n1,A,B,C\n", code: "answers-no-form",
      message: "the exam has the forms A, B, but there is no column “form”", line: 1, graded: 0),
    Trouble(
      text: "candiate,form,1,2,3\n1,A,A,B,C\n", code: "csv-missing-column",
      message: "there is no column “candidate”", line: 1, graded: 0),
    Trouble(
      text: "id,form,x\n1,A,B\n", code: "answers-no-questions",
      message: "the first row names no question, so there is nothing to grade", line: 1, graded: 0),
    Trouble(
      text: "id,form,1,2,3,99\n1,A,A,B,C,D\n", code: "answers-unknown-question",
      message: "“99”: no form has this question; the column is not read", line: 1),
    Trouble(
      text: "id,form,1,2,3,第1题\n1,A,A,B,C,D\n", code: "answers-repeated-column",
      message: "question 1 has two columns, “1” and “第1题”; the first is read", line: 1),
    Trouble(
      text: "id,form,1\n1,A,A\n", code: "answers-missing-questions",
      message: "no column for question 2, 3 of form A, B; they count as blank", line: 1),
    Trouble(
      text: "id,form,1,2,3\n1,C,A,B,C\n2,A,A,B,C\n", code: "answers-unknown-form",
      message: "form “C” does not exist; the row is not graded", line: 2),
    Trouble(
      text: "id,form,1,2,3\n1,,A,B,C\n2,A,A,B,C\n", code: "answers-unknown-form",
      message: "the row names no form; it is not graded", line: 2),
    Trouble(
      text: "id,form,1,2,3\n1,A,A,B\n2,A,A,B,C\n", code: "answers-few-fields",
      message: "the row has 4 fields, the heading 5; it is not graded", line: 2),
    Trouble(
      text: "id,form,1,2,3\n2,A,A,B,C,\n1,A,A,B,C,D\n", code: "answers-many-fields",
      message: "the row has 6 fields, the heading 5; it is not graded", line: 3),
    Trouble(
      text: "id,form,1,2,3\n,A,A,B,C\n2,A,A,B,C\n", code: "answers-no-candidate",
      message: "the row has no candidate; it is not graded", line: 2),
    Trouble(
      text: "id,form,1,2,3\n1,A,A,B,C\n1,A,C,B,A\n", code: "answers-second-sheet",
      message:
        "candidate “1” has a second answer sheet here, the first is in a.csv:2; this one is not graded",
      line: 3),
    Trouble(
      text: "id,form,question,response\n1,A,1,A\n1,A,9,B\n", code: "answers-unknown-question",
      message: "question “9” does not exist on this form; the response is not graded", line: 3),
    Trouble(
      text: "id,form,question,response\n1,A,1,A\n1,A,1,B\n", code: "answers-second-response",
      message:
        "candidate “1” answers question 1 again, the first time is in a.csv:2; this response is not graded",
      line: 3),
    Trouble(
      text: "id,form,question,response\n1,A,1,A\n1,B,2,B\n", code: "answers-two-forms",
      message:
        "candidate “1” has form B here but form A before; the response is not graded", line: 3),
    Trouble(
      text: "id,form,question,response\n,A,1,A\n1,A,2,B\n", code: "answers-no-candidate",
      message: "the row has no candidate; it is not graded", line: 2),
  ]

  @Test("what is wrong is said with its place, and the other rows are graded", arguments: troubles)
  func reported(trouble: Trouble) throws {
    let (sheets, findings) = try AnswerFilesTests.read([trouble.text])
    #expect(sheets.count == trouble.graded)
    #expect(findings.map(\.code) == [trouble.code])
    #expect(findings.first?.message.english == trouble.message)
    #expect(findings.first?.place?.line == trouble.line)
    #expect(findings.first?.place?.file == "a.csv")
    #expect(findings.first?.remedy != nil)
  }

  @Test("two sheets of one candidate in two files, wide and long: the first is graded")
  func acrossFiles() throws {
    let wide = "id,form,1,2,3\n1,A,A,B,C\n2,A,A,B,C\n"
    let long = "id,form,question,response\n3,A,1,A\n2,B,1,D\n"
    let (sheets, findings) = try AnswerFilesTests.read([wide, long])
    #expect(sheets.map(\.candidate) == ["1", "2", "3"])
    #expect(sheets[1].form == "A")
    #expect(findings.map(\.code) == ["answers-second-sheet"])
    #expect(findings.first?.place?.file == "b.csv")
    let (other, _) = try AnswerFilesTests.read([long, wide])
    #expect(other.map(\.candidate) == ["3", "2", "1"])
    #expect(other[1].form == "B")
    #expect(other[1].responses == ["D", nil, nil])
  }

  @Test("a second sheet is graded when the first was refused")
  func refusedFirst() throws {
    let (sheets, findings) = try AnswerFilesTests.read(["id,form,1,2,3\n1,X,A,B,C\n1,A,C,C,C\n"])
    #expect(sheets.map(\.responses) == [["C", "C", "C"]])
    #expect(findings.map(\.code) == ["answers-unknown-form"])
  }

  @Test("long files together hold a candidate's responses in any order")
  func longAcrossFiles() throws {
    let first = "id,form,question,response\n1,A,1,A\n2,B,1,B\n"
    let second = "id,form,question,response\n2,B,2,C\n1,A,3,D\n3,A,1,A\n"
    let (sheets, findings) = try AnswerFilesTests.read([first, second])
    #expect(findings.isEmpty)
    #expect(
      sheets == [
        AnswerFilesTests.sheet("1", ["A", nil, "D"]),
        AnswerFilesTests.sheet("2", ["B", "C", nil], form: "B"),
        AnswerFilesTests.sheet("3", ["A", nil, nil]),
      ])
  }

  @Test("a list lets in whom it names, and tells who is missing")
  func list() throws {
    let (sheets, findings) = try AnswerFilesTests.read(
      ["id,form,1,2,3\n1001,A,A,B,C\n1O02,A,A,B,C\n"], list: "id\n1001\n1002\n1003\n")
    #expect(sheets.map(\.candidate) == ["1001"])
    #expect(
      findings.map(\.message.english) == [
        "candidate “1O02” is not in the list; the row is not graded",
        "2 of the list have no answer sheet: 1002, 1003",
      ])
    #expect(findings.first?.remedy?.english == "Did you mean “1002”?")
  }

  @Test("a thousand bad rows are twenty findings and a count")
  func many() throws {
    let rows = (0..<1000).map { "\($0),Z,A,B,C\n" }.joined()
    let (sheets, findings) = try AnswerFilesTests.read(["id,form,1,2,3\n" + rows + "x,A,A,B,C\n"])
    #expect(sheets.count == 1)
    #expect(findings.count == 21)
    let first = try #require(findings.first).message.english
    #expect(findings.last?.message.english == "… and 980 more of this kind: \(first)")
  }

  @Test("progress reaches its end, and the sources are described")
  func progress() throws {
    let text = "id,form,1,2,3\n" + (0..<20_000).map { "S\($0),A,A,B,C\n" }.joined()
    let file = AnswerFile(Array(text.utf8), name: "a.csv")
    let forms = Grader(exam: SmallExam.choice(forms: ["A", "B"])).forms
    var last = AnswerFiles.Progress()
    var isOrdered = true
    let reading = try AnswerFiles(files: [file], forms: forms).forEachSheet { progress in
      if progress.bytes < last.bytes || progress.rows < last.rows { isOrdered = false }
      last = progress
    } _: { _ in
    }
    #expect(isOrdered)
    #expect(last.bytes == last.total)
    #expect(last.total == text.utf8.count * 2)
    var sum = Fingerprint()
    sum.add(Array(text.utf8)[...])
    #expect(
      reading.sources == [
        AnswerFiles.Source(
          file: "a.csv", bytes: text.utf8.count, rows: 20_000, fingerprint: sum.description)
      ])
  }

  @Test("random bytes behind a heading do no harm")
  func hostile() throws {
    var random = SeededGenerator(seed: 5)
    let alphabet = Array("1A,\"\n\r; '=缺".utf8) + [0, 0xFF]
    for heading in ["id,form,1,2,3\n", "id,form,question,response\n", ""] {
      for _ in 0..<200 {
        let noise = (0..<random.below(120)).map { _ in alphabet[random.below(alphabet.count)] }
        let file = AnswerFile(Array(heading.utf8) + noise, name: "a.csv")
        let forms = Grader(exam: SmallExam.choice(forms: ["A", "B"])).forms
        var candidates: [String] = []
        _ = try AnswerFiles(files: [file], forms: forms).forEachSheet {
          candidates.append($0.candidate)
        }
        #expect(Set(candidates).count == candidates.count)
      }
    }
  }
}
