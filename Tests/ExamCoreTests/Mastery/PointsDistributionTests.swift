import ExamCore
import Testing

/// A keyed short answer whose rubric has these criteria: points and objective.
func shortAnswer(
  _ number: Int, points: Points, objectives: [Objective.ID],
  criteria: [(Points, Objective.ID?)] = [], cap: Points? = nil
) -> KeyedQuestion {
  let rubric = Rubric(
    criteria: criteria.map {
      Criterion(label: "c", points: $0.0, objective: $0.1, way: .person)
    }, cap: cap)
  return KeyedQuestion(
    number: QuestionNumber(number), item: Item.ID("I\(number)"), itemKind: .shortAnswer,
    points: points,
    section: 0, part: ItemPart(objectives: objectives, stem: "", body: .shortAnswer(rubric)))
}

/// A keyed single choice question with four options and key A.
func choice(_ number: Int, points: Points = 1, objectives: [Objective.ID]) -> KeyedQuestion {
  KeyedQuestion(
    number: QuestionNumber(number), item: Item.ID("I\(number)"), itemKind: .singleChoice,
    points: points,
    section: 0,
    part: ItemPart(
      objectives: objectives, stem: "",
      body: .singleChoice(ChoiceBody(options: ["a", "b", "c", "d"], key: [0]))),
    optionOrder: [0, 1, 2, 3])
}

/// Marks as points, maximum and objective.
func marks(_ list: [(Points, Points, Objective.ID?)]) -> [CriterionMark] {
  list.enumerated().map { index, mark in
    CriterionMark(
      criterion: index + 1, label: "c", objective: mark.2, points: mark.0, maximum: mark.1,
      state: .scored)
  }
}

private let half = Fraction(1, over: 2) ?? .one

@Suite("Points of a question go to its objectives")
struct PointsDistributionTests {
  private func share(_ id: Objective.ID?, _ points: Points, _ maximum: Points) -> ObjectiveShare {
    ObjectiveShare(objective: id, points: points, maximum: maximum)
  }

  @Test("One objective takes all, several share evenly and exactly, one named twice counts once")
  func even() {
    let right = QuestionScore(state: .scored, points: 1, maximum: 1)
    let third = Fraction(1, over: 3) ?? .one
    #expect(
      PointsDistribution.shares(of: right, on: choice(1, objectives: ["a"])) == [share("a", 1, 1)])
    #expect(
      PointsDistribution.shares(of: right, on: choice(1, objectives: ["a", "b", "c"]))
        == [share("a", third, third), share("b", third, third), share("c", third, third)])
    #expect(
      PointsDistribution.shares(of: right, on: choice(1, objectives: ["a", "a"]))
        == [share("a", 1, 1)])
    #expect(
      PointsDistribution.shares(of: right, on: choice(1, objectives: [])) == [share(nil, 1, 1)])
  }

  @Test("A criterion with its own objective sends its points there")
  func ownObjective() {
    let question = shortAnswer(1, points: 5, objectives: ["a"])
    let score = QuestionScore(
      state: .scored, points: 3, maximum: 5, marks: marks([(2, 2, nil), (1, 2, "b"), (0, 1, nil)]))
    #expect(
      PointsDistribution.shares(of: score, on: question) == [share("a", 2, 3), share("b", 1, 2)])
  }

  @Test("Who reached the cap with one objective lost nothing on the other")
  func cap() {
    let question = shortAnswer(1, points: 3, objectives: ["a"], cap: 3)
    let full = QuestionScore(
      state: .scored, points: 3, maximum: 3, marks: marks([(3, 3, nil), (0, 3, "b")]))
    #expect(PointsDistribution.shares(of: full, on: question) == [share("a", 3, 3)])
    let some = QuestionScore(
      state: .scored, points: 1, maximum: 3, marks: marks([(1, 3, nil), (0, 3, "b")]))
    let lostA = Fraction(4, over: 5) ?? .one
    #expect(
      PointsDistribution.shares(of: some, on: question)
        == [share("a", 1, 1 + lostA), share("b", 0, 2 - lostA)])
  }

  @Test("A blank answer spreads its lost points as the rubric does")
  func blank() {
    let question = shortAnswer(
      1, points: 5, objectives: ["a"], criteria: [(2, nil), (3, "b")])
    let score = QuestionScore(state: .blank, points: 0, maximum: 5)
    #expect(
      PointsDistribution.shares(of: score, on: question) == [share("a", 0, 2), share("b", 0, 3)])
  }

  @Test(
    "What is no evidence has no shares",
    arguments: [QuestionState.absent, .void, .unreadable, .awaiting])
  func noEvidence(state: QuestionState) {
    let score = QuestionScore(state: state, points: 1, maximum: 1)
    #expect(PointsDistribution.shares(of: score, on: choice(1, objectives: ["a"])).isEmpty)
  }

  @Test("Shares add up to the question and stay within their maximum, over random marks")
  func sums() {
    var random = SeededGenerator(seed: 3)
    let ids: [Objective.ID?] = [nil, "a", "b", "c"]
    for _ in 0..<3_000 {
      let list = (0..<1 + random.below(6)).map { _ -> (Points, Points, Objective.ID?) in
        let maximum = Fraction(random.below(7)) * half
        let earned = random.below(2) == 0 ? maximum : maximum * half
        return (random.below(3) == 0 ? 0 : earned, maximum, ids[random.below(4)])
      }
      let maximum = Fraction(1 + random.below(20)) * half
      let points = Fraction(random.below(41), over: 40).map { $0 * maximum } ?? .zero
      let score = QuestionScore(
        state: .scored, points: points, maximum: maximum, marks: marks(list))
      let shares = PointsDistribution.shares(
        of: score, on: shortAnswer(1, points: maximum, objectives: ["a", "d"]))
      #expect(shares.map(\.points).sum() == points)
      #expect(shares.map(\.maximum).sum() == maximum)
      #expect(shares.allSatisfy { $0.points >= .zero && $0.points <= $0.maximum })
    }
  }
}
