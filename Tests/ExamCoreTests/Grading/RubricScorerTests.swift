import Testing

@testable import ExamCore

struct RubricScorerTests {
  private static func pattern(_ alternatives: String...) -> Pattern {
    Pattern(groups: [Pattern.Group(terms: alternatives.map { Pattern.Term(pieces: [$0]) })])
  }

  private static let harm = Rubric(criteria: [
    Criterion(label: "客户流失", points: 2, way: .pattern(pattern("流失", "不再光顾"))),
    Criterion(label: "负面口碑", points: 2, way: .pattern(pattern("差评", "负面口碑"))),
    Criterion(label: "利润减少", points: 1, way: .pattern(pattern("利润", "收入"))),
  ])

  @Test(
    "points are the sum of the criteria found",
    arguments: [
      ("客户流失，差评增多，利润减少", 5), ("客户不再光顾，收入下降", 3), ("服务不好", 0), ("利润", 1),
    ])
  func sums(_ response: String, _ points: Int) {
    let score = RubricScorer(RubricScorerTests.harm).score(response)
    #expect(score.state == .scored)
    #expect(score.points == Fraction(points))
    #expect(score.maximum == 5)
  }

  @Test("each mark quotes the words that earned it")
  func evidence() {
    let score = RubricScorer(RubricScorerTests.harm).score("客户 不再光顾，收入下降")
    #expect(score.marks.map { $0.evidence.map(\.text) } == [["不再光顾"], [], ["收入"]])
    #expect(score.marks.map(\.criterion) == [1, 2, 3])
    #expect(score.marks.flatMap(\.evidence).map(\.range) == [3..<7, 8..<10])
  }

  @Test("an empty response is blank, not zero")
  func blank() {
    let score = RubricScorer(RubricScorerTests.harm).score(" 　\n")
    #expect(score.state == .blank)
    #expect(score.marks.isEmpty)
  }

  @Test("any N of M pays at most N key points")
  func anyOf() {
    let rubric = Rubric(criteria: [
      Criterion(
        label: "三项措施", points: 2,
        way: .anyOf(
          count: 2,
          [
            KeyPoint(label: "巡查", pattern: RubricScorerTests.pattern("巡查")),
            KeyPoint(label: "培训", pattern: RubricScorerTests.pattern("培训")),
            KeyPoint(label: "回访", pattern: RubricScorerTests.pattern("回访")),
          ]))
    ])
    let scorer = RubricScorer(rubric)
    #expect(scorer.score("巡查").points == 2)
    #expect(scorer.score("巡查、回访").points == 4)
    #expect(scorer.score("巡查、回访、培训").points == 4)
    #expect(scorer.score("巡查、回访、培训").marks[0].evidence.map(\.text) == ["巡查", "培训"])
  }

  @Test("the cap holds, and the step rounds down")
  func capAndStep() {
    var rubric = RubricScorerTests.harm
    rubric.cap = 4
    #expect(RubricScorer(rubric).score("流失、差评、利润").points == 4)
    #expect(RubricScorer(rubric).score("流失、差评、利润").maximum == 4)
    rubric.step = 2
    #expect(RubricScorer(rubric).score("流失、利润").points == 2)
  }

  @Test("a negated key point is not paid and goes to a person, who is told why")
  func negation() {
    let score = RubricScorer(RubricScorerTests.harm).score("不会造成客户流失，但利润减少")
    #expect(score.state == .awaiting)
    #expect(score.points == 1)
    #expect(score.reasons.map(\.chinese) == ["“客户流失”：采分点的词出现在否定或矛盾的句子里（流失）"])
    #expect(
      score.reasons.map(\.english)
        == ["“客户流失”: its words stand in a negated or contradicting clause (流失)"])
  }

  @Test("what cannot change the points needs nobody: the cap is reached without the negated point")
  func capReached() {
    var rubric = RubricScorerTests.harm
    rubric.cap = 3
    let score = RubricScorer(rubric).score("差评增多，利润减少，但不会造成客户流失")
    #expect(score.state == .scored)
    #expect(score.points == 3)
    #expect(score.reasons.isEmpty)
  }

  @Test("a criterion for people waits with what is sure as the suggestion")
  func person() {
    var rubric = RubricScorerTests.harm
    rubric.criteria.append(Criterion(label: "条理清楚", points: 2, way: .person))
    let score = RubricScorer(rubric).score("客户流失")
    #expect(score.state == .awaiting)
    #expect(score.points == 2)
    #expect(score.maximum == 7)
    #expect(score.marks[3].state == .awaiting)
    #expect(score.reasons.map(\.english) == ["“条理清楚” is for a person to judge"])
  }

  @Test("an item without a rubric is never zero: it waits")
  func noRubric() {
    #expect(RubricScorer(Rubric(criteria: [])).score("客户流失").state == .awaiting)
  }

  @Test("the same answer in another width, case or spacing gets the same points")
  func invariance() {
    let scorer = RubricScorer(RubricScorerTests.harm)
    for text in ["客户流失，差评，利润", "客户 流失 ，差 评 ，利润", "“客户流失”，《差评》，利润"] {
      #expect(scorer.score(text).points == 5)
    }
  }

  @Test("a criterion with levels waits, and the rest is graded")
  func levels() {
    var rubric = RubricScorerTests.harm
    rubric.criteria.append(
      Criterion(
        label: "条理", points: 2,
        way: .levels([
          CriterionLevel(points: 2, label: "清楚"), CriterionLevel(points: 0, label: "乱"),
        ])))
    let score = RubricScorer(rubric).score("客户流失，利润减少")
    #expect(score.state == .awaiting)
    #expect(score.points == 3)
    #expect(score.maximum == 7)
    #expect(score.marks[3].confidence == .zero)
  }

  @Test("the same words earn one point only, in the order of the rubric")
  func once() {
    let rubric = Rubric(criteria: [
      Criterion(label: "口碑", points: 2, way: .pattern(RubricScorerTests.pattern("口碑"))),
      Criterion(label: "形象", points: 3, way: .pattern(RubricScorerTests.pattern("口碑", "形象"))),
    ])
    let scorer = RubricScorer(rubric)
    #expect(scorer.score("口碑变差").points == 2)
    #expect(scorer.score("口碑变差，口碑重要").points == 5)
    #expect(scorer.score("形象变差，口碑变差").points == 5)
    #expect(scorer.score("口碑变差").state == .scored)
  }

  @Test("of a list only so many entries earn, and a person is asked when it matters")
  func listLimit() {
    var rubric = RubricScorerTests.harm
    rubric.listLimit = 2
    let scorer = RubricScorer(rubric)
    let score = scorer.score("1. 客户流失；2. 没有事；3. 差评；4. 利润")
    #expect(score.state == .awaiting)
    #expect(score.points == 2)
    #expect(score.reasons.map(\.chinese) == ["要求列举 2 点，作答列了 4 点；前 2 点得 2 分，全部计算得 5 分"])
    #expect(
      score.reasons.map(\.english) == [
        "4 entries are listed where 2 are asked for; the first 2 give 2, all of them 5"
      ])
    let same = scorer.score("1. 客户流失；2. 差评；3. 其他")
    #expect(same.state == .scored)
    #expect(same.points == 4)
    #expect(scorer.score("客户流失，差评，利润减少").points == 5)
  }

  @Test("the glossary stands behind names, and its words are one alternative")
  func glossary() {
    let glossary = Glossary(groups: [
      Glossary.Group(sets: [
        SynonymSet(name: "流失", alternatives: [Pattern.Term(pieces: ["不再", "来"])]),
        SynonymSet(
          name: "损害",
          alternatives: [
            Pattern.Term(chains: [Pattern.Chain(pieces: [.name("流失")], gaps: [])])
          ]),
      ])
    ])
    let chain = Pattern.Chain(pieces: [.name("损　害")], gaps: [])
    let pattern = Pattern(groups: [Pattern.Group(terms: [Pattern.Term(chains: [chain])])])
    let rubric = Rubric(criteria: [Criterion(label: "甲", points: 1, way: .pattern(pattern))])
    for text in ["损害", "流失", "不再上门来"] {
      #expect(RubricScorer(rubric, glossary: glossary).score(text).points == 1, "\(text)")
    }
    // Unknown names stand for themselves.
    #expect(RubricScorer(rubric).score("流失").points == 0)
    #expect(RubricScorer(rubric).score("损害").points == 1)
  }
}
