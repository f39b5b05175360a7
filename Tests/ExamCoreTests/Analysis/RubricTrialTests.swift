import Testing

@testable import ExamCore

@Suite("Trying a rubric")
struct RubricTrialTests {
  static func trial(_ answers: [(String, Points)]) -> RubricTrial {
    RubricTrial(
      GuardTrial.part(), order: WordOrderModel([]),
      answers: answers.map { .init(text: $0.0, points: $0.1) })
  }

  @Test("Each key point says what it found, may have missed and may have caught wrongly")
  func points() {
    let trial = RubricTrialTests.trial([
      ("打热线可以当场问清楚。", 1), ("打进去立刻就有人答。", 1), ("打热线的时候要排队，很久。", 0),
    ])
    #expect(trial.keyPoints.map(\.found) == [1, 0, 1, 0])
    #expect(trial.keyPoints[0].missed == [1])
    #expect(trial.keyPoints[2].doubtful == [2])
    #expect(trial.unexplained == [1])
    #expect(trial.agreement.count == 3)
    #expect(trial.gate == .tooFew)
  }

  @Test("Of an any-N criterion every key point is tried alone")
  func anyOf() {
    func point(_ word: String) -> KeyPoint {
      KeyPoint(
        label: word, pattern: Pattern(groups: [.init(terms: [Pattern.Term(pieces: [word])])]))
    }
    let rubric = Rubric(criteria: [
      Criterion(label: "要求", points: 1, way: .anyOf(count: 1, [point("迅速"), point("准确")])),
      Criterion(label: "态度", points: 1, way: .person),
    ])
    let trial = RubricTrial(
      GuardTrial.part(rubric), order: WordOrderModel([]),
      answers: [.init(text: "要准确。", points: 1), .init(text: "要迅速，要准确。", points: 1)])
    #expect(trial.keyPoints.map(\.label) == ["迅速", "准确"])
    #expect(trial.keyPoints.map(\.found) == [1, 2])
  }

  @Test("A second mark measures people against each other")
  func people() {
    let trial = RubricTrial(
      GuardTrial.part(), order: WordOrderModel([]),
      answers: [
        .init(text: "当场答。", points: 1, secondPoints: 1),
        .init(text: "占线。", points: 1, secondPoints: 0),
        .init(text: "不知道。", points: 0),
      ])
    #expect(trial.people?.count == 2)
    #expect(trial.people?.exact == 0.5)
  }

  @Test("No answers, no rubric, no numbers")
  func empty() {
    #expect(RubricTrialTests.trial([]).agreement.quadraticKappa == nil)
    let choice = ItemPart(objectives: ["A1"], stem: "", body: .trueFalse(key: true))
    let trial = RubricTrial(
      choice, order: WordOrderModel([]), answers: [.init(text: "x", points: 1)])
    #expect(trial.rows.isEmpty && trial.keyPoints.isEmpty)
  }
}
