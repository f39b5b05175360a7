// Whole answer sheets of two forms, graded.

import Testing

@testable import ExamCore

@Suite("Grading of whole sheets")
struct GraderSheetTests {
  private static let right: [String?] = [
    "A", "ABD", "对", "及时；准确", "客户流失，口碑变差", "道歉", "C",
  ]

  private func sheet(
    _ responses: [String?], form: FormCode = "A", attendance: AnswerSheet.Attendance = .present,
    blueprint: Blueprint = SmallExam.blueprint(pass: 10)
  ) throws -> ScoreSheet {
    try #require(
      Grader(exam: SmallExam.exam(blueprint)).sheet(
        AnswerSheet(
          candidate: "S1", name: "王", form: form, attendance: attendance, responses: responses)))
  }

  @Test("A good sheet: every question, each section, the total; a person's criterion waits")
  func good() throws {
    let sheet = try sheet(GraderSheetTests.right)
    #expect(sheet.questions.map(\.points) == [1, 2, 1, 2, 5, 2, 2])
    #expect(
      sheet.questions.map(\.state)
        == [.scored, .scored, .scored, .scored, .scored, .awaiting, .scored])
    #expect(sheet.sections == [1, 2, 1, 2, 5, 2])
    #expect(sheet.total == 13)
    #expect(sheet.maximum == 17)
    #expect(sheet.state == .awaiting)
    #expect(sheet.passed == true, "13 of 17 are sure, 10 pass")
  }

  @Test("The same answers on the other form, each at its own letter, give the same sheet")
  func otherForm() throws {
    var turned = GraderSheetTests.right
    for index in [0, 1, 6] { turned[index] = turned[index]?.map(SmallExam.letterOnB).joined() }
    #expect(turned[1] == "BDC")
    var onB = try sheet(turned, form: "B")
    onB.form = "A"
    #expect(try onB == sheet(GraderSheetTests.right))
    #expect(try sheet(GraderSheetTests.right, form: "B").total != 13)
  }

  @Test("No responses at all, too few and nil are blank; too many are not looked at")
  func widths() throws {
    let none = try sheet([])
    #expect(none.questions.map(\.state) == Array(repeating: .blank, count: 7))
    #expect(none.total == 0)
    #expect(none.state == .final)
    #expect(none.passed == false)
    #expect(try sheet(Array(repeating: nil, count: 7)) == none)
    #expect(try sheet(["A"]).total == 1)
    #expect(
      try sheet(GraderSheetTests.right + ["more"]) == sheet(GraderSheetTests.right))
  }

  @Test("Absent and void are states of every question; what was written does not count")
  func attendance() throws {
    let absent = try sheet(GraderSheetTests.right, attendance: .absent)
    #expect(absent.questions.allSatisfy { $0.state == .absent && $0.points == 0 })
    #expect(absent.total == nil)
    #expect(absent.maximum == 17)
    let void = try sheet(GraderSheetTests.right, attendance: .void)
    #expect(void.questions.allSatisfy { $0.state == .void && $0.points == 0 })
    #expect(void.total == 0)
    #expect(void.passed == false)
  }

  @Test("Points below zero are lost up to the floor of their section")
  func floors() throws {
    let minus = ChoiceRule.plusMinus(plus: 1, minus: -1, floor: -2)
    let responses: [String?] = ["B", "C", "错", nil, "口碑", nil, nil]
    let open = try sheet(responses, blueprint: SmallExam.blueprint(rule: minus))
    #expect(open.sections == [-1, -1, -1, 0, 3, 0])
    #expect(open.total == 0)
    let floored = try sheet(responses, blueprint: SmallExam.blueprint(rule: minus, floor: 0))
    #expect(floored.questions.map(\.points) == open.questions.map(\.points))
    #expect(floored.sections == [0, 0, 0, 0, 3, 0])
    #expect(floored.total == 3)
  }

  @Test("Each question is rounded, never the total again: three times 2/3 is three times 0.5")
  func rounding() throws {
    let responses: [String?] = ["B", "A", nil, nil, nil, nil, nil]
    let third = try #require(Fraction(2, over: 3))
    #expect(try sheet(responses).total == third)
    let half = SmallExam.half(1)
    let stepped = try sheet(responses, blueprint: SmallExam.blueprint(rounding: half, pass: third))
    #expect(stepped.total == half)
    #expect(stepped.passed == false, "what counts is what was rounded")
  }

  @Test("A form that the exam does not have gives no sheet")
  func unknownForm() {
    let grader = Grader(exam: SmallExam.exam())
    #expect(grader.sheet(AnswerSheet(candidate: "S1", form: "C", responses: ["A"])) == nil)
    #expect(grader.sheet(AnswerSheet(candidate: "S1", form: "", responses: [])) == nil)
  }
}
