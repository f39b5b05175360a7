// Raw responses to every kind of question on two forms, graded.

import Testing

@testable import ExamCore

@Suite("Grader")
struct GraderTests {
  private static func score(
    _ response: String?, _ number: QuestionNumber, form: FormCode = "A",
    blueprint: Blueprint = SmallExam.blueprint()
  ) throws -> QuestionScore {
    let grader = Grader(exam: SmallExam.exam(blueprint))
    let key = try #require(grader.key(of: form))
    return grader.score(response, of: try #require(key.questions.first { $0.number == number }))
  }

  struct Case: Sendable {
    let number: QuestionNumber
    let response: String?
    let state: QuestionState
    let points: Points
    init(
      _ number: Int, part: Int? = nil, _ response: String?, _ state: QuestionState, _ points: Points
    ) {
      self.number = QuestionNumber(number, part: part)
      self.response = response
      self.state = state
      self.points = points
    }
  }

  @Test("A response of each kind gets its state and its points")
  func states() throws {
    let third = try #require(Fraction(2, over: 3))
    let cases = [
      Case(1, "A", .scored, 1), Case(1, "ａ", .scored, 1), Case(1, "B", .scored, 0),
      Case(1, "AB", .scored, 0), Case(1, nil, .blank, 0), Case(1, " \u{3000}", .blank, 0),
      Case(1, "E", .unreadable, 0), Case(1, "?", .unreadable, 0), Case(1, "，", .unreadable, 0),
      Case(2, "ABD", .scored, 2), Case(2, "d、b、a", .scored, 2), Case(2, "B", .scored, third),
      Case(2, "AC", .scored, 0), Case(2, "", .blank, 0), Case(2, "ABX", .unreadable, 0),
      Case(3, "对", .scored, 1), Case(3, "√", .scored, 1), Case(3, "错", .scored, 0),
      Case(3, "A", .unreadable, 0), Case(3, nil, .blank, 0),
      Case(4, "迅速；准确", .scored, 2), Case(4, "及时；错误", .scored, 1),
      Case(4, "非常及时；准确", .awaiting, 1), Case(4, "及时", .awaiting, 0), Case(4, nil, .blank, 0),
      Case(5, "客户流失，口碑变差", .scored, 5), Case(5, "流失", .scored, 2),
      Case(5, "别的", .scored, 0), Case(5, "\n", .blank, 0),
      Case(5, "不会流失", .awaiting, 0),
      Case(6, part: 1, "先道歉", .awaiting, 2), Case(6, part: 1, "", .blank, 0),
      Case(6, part: 2, "C", .scored, 2), Case(6, part: 2, "D", .scored, 0),
    ]
    for one in cases {
      let score = try GraderTests.score(one.response, one.number)
      #expect(score.state == one.state, "\(one)")
      #expect(score.points == one.points, "\(one)")
    }
  }

  @Test("What a person has to look at says why, what nobody has to look at says nothing")
  func reasons() throws {
    for (number, response) in [(1, "?"), (4, "及时"), (5, "不会流失")] {
      let reasons = try GraderTests.score(response, QuestionNumber(number)).reasons
      #expect(!reasons.isEmpty, "\(response)")
    }
    for (number, response) in [(1, "B"), (1, ""), (2, "B"), (4, "及时；错误"), (5, "流失")] {
      #expect(try GraderTests.score(response, QuestionNumber(number)).reasons == [], "\(response)")
    }
    #expect(
      try GraderTests.score("Z", QuestionNumber(1)).reasons.map(\.english)
        == ["the response is not an answer to this question"])
  }

  @Test("The maximum is that of the paper, whatever the state is")
  func maxima() throws {
    let grader = Grader(exam: SmallExam.exam())
    let key = try #require(grader.key(of: "B"))
    for response in [nil, "", "?", "A", "流失"] {
      #expect(
        key.questions.map { grader.score(response, of: $0).maximum } == [1, 2, 1, 2, 5, 4, 2])
    }
  }

  @Test("Forms' permutations are inverted: what was chosen counts, not its letter")
  func permutations() throws {
    let letters = SmallExam.options.indices.map(OptionLetter.name)
    for rule in [
      ChoiceRule.allOrNothing, .perOption(SmallExam.half(1)), .proportional, .half, .custom,
      .plusMinus(plus: SmallExam.half(1), minus: -SmallExam.half(1), floor: -2),
    ] {
      for choice in 1..<16 {
        let onA = letters.indices.filter { choice >> $0 & 1 == 1 }.map { letters[$0] }.joined()
        let onB = onA.map(SmallExam.letterOnB).joined()
        for number in [QuestionNumber(1), QuestionNumber(2), QuestionNumber(6, part: 2)] {
          let blueprint = SmallExam.blueprint(rule: rule)
          #expect(
            try GraderTests.score(onA, number, blueprint: blueprint)
              == GraderTests.score(onB, number, form: "B", blueprint: blueprint), "\(rule) \(onA)")
        }
      }
    }
    // The right option of question 1 stands at B on form B.
    #expect(try GraderTests.score("B", QuestionNumber(1), form: "B").points == 1)
    #expect(try GraderTests.score("A", QuestionNumber(1), form: "B").points == 0)
  }

  @Test("Every order of the options is inverted")
  func everyOrder() throws {
    var generator = SeededGenerator(seed: 3)
    for _ in 0..<50 {
      var order = [0, 1, 2, 3]
      generator.shuffle(&order)
      let question = KeyedQuestion(
        number: QuestionNumber(1), item: "1", itemKind: .singleChoice, points: 1, section: 0,
        part: SmallExam.items[0].parts[0], optionOrder: order)
      let grader = Grader(exam: SmallExam.exam())
      for letter in 0..<4 {
        let score = grader.score(OptionLetter.name(letter), of: question)
        #expect(score.points == (order[letter] == 0 ? 1 : 0), "\(order) \(letter)")
      }
    }
  }

  @Test("The custom rule pays each option its own points, wherever it stands")
  func optionPoints() throws {
    let blueprint = SmallExam.blueprint(rule: .custom)
    for (letter, points) in [("A", SmallExam.half(1)), ("B", SmallExam.half(1)), ("D", 1)] {
      #expect(
        try GraderTests.score(letter, QuestionNumber(2), blueprint: blueprint).points == points)
      let turned = letter.map(SmallExam.letterOnB).joined()
      let onB = try GraderTests.score(turned, QuestionNumber(2), form: "B", blueprint: blueprint)
      #expect(onB.points == points, "\(letter)")
    }
  }

  @Test("Points are exact without a step, and rounded once, a half up, with one")
  func rounding() throws {
    let third = try #require(Fraction(2, over: 3))
    #expect(try GraderTests.score("A", QuestionNumber(2)).points == third)
    let half = SmallExam.half(1)
    let stepped = SmallExam.blueprint(rounding: half)
    #expect(try GraderTests.score("A", QuestionNumber(2), blueprint: stepped).points == half)
    let whole = SmallExam.blueprint(rounding: 1)
    #expect(try GraderTests.score("A", QuestionNumber(2), blueprint: whole).points == 1)
    #expect(try GraderTests.score("AB", QuestionNumber(2), blueprint: whole).points == 1)
    // 0.5 is a half: up.
    let perOption = SmallExam.blueprint(rule: .perOption(half), rounding: 1)
    #expect(try GraderTests.score("A", QuestionNumber(2), blueprint: perOption).points == 1)
  }

  @Test("The question is rounded, not its criteria: 4 and 6 of 10 stay 2 and 3 of 5")
  func roundedOnce() throws {
    let blueprint = SmallExam.blueprint(rounding: 4)
    let score = try GraderTests.score("流失，口碑", QuestionNumber(5), blueprint: blueprint)
    #expect(score.marks.map(\.points) == [2, 3])
    #expect(score.marks.map(\.maximum) == [2, 3])
    // Full points stay full; 2 is a half of the step: up.
    #expect(score.points == 5)
    let part = try GraderTests.score("流失", QuestionNumber(5), blueprint: blueprint)
    #expect(part.marks.map(\.points) == [2, 0])
    #expect(part.points == 4)
    let blanks = try GraderTests.score("及时；x", QuestionNumber(4), blueprint: blueprint)
    #expect(blanks.marks.map(\.points) == [1, 0])
    #expect(blanks.points == 0)
  }

  @Test("A rubric is scaled exactly to the points of the paper, a part of a case too")
  func scaling() throws {
    let score = try GraderTests.score("流失", QuestionNumber(5))
    #expect(score.points == 2)
    #expect(score.maximum == 5)
    #expect(score.marks.map(\.maximum) == [2, 3])
    #expect(score.marks.map { $0.evidence.map(\.text) } == [["流失"], []])
    // 2 + 1 points stand for 6: the first part for 4.
    let part = try GraderTests.score("道歉", QuestionNumber(6, part: 1))
    #expect(part.maximum == 4)
    #expect(part.marks.map(\.maximum) == [2, 2])
    #expect(part.marks.map(\.state) == [.scored, .awaiting])
  }

  @Test("An item without a key pays nobody, and a form that does not exist has none")
  func hostile() throws {
    let grader = Grader(exam: SmallExam.exam())
    #expect(grader.key(of: "C") == nil)
    #expect(grader.forms.map(\.form) == ["A", "B"])
    let bodies: [QuestionBody] = [
      .trueFalse(key: nil), SmallBank.single([]), SmallBank.multiple([]), SmallBank.single([9]),
    ]
    for body in bodies {
      let order = body.choice == nil ? [] : [0, 1, 2, 3]
      let question = KeyedQuestion(
        number: QuestionNumber(1), item: "x", itemKind: body.kind, points: 1, section: 0,
        part: ItemPart(objectives: [], stem: "", body: body), optionOrder: order)
      let score = grader.score(body.choice == nil ? "对" : "A", of: question)
      #expect(score.state == .scored)
      #expect(score.points == 0, "\(body)")
    }
  }

  @Test("Blanks without a key wait for a person")
  func blanksWithoutKey() {
    let question = KeyedQuestion(
      number: QuestionNumber(9), item: "none", itemKind: .blanks, points: 1, section: 0,
      part: ItemPart(objectives: [], stem: "", body: .blanks([])))
    let score = Grader(exam: SmallExam.exam()).score("甲", of: question)
    #expect(score.state == .awaiting)
    #expect(score.reasons.map(\.english) == ["the item has no key"])
  }

  @Test("A question that is on no form of the exam is graded by its own rubric and blanks")
  func unknownQuestion() {
    let grader = Grader(exam: SmallExam.exam())
    let question = KeyedQuestion(
      number: QuestionNumber(9), item: "none", itemKind: .blanks, points: 1, section: 0,
      part: ItemPart(objectives: [], stem: "", body: .blanks([Blank(answers: ["甲"])])))
    #expect(grader.score("甲", of: question).points == 1)
    #expect(grader.score("乙", of: question).points == 0)
  }

  // MARK: Full points

  private static let quarter = Fraction(1, over: 4) ?? .zero
  private static let half = Fraction(1, over: 2) ?? .zero

  /// One section of items worth `points` each.
  private static func exam(
    _ items: [Item], points: Points, rounding: Points?, rule: ChoiceRule = .allOrNothing,
    pass: Points? = nil, floor: Points? = nil
  ) -> IssuedExam {
    let hash = ContentHash(of: "")
    let section = PaperSection(
      title: "", kinds: items.map(\.kind), count: items.count, points: points, allowsScaling: true,
      choiceRule: rule, floor: floor)
    return IssuedExam(
      outline: SmallBank.outline,
      blueprint: Blueprint(
        id: "b", title: "", total: points * Fraction(items.count), pass: pass, rounding: rounding,
        sections: [section]),
      items: items, seed: 0, bankHash: hash, blueprintHash: hash,
      forms: [
        FormLayout(
          form: "A",
          sections: [
            items.map { item in
              Placement(
                item: item.id,
                optionOrders: item.parts.map { Array(0..<($0.body.choice?.options.count ?? 0)) })
            }
          ])
      ])
  }

  @Test(
    "Full points stay full whatever the step, and rounding never pays more",
    arguments: [
      (Fraction(5, over: 4), "B", Fraction(5, over: 4)), (Fraction(5, over: 4), "A", 0),
      (Fraction(1), "B", 1), (Fraction(1, over: 5), "B", Fraction(1, over: 5)),
    ] as [(Points?, String, Points?)])
  func rounding(_ worth: Points?, _ response: String, _ expected: Points?) throws {
    let exam = Self.exam(
      [SmallBank.item("X", SmallBank.single())], points: try #require(worth), rounding: Self.half)
    let grader = Grader(exam: exam)
    let question = try #require(grader.forms.first?.questions.first)
    #expect(grader.score(response, of: question).points == expected)
  }

  @Test("A full case scaled to the paper adds up to its points, whatever the step")
  func scaledCase() throws {
    let parts = (0..<3).map { _ in SmallBank.part(.shortAnswer(SmallBank.rubric)) }
    let item = Item(id: "C", kind: .caseStudy, material: "材料", parts: parts)
    let grader = Grader(exam: Self.exam([item], points: 10, rounding: Self.half))
    let questions = try #require(grader.forms.first).questions
    let scores = questions.map { grader.score("流失，口碑", of: $0) }
    #expect(scores.map(\.points).sum() == 10)
    #expect(scores.allSatisfy { $0.points == $0.maximum })
  }

  @Test("What is not full is rounded to the step, a half up")
  func halfUp() throws {
    let grader = Grader(
      exam: Self.exam(
        [SmallBank.item("M", SmallBank.multiple([0, 1]))], points: 2, rounding: Self.half,
        rule: .perOption(Self.quarter)))
    let question = try #require(grader.forms.first?.questions.first)
    #expect(grader.score("A", of: question).points == Self.half)
    #expect(grader.score("AB", of: question).points == 2)
    #expect(grader.score("AC", of: question).points == .zero)
  }
}
