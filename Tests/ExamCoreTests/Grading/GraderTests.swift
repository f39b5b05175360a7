// One response of an issued exam graded, rounded once.

import Testing

@testable import ExamCore

struct GraderTests {
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
