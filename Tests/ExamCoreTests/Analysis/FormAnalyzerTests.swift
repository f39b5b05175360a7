import ExamCore
import Testing

/// A final sheet with these points, one question each.
func sheet(
  _ points: [Points], of maxima: [Points], form: FormCode = "A", states: [Int: QuestionState] = [:],
  attendance: AnswerSheet.Attendance = .present, pass: Points? = nil
) -> ScoreSheet {
  let questions = zip(points, maxima).enumerated().map { index, pair in
    QuestionScore(state: states[index] ?? .scored, points: pair.0, maximum: pair.1)
  }
  let key = AnswerKey(
    form: form, questions: maxima.enumerated().map { choice($0 + 1, points: $1, objectives: []) })
  return ScoreSheet(
    of: AnswerSheet(candidate: "x", form: form, attendance: attendance, responses: []),
    questions: questions, key: key, floors: [nil], pass: pass)
}

/// 24 candidates on six questions, in half points.
let classOf24: [[Int]] = [
  [2, 0, 0, 1, 5, 8], [2, 2, 2, 2, 5, 13], [2, 2, 0, 1, 4, 7], [0, 0, 0, 2, 1, 7],
  [2, 0, 0, 2, 2, 6], [2, 2, 0, 1, 4, 8], [2, 0, 0, 2, 3, 7], [2, 2, 0, 2, 7, 16],
  [0, 0, 2, 2, 5, 5], [0, 2, 2, 1, 3, 6], [0, 0, 0, 2, 6, 14], [2, 0, 0, 2, 7, 10],
  [2, 2, 2, 1, 2, 8], [2, 0, 0, 0, 2, 5], [2, 0, 0, 2, 6, 5], [2, 0, 0, 3, 5, 14],
  [2, 0, 0, 1, 0, 0], [2, 2, 2, 0, 5, 3], [0, 0, 0, 1, 3, 2], [0, 0, 0, 1, 1, 3],
  [0, 0, 2, 1, 1, 5], [2, 0, 0, 1, 4, 6], [0, 2, 2, 2, 1, 0], [2, 0, 0, 1, 5, 7],
]
let maximaOf24: [Points] = [1, 1, 1, 2, 5, 10]

private let half = Fraction(1, over: 2) ?? .one

@Suite("Statistics of a form")
struct FormAnalyzerTests {
  private let key = AnswerKey(
    form: "A",
    questions: maximaOf24.enumerated().map { choice($0 + 1, points: $1, objectives: ["a"]) })

  private func analyzer(_ rows: [[Int]]) -> FormAnalyzer {
    var analyzer = FormAnalyzer(key: key)
    for row in rows {
      analyzer.add(sheet(row.map { Fraction($0) * half }, of: maximaOf24, pass: 6))
    }
    return analyzer
  }

  /// Facility, deviation, corrected item–total correlation, upper–lower, α without: numpy 2.4, ddof = 1.
  private let reference: [(Double, Double, Double, Double, Double)] = [
    (0.6666666666666666, 0.48154341234307685, 0.26530760185843133, 0.5, 0.48317665673864485),
    (
      0.3333333333333333, 0.48154341234307685, 0.1908313547935018, 0.3333333333333333,
      0.49993171886380183
    ),
    (
      0.2916666666666667, 0.4643056214875365, -0.14706401411562778, -0.08333333333333333,
      0.5696137374402899
    ),
    (0.3541666666666667, 0.3586407511783862, 0.3694600979305066, 0.25, 0.4755359452966179),
    (0.3625, 1.0195107522302271, 0.6443641861012367, 0.4166666666666667, 0.24138175125645908),
    (0.34375, 2.0867725235917285, 0.6295026548566386, 0.5, 0.27378901014742485),
  ]

  @Test("Item statistics agree with numpy")
  func items() throws {
    let statistics = analyzer(classOf24).itemStatistics()
    for (item, expected) in zip(statistics, reference) {
      #expect(abs(try #require(item.facility) - expected.0) < 1e-12)
      #expect(abs(try #require(item.deviation) - expected.1) < 1e-12)
      #expect(abs(try #require(item.discrimination) - expected.2) < 1e-12)
      #expect(abs(try #require(item.upperLower) - expected.3) < 1e-12)
      #expect(abs(try #require(item.alphaWithout) - expected.4) < 1e-12)
    }
    #expect(statistics.map(\.number.number) == [1, 2, 3, 4, 5, 6])
    #expect(statistics[2].notes == [.caution(24), .checkKey])
    #expect(statistics[0].notes == [.caution(24), .veryGood])
  }

  @Test("Paper statistics and reliability agree with numpy")
  func paper() throws {
    let analyzer = analyzer(classOf24)
    let reliability = try #require(analyzer.reliability)
    #expect(abs(reliability.alpha - 0.5083838383838383) < 1e-12)
    #expect(abs(reliability.standardError - 2.300047258493692) < 1e-12)
    #expect(reliability.word(in: .english) == "weak")
    #expect(analyzer.totals.moments.mean == 7.25)
    #expect(abs(try #require(analyzer.totals.moments.deviation) - 3.2803764365111197) < 1e-12)
    #expect(analyzer.totals.minimum == 3 * half)
    #expect(analyzer.totals.highest == 29 * half)
  }

  @Test("The order of the rows changes nothing")
  func order() {
    var random = SeededGenerator(seed: 2)
    let straight = analyzer(classOf24).itemStatistics()
    for _ in 0..<20 {
      var rows = classOf24
      random.shuffle(&rows)
      #expect(analyzer(rows).itemStatistics() == straight)
    }
  }

  @Test("Absent and void candidates count nowhere, one question that waits only elsewhere")
  func circles() {
    var mixed = analyzer(classOf24)
    let points: [Points] = [1, 1, 1, 2, 5, 10]
    mixed.add(sheet(points, of: maximaOf24, attendance: .absent))
    mixed.add(sheet(points, of: maximaOf24, attendance: .void))
    mixed.add(sheet(points, of: maximaOf24, states: [5: .awaiting]))
    mixed.add(sheet([1, 1, 1, 2, 5, 0], of: maximaOf24, states: [5: .void]))
    #expect(mixed.totals.absent == 1)
    #expect(mixed.totals.void == 1)
    #expect(mixed.totals.awaiting == 1)
    #expect(mixed.totals.final == 25)
    #expect(mixed.totals.present == 27)
    #expect(mixed.complete == 24)
    let items = mixed.itemStatistics()
    #expect(items.map(\.count) == [26, 26, 26, 26, 26, 24])
    #expect(items[5].facility == analyzer(classOf24).itemStatistics()[5].facility)
    #expect(items[4].discrimination == analyzer(classOf24).itemStatistics()[4].discrimination)
  }

  @Test("Fewer than 20 papers give a facility and nothing more")
  func few() {
    for rows in [[], Array(classOf24.prefix(1)), Array(classOf24.prefix(19))] {
      let analyzer = analyzer(rows)
      #expect(analyzer.reliability == nil)
      for item in analyzer.itemStatistics() {
        #expect(item.discrimination == nil)
        #expect(item.upperLower == nil)
        #expect(item.alphaWithout == nil)
        #expect((item.facility == nil) == rows.isEmpty)
      }
    }
    #expect(analyzer([]).itemStatistics()[0].notes == [.noEvidence])
    #expect(analyzer(Array(classOf24.prefix(19))).itemStatistics()[0].notes == [.fewPapers(19)])
  }

  @Test("When everyone earns the same nothing discriminates")
  func ties() {
    let same = analyzer(Array(repeating: [2, 2, 0, 1, 4, 7], count: 30))
    #expect(same.reliability == nil)
    for item in same.itemStatistics() {
      #expect(item.discrimination == nil)
      #expect(item.upperLower == 0)
      #expect(item.notes == [.noSpread])
    }
  }

  @Test("A key without questions gives no statistics")
  func noQuestions() {
    var empty = FormAnalyzer(key: AnswerKey(form: "A", questions: []))
    empty.add(sheet([], of: []))
    #expect(empty.itemStatistics().isEmpty)
    #expect(empty.reliability == nil)
  }
}
