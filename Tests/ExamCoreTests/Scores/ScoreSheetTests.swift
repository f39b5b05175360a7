// Sheets added up from questions in every state.

import Testing

@testable import ExamCore

@Suite("Score sheet")
struct ScoreSheetTests {
  /// One question of a sheet: its section, state, points and maximum.
  struct Question {
    var section = 0
    var state = QuestionState.scored
    var points: Points = 0
    var maximum: Points = 1
  }

  private func sheet(
    _ questions: [Question], floors: [Points?] = [nil], pass: Points? = nil,
    attendance: AnswerSheet.Attendance = .present
  ) -> ScoreSheet {
    let key = AnswerKey(
      form: "A",
      questions: questions.enumerated().map { index, question in
        KeyedQuestion(
          number: QuestionNumber(index + 1), item: "i", itemKind: .trueFalse,
          points: question.maximum, section: question.section,
          part: ItemPart(objectives: [], stem: "", body: .trueFalse(key: true)))
      })
    return ScoreSheet(
      of: AnswerSheet(
        candidate: "S1", name: "王", form: "A", attendance: attendance, responses: []),
      questions: questions.map {
        QuestionScore(state: $0.state, points: $0.points, maximum: $0.maximum)
      }, key: key, floors: floors, pass: pass)
  }

  @Test("Sections add up to the total, exactly")
  func sums() throws {
    let third = try #require(Fraction(1, over: 3))
    let sheet = sheet(
      [
        Question(points: third), Question(points: third), Question(section: 1, points: third),
        Question(section: 2, state: .blank, maximum: 5),
      ], floors: [nil, nil, nil])
    #expect(sheet.sections == [third + third, third, 0])
    #expect(sheet.total == 1)
    #expect(sheet.maximum == 8)
    #expect(sheet.state == .final)
    #expect(sheet.passed == nil, "no pass mark, no verdict")
    #expect([sheet.candidate, sheet.name, sheet.form.rawValue] == ["S1", "王", "A"])
  }

  @Test("A paper without questions has a total of zero")
  func empty() {
    let empty = sheet([], floors: [], pass: 0)
    #expect(empty.total == 0)
    #expect(empty.maximum == 0)
    #expect(empty.state == .final)
    #expect(empty.passed == true)
  }

  @Test("A floor holds for its section only, and only when points fall below it")
  func floors() {
    let questions = [
      Question(points: -2), Question(points: 1), Question(section: 1, points: -2),
      Question(section: 2, points: 3),
    ]
    #expect(sheet(questions, floors: [0, nil, 1]).sections == [0, -2, 3])
    #expect(sheet(questions, floors: [0, nil, 1]).total == 1)
    #expect(sheet(questions, floors: [-1, -1, 5]).sections == [-1, -1, 5])
    #expect(sheet(questions, floors: [nil, nil, nil]).total == 0)
  }

  @Test("The six states: what counts, what waits, and what the sheet is then")
  func states() {
    let cases: [(QuestionState, Points, ScoreSheet.State)] = [
      (.scored, 3, .final), (.blank, 2, .final), (.void, 2, .final), (.unreadable, 2, .awaiting),
      (.awaiting, 2, .awaiting), (.absent, 2, .awaiting),
    ]
    for (state, total, sheetState) in cases {
      let points: Points = state == .blank || state == .void ? 0 : 1
      let sheet = sheet([Question(points: 2, maximum: 2), Question(state: state, points: points)])
      #expect(sheet.total == total, "\(state): a suggestion is no decision")
      #expect(sheet.state == sheetState, "\(state)")
    }
  }

  @Test("Absent has no total and no verdict; void has zero and has failed")
  func attendance() {
    let questions = [Question(state: .absent), Question(state: .absent)]
    let absent = sheet(questions, pass: 0, attendance: .absent)
    #expect(absent.state == .absent)
    #expect(absent.total == nil)
    #expect(absent.passed == nil)
    #expect(absent.maximum == 2)
    let void = sheet([Question(state: .void)], pass: 0, attendance: .void)
    #expect(void.state == .void)
    #expect(void.total == 0)
    #expect(void.passed == false)
    #expect(sheet([Question(state: .void)], attendance: .void).passed == nil)
  }

  @Test(
    "Passed is said before every mark is in, as soon as nothing that waits can change it",
    arguments: [
      (6, 2, true), (7, 0, true), (5, 1, nil), (5, 2, nil), (4, 2, nil), (3, 2, false),
      (5, 0, false), (0, 6, nil), (0, 5, false),
    ] as [(Int, Int, Bool?)])
  func passedEarly(decided: Int, open: Int, passed: Bool?) {
    var questions = [Question(points: Points(decided), maximum: 10)]
    for _ in 0..<open { questions.append(Question(state: .awaiting, points: 1)) }
    #expect(sheet(questions, pass: 6).passed == passed)
  }

  @Test("The pass mark is compared exactly, before anything is rounded for display")
  func exact() throws {
    let almost = try #require(Fraction(5_999_999, over: 1_000_000))
    #expect(sheet([Question(points: almost, maximum: 10)], pass: 6).passed == false)
    #expect(sheet([Question(points: 6, maximum: 10)], pass: 6).passed == true)
    let thirds = (0..<3).map { _ in Question(points: Fraction(1, over: 3) ?? .zero) }
    #expect(sheet(thirds, pass: 1).passed == true)
  }

  @Test("A floor is no gift: open points lift a section only above what it has lost")
  func floorsAndOpenPoints() {
    let questions = [
      Question(points: -3), Question(state: .awaiting, maximum: 2),
      Question(section: 1, points: 5, maximum: 5),
    ]
    // −3 + 2 is still below the floor of 0.
    #expect(sheet(questions, floors: [0, nil], pass: 6).passed == false)
    #expect(sheet(questions, floors: [0, nil], pass: 5).passed == true)
  }

  @Test("A verdict before the last mark is the verdict after it, whatever the mark is")
  func verdictsHold() {
    var generator = SeededGenerator(seed: 11)
    var early = 0
    for _ in 0..<2000 {
      let floors: [Points?] = [generator.below(2) == 0 ? nil : 0, nil]
      let pass = Points(generator.below(8))
      let questions = (0..<(1 + generator.below(6))).map { _ in
        Question(
          section: generator.below(2), state: generator.below(3) == 0 ? .awaiting : .scored,
          points: Points(generator.below(5) - 1), maximum: 3)
      }
      let verdict = sheet(questions, floors: floors, pass: pass).passed
      var ends: Set<Bool?> = []
      for mark in [0, 3] as [Points] {
        let decided = questions.map { question in
          var question = question
          if question.state == .awaiting { (question.state, question.points) = (.scored, mark) }
          return question
        }
        let end = sheet(decided, floors: floors, pass: pass)
        #expect(end.total == end.sections.sum())
        #expect(end.state == .final)
        ends.insert(end.passed)
      }
      #expect(ends == (verdict == nil ? [true, false] : [verdict]), "\(questions)")
      if verdict != nil, questions.contains(where: { $0.state == .awaiting }) { early += 1 }
    }
    #expect(early > 100)
  }

  @Test("A question of a section that the blueprint does not have counts nowhere")
  func hostileSection() {
    let sheet = sheet([Question(points: 1), Question(section: 7, points: 1)])
    #expect(sheet.sections == [1])
    #expect(sheet.total == 1)
  }
}
