import ExamCore
import Testing

/// Two chapters: 1 with sections 1.1 (a, b) and 1.2 (c), 2 with section 2.1 (d, e).
let smallOutline = Outline(
  id: "course", title: "Course", language: .english,
  chapters: [
    Chapter(
      id: "1", title: "One",
      sections: [
        Section(id: "1.1", title: "", objectives: [objective("a"), objective("b")]),
        Section(id: "1.2", title: "", objectives: [objective("c")]),
      ]),
    Chapter(
      id: "2", title: "Two",
      sections: [Section(id: "2.1", title: "", objectives: [objective("d"), objective("e")])]),
  ])

func objective(_ id: Objective.ID) -> Objective {
  Objective(id: id, level: .recall, title: "Objective \(id)")
}

@Suite("Evidence of one candidate")
struct CandidateEvidenceTests {
  private let outline = OutlineIndex(smallOutline)

  @Test("All evidence adds up to the points earned on questions that are evidence")
  func sums() {
    var random = SeededGenerator(seed: 5)
    let ids: [Objective.ID] = ["a", "b", "c", "d", "elsewhere"]
    for _ in 0..<300 {
      let questions = (1...12).map { number in
        choice(
          number, points: Fraction(1 + random.below(3)),
          objectives: (0..<random.below(4)).map { _ in ids[random.below(5)] })
      }
      let scores = questions.map { question in
        QuestionScore(
          state: QuestionState.allCases[random.below(6)],
          points: Fraction(random.below(2)) * question.points, maximum: question.points)
      }.map { score in
        var score = score
        if score.state == .blank { score.points = .zero }
        return score
      }
      let evidence = CandidateEvidence(
        of: scores, key: AnswerKey(form: "A", questions: questions), outline: outline,
        model: MasteryModel())
      let counted = scores.filter(\.state.isEvidence)
      #expect(
        evidence.objectives.map(\.points).sum() + evidence.unassigned.points
          == counted.map(\.points).sum())
      #expect(
        evidence.objectives.map(\.maximum).sum() + evidence.unassigned.maximum
          == counted.map(\.maximum).sum())
      let observations = evidence.objectives.reduce(evidence.unassigned.observations) {
        $0 + $1.observations
      }
      #expect(abs(observations - Double(counted.count)) < 1e-9)
    }
  }

  @Test("Criteria of one response count as fewer observations than they are")
  func designEffect() {
    let model = MasteryModel()
    #expect(model.observations(criteria: 1) == 1)
    #expect(model.observations(criteria: 3) == 1.5)
    #expect(abs(model.observations(criteria: 4) - 1.6) < 1e-12)
    #expect(model.observations(criteria: 0) == 1)
    let question = shortAnswer(
      1, points: 4, objectives: ["a"], criteria: [(1, nil), (1, nil), (2, "b")])
    let evidence = CandidateEvidence(
      of: [
        QuestionScore(
          state: .scored, points: 3, maximum: 4,
          marks: marks([(1, 1, nil), (1, 1, nil), (1, 2, "b")])
        )
      ], key: AnswerKey(form: "A", questions: [question]), outline: outline, model: model)
    #expect(evidence.objectives[0].observations == 0.75)
    #expect(evidence.objectives[0].successes == 0.75)
    #expect(evidence.objectives[1].observations == 0.75)
    #expect(evidence.objectives[1].successes == 0.375)
    #expect(evidence.objectives[1].questions == 1)
  }

  @Test("Without questions there is no evidence")
  func empty() {
    let evidence = CandidateEvidence(
      of: [], key: AnswerKey(form: "A", questions: []), outline: outline, model: MasteryModel())
    #expect(evidence.objectives == Array(repeating: .none, count: 5))
    #expect(evidence.unassigned == .none)
    #expect(evidence.unassigned.rate == nil)
  }
}
